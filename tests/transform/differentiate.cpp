// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

#include <type_traits>

namespace {

using namespace leibniz;
using shape::same;
using shape::stays;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;
constexpr auto a = "a"_p;

// Linear in the formula; products, quotients and chains.
static_assert(same(derivative(x, x), 1_c));
static_assert(same(derivative(y, x), 0_c));
static_assert(same(derivative(3_c, x), 0_c));
static_assert(same(derivative(pi, x), 0_c));
static_assert(same(derivative(2_c * x, x), 2_c));
static_assert(same(derivative(x + y, x), 1_c));
static_assert(same(derivative(x - y, y), -1_c));
static_assert(same(derivative(-x, x), -1_c));
static_assert(same(derivative(x * y, x), y));
static_assert(same(derivative(x * x, x), 2_c * x));
static_assert(same(derivative(x / y, x), 1_c / y));
static_assert(derivative(x / y, y) == -x / (y * y));
static_assert(derivative(x * x + a * sin(x * y), x) == 2_c * x + a * y * cos(x * y));
static_assert(derivative(exp(sin(x)), x) == cos(x) * exp(sin(x)));
static_assert(derivative(log(sin(x)), x) == cos(x) / sin(x));
static_assert(derivative(x * y * z, y) == x * z);
static_assert(derivative((x + 1_c) / (x - 1_c), x) == 1_c / (x - 1_c) - (x + 1_c) / pow<2>(x - 1_c));
static_assert(derivative(x / x, x) == 0_c);

// Leibniz's notation is the same thing.
static_assert(same(d(x * x) / d(x), derivative(x * x, x)));
static_assert(d(x * x) / d(x) == 2_c * x);
static_assert(same(d(sin(x * y)) / d(y), derivative(sin(x * y), y)));
static_assert(same(d(d(x * x * x) / d(x)) / d(x), derivative<2>(x * x * x, x)));

// Several variables and orders.
static_assert(same(derivative<0>(sin(x), x), sin(x)));
static_assert(same(derivative<1>(sin(x), x), derivative(sin(x), x)));
static_assert(same(derivative<2>(sin(x), x), derivative(derivative(sin(x), x), x)));
static_assert(same(derivative(sin(x), x, x), derivative<2>(sin(x), x)));
static_assert(same(derivative<4>(sin(x), x), sin(x)));
static_assert(same(derivative<4>(cos(x), x), cos(x)));
static_assert(same(derivative<2>(sin(x), x), -sin(x)));
static_assert(same(derivative<7>(exp(x), x), exp(x)));
static_assert(same(derivative<2>(sinh(x), x), sinh(x)));
static_assert(derivative<2>(exp(2_c * x), x) == 4_c * exp(2_c * x));
static_assert(same(derivative<5>(pow<5>(x), x), 120_c));
static_assert(same(derivative<6>(pow<5>(x), x), 0_c));
static_assert(same(derivative<3>(x * x + y, x), 0_c));
static_assert(derivative<3>(log(x), x) == 2_c / pow<3>(x));
static_assert(derivative<3>(1_c / x, x) == -6_c / pow<4>(x));
static_assert(same(derivative(x * y, x, y), 1_c));
static_assert(same(derivative(x * x * y, x, x, y), 2_c));

// Mixed partials in either order are one type.
template <class F>
consteval bool symmetric(F f) {
  return same(derivative(f, x, y), derivative(f, y, x)) && same(derivative(derivative(f, x), y), derivative(derivative(f, y), x)) &&
         same(derivative(f, x, x, y), derivative(f, x, y, x)) && same(derivative(f, x, x, y), derivative(f, y, x, x));
}
static_assert(symmetric(x * y));

// Where the rules of the two variables differ in form, taking the variables in one order makes one type.
template <class F>
consteval bool commutes(F f) {
  return same(derivative(f, x, y), derivative(f, y, x)) && same(derivative(f, x, x, y), derivative(f, y, x, x));
}
static_assert(commutes(asin(x * y)) && commutes(atan2(x, y)) && commutes(hypot(x * y, x)) && commutes(pow(x * y, x)));
static_assert(symmetric(x * x + a * sin(x * y)));
static_assert(symmetric(sin(x) * exp(y)));
static_assert(symmetric(x / y));
static_assert(symmetric(log(x * y)));
static_assert(symmetric(log(x + y)));
static_assert(symmetric(sqrt(x * x + y * y)));
static_assert(symmetric(exp(-(x - y) * (x - y) / 2_c)));
static_assert(symmetric(pow<3>(x) * pow<2>(y)));
static_assert(symmetric(pow<2>(x + y) * (x - y)));
static_assert(symmetric((x + y) / (x - y)));
static_assert(symmetric(tan(x * y)));
static_assert(symmetric(tanh(x + 2_c * y)));
static_assert(symmetric(atan(x * y)));
static_assert(symmetric(atanh(x * y)));
static_assert(symmetric(hypot(x, y)));
static_assert(symmetric(erf(x - y)));
static_assert(symmetric(cbrt(x * y)));
static_assert(symmetric(select(x < y, x * y * y, sin(x * y))));
static_assert(symmetric(pow(x + y, ratio<5, 2>)));
static_assert(symmetric(abs(x * y)));

// What a formula does not depend on has the derivative type zero, also where the formula has no value.
static_assert(same(derivative(acos(1_c), x), 0_c));
static_assert(same(derivative(acos(2_c), x), 0_c));
static_assert(same(derivative(x + acos(2_c), x), 1_c));
static_assert(same(derivative(x * log(-1_c), x), log(-1_c)));
static_assert(same(derivative(sqrt(y), x), 0_c));
static_assert(same(derivative(sin(x), a), 0_c));
static_assert(same(derivative(select(x < 0_c, y, z), x), 0_c));

// A parameter is a constant until it is named.
static_assert(same(derivative(a * x, x), a));
static_assert(same(derivative(a * x, a), x));
static_assert(same(derivative(pow(x, a), x), derivative(pow(x, a), x)));
static_assert(same(derivative("x"_p * x, x), "x"_p));

// Derivatives are canonical: nothing is left to simplify.
static_assert(stays(derivative(x * x + a * sin(x * y), x)));
static_assert(stays(derivative<3>(tan(x), x)));
static_assert(stays(derivative<3>(asin(x), x)));
static_assert(stays(derivative<3>(x * exp(-x * x), x)));
static_assert(stays(derivative(atan2(y, x), x, y)));
static_assert(stays(derivative(hypot(x, y), x, y)));
static_assert(stays(derivative(pow(x, y), x, y)));
static_assert(stays(derivative(max(x, y * y), y)));

// Substitution replaces all symbols at once.
static_assert(same(substitute(sin(x), x = y), sin(y)));
static_assert(substitute(x * x, x = y + 1_c) == (y + 1_c) * (y + 1_c));
static_assert(substitute(x - y, x = y, y = x) == y - x);
static_assert(substitute(x + 2_c * y, x = y, y = z) == y + 2_c * z);
static_assert(same(substitute(x * x, x = 3_c), 9_c));
static_assert(same(substitute(sin(x), y = z), sin(x)));
static_assert(substitute(a * x, a = x) == x * x);
static_assert(same(substitute(sqrt(x), x = 4_c), 2_c));
static_assert(derivative(substitute(sin(x), x = y * y), y) == substitute(derivative(sin(x), x), x = y * y) * (2_c * y));
static_assert(substitute(select(x < y, x, y), x = y, y = x) == select(y < x, y, x));

// Dependence is occurrence in the formula as written.
static_assert(depends_on(x, x));
static_assert(!depends_on(x, y));
static_assert(!depends_on(pi, x));
static_assert(!depends_on(3_c, x));
static_assert(depends_on(sin(x * y) + z, y));
static_assert(!depends_on(sin(x * y) + z, a));
static_assert(depends_on(a * x, a));
static_assert(!depends_on("x"_p, x));
static_assert(depends_on(select(x < y, 1_c, 2_c), y));
static_assert(std::is_same_v<decltype(depends_on(x, x)), std::true_type>);

// Formulas with shared parts: the type is small where its tree is exponential.
constexpr auto doubled(auto f) { return sin(f) * f; }
constexpr auto shared = doubled(doubled(doubled(doubled(doubled(doubled(doubled(doubled(x))))))));
static_assert(depends_on(shared, x));
static_assert(derivative(shared + y, y) == 1_c);

}  // namespace
