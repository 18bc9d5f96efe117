// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

// What simplification must not do unless asked by name: each formula stays as it was written, or keeps apart
// from what a careless rule would make of it.
namespace {

using namespace leibniz;
using shape::same;
using shape::stays;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto half = ratio<1, 2>;

// Nothing that changes the domain or the branch.
static_assert(stays(exp(log(x))));
static_assert(stays(log(exp(x))));
static_assert(sqrt(x) * sqrt(x) != x);
static_assert(pow<2>(sqrt(x)) != x);
static_assert(sqrt(x * x) != x);
static_assert(sqrt(x * x) != abs(x));
static_assert(stays(sqrt(pow<2>(x))));
static_assert(stays(pow(pow(x, y), half)));
static_assert(stays(pow(pow<2>(x), half)));
static_assert(pow(pow<2>(x), half) != x);
static_assert(pow(pow(x, half), 1.5_c) != pow(x, 0.75_c));
static_assert(stays(pow(pow(x, y), "z"_v)));
static_assert(stays(pow(x * y, half)));
static_assert(pow(x * y, half) != pow(x, half) * pow(y, half));
static_assert(stays(sqrt(x * y)));
static_assert(sqrt(x * y) != sqrt(x) * sqrt(y));
static_assert(pow(x, half) * pow(x, half) != x);
static_assert(pow(x, y) * pow(x, 1_c - y) != x);
static_assert(pow(x, half) != sqrt(x));
static_assert(stays(log(x * y)));
static_assert(log(x * y) != log(x) + log(y));
static_assert(log(x / y) != log(x) - log(y));
static_assert(stays(log(pow<2>(x))));
static_assert(log(pow<2>(x)) != 2_c * log(x));
static_assert(log(pow(x, y)) != y * log(x));
static_assert(stays(asin(sin(x))));
static_assert(stays(sin(asin(x))));
static_assert(stays(acos(cos(x))));
static_assert(stays(atan(tan(x))));
static_assert(stays(acosh(cosh(x))));
static_assert(stays(tan(atan(x))));
static_assert(stays(atan2(y, x)));
static_assert(atan2(y, x) != atan(y / x));
static_assert(atan2(-y, x) != -atan2(y, x));  // the branch cut
static_assert(stays(cbrt(x)));
static_assert(cbrt(x) != pow(x, ratio<1, 3>));
static_assert(pow<3>(cbrt(x)) != x);
static_assert(cbrt(pow<3>(x)) != x);
static_assert(abs(x) * abs(x) != x * x);
static_assert(abs(x * y) != abs(x) * abs(y));
static_assert(sign(x) * abs(x) != x);
static_assert(floor(x + 1_c) != floor(x) + 1_c);

// No factor of the user's that may be zero cancels.
static_assert(stays(x / x));
static_assert(x / x != 1_c);
static_assert(x * y / x != y);
static_assert(y * (x / x) != y);
static_assert(stays(pow<3>(x) / x));
static_assert(pow<3>(x) / x != pow<2>(x));
static_assert(x * pow<-1>(x) != 1_c);
static_assert(x / (x * y) != 1_c / y);
static_assert(sin(x) / sin(x) != 1_c);
static_assert((x - y) / (x - y) != 1_c);
static_assert((x - y) / (y - x) != -1_c);
static_assert(2_c * x / (4_c * x) != half);
static_assert(exp(x) / exp(x) != 1_c);
static_assert(exp(x) * exp(-x) != 1_c);

// Nothing that loses accuracy.
static_assert(stays(expm1(x)));
static_assert(expm1(x) != exp(x) - 1_c);
static_assert(exp(x) - 1_c != expm1(x));
static_assert(stays(log1p(x)));
static_assert(log1p(x) != log(1_c + x));
static_assert(stays(erfc(x)));
static_assert(erfc(x) != 1_c - erf(x));
static_assert(stays(hypot(x, y)));
static_assert(hypot(x, y) != sqrt(x * x + y * y));
static_assert(stays(exp2(x)));
static_assert(stays(log2(x)));
static_assert(stays(log10(x)));
static_assert((1_c - x) * (1_c + x) != 1_c - x * x);

// Powers and products of sums keep their factors.
static_assert(same(simplify((x + y) * (x - y)), (x - y) * (x + y)));
static_assert((x + y) * (x - y) != x * x - y * y);
static_assert(stays(pow<2>(x + y)));
static_assert(pow<2>(x + y) != x * x + 2_c * x * y + y * y);
static_assert(x * (x + y) != x * x + x * y);
static_assert(x * y + x != x * (y + 1_c));
static_assert(pi * (x + y) != pi * x + pi * y);
static_assert((x + y) / x != 1_c + y / x);

// No trigonometric or exponential identity.
static_assert(pow<2>(sin(x)) + pow<2>(cos(x)) != 1_c);
static_assert(sin(2_c * x) != 2_c * sin(x) * cos(x));
static_assert(sin(x) / cos(x) != tan(x));
static_assert(exp(x + y) != exp(x) * exp(y));
static_assert(exp(x) * exp(y) != exp(x + y));
static_assert(pow<2>(exp(x)) != exp(2_c * x));
static_assert(cosh(x) + sinh(x) != exp(x));
static_assert(sinh(x) / cosh(x) != tanh(x));
static_assert(sin(x + pi) != -sin(x));

// Derivatives keep the user's own quotients: d/dy of y*(x/x) is x/x.
static_assert(derivative(y * (x / x), y) == x / x);
static_assert(derivative(x * y / x, y) == x / x);
static_assert(derivative(sin(y * x / x), y) != cos(y));

// What stays in a formula stays where a derivative hands it through.
constexpr auto t = "t"_v;
template <class... F>
consteval bool pass_derivatives(F... f) {
  return (same(derivative(t * f, t), simplify(f)) && ...);
}
static_assert(pass_derivatives(exp(log(x)), log(exp(x)), sqrt(x) * sqrt(x), sqrt(x * x), pow(pow(x, y), half), pow(x * y, half)));
static_assert(pass_derivatives(log(x * y), log(pow<2>(x)), asin(sin(x)), acos(cos(x)), atan(tan(x)), atan2(y, x), cbrt(x), abs(x) * abs(x)));
static_assert(pass_derivatives(x / x, pow<3>(x) / x, x * y / x, (x - y) / (x - y), 2_c * x / (4_c * x), exp(x) / exp(x)));
static_assert(pass_derivatives(expm1(x), log1p(x), erfc(x), hypot(x, y), exp2(x), log2(x), log10(x), (1_c - x) * (1_c + x)));
static_assert(pass_derivatives((x + y) * (x - y), pow<2>(x + y), x * (x + y), (x + y) / x, x * y + x));
static_assert(pass_derivatives(pow<2>(sin(x)) + pow<2>(cos(x)), sin(x) * cos(x), sin(x) / cos(x), exp(x) * exp(y), exp(x) * exp(-x), cosh(x) + sinh(x)));

// Nor do derivatives of these functions use what holds on part of the line only.
static_assert(derivative(exp(log(x)), x) == exp(log(x)) / x);
static_assert(derivative(sqrt(x * x), x) == x / sqrt(x * x));
static_assert(derivative(sqrt(x) * sqrt(x), x) == 1_c);  // the rule's 1/sqrt(x) meets sqrt(x): it only drops the NaN at 0
static_assert(derivative(asin(sin(x)), x) == substitute(derivative(asin(y), y), y = sin(x)) * cos(x));
static_assert(derivative(pow(x * x, half), x) == x * pow(x * x, -half));
static_assert(derivative(cbrt(x * x * x), x) != 1_c);
static_assert(derivative(pow<2>(sin(x)) + pow<2>(cos(x)) + x, x) == 1_c);  // like terms, and no identity
static_assert(derivative(expm1(x) - exp(x), x) == 0_c);                    // like terms again
static_assert(derivative(pow<3>(x) / x, x) != 2_c * x);
static_assert(derivative((x + y) * (x - y), x) == (x - y) + (x + y));

}  // namespace
