// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

namespace {

using namespace leibniz;
using shape::becomes;
using shape::same;
using shape::stays;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;
constexpr auto a = "a"_p;
constexpr auto half = ratio<1, 2>;

// Neutral elements vanish.
static_assert(becomes(x + 0_c, x));
static_assert(becomes(0_c + x, x));
static_assert(becomes(x - 0_c, x));
static_assert(becomes(0_c - x, -x));
static_assert(becomes(1_c * x, x));
static_assert(becomes(x * 1_c, x));
static_assert(becomes(x / 1_c, x));
static_assert(becomes(-(-x), x));
static_assert(becomes((-1_c) * x, -x));
static_assert(becomes(x * -1_c, -x));
static_assert(becomes(x / -1_c, -x));
static_assert(becomes(pow(x, 1_c), x));
static_assert(becomes(sin(x + 0_c) * 1_c, sin(x)));

// Zero absorbs, and the base or exponent that decides alone does.
static_assert(becomes(0_c * x, 0_c));
static_assert(becomes(x * 0_c, 0_c));
static_assert(becomes(0_c / x, 0_c));
static_assert(becomes(x - x, 0_c));
static_assert(becomes(sin(x * y) - sin(y * x), 0_c));
static_assert(becomes(pow(x, 0_c), 1_c));
static_assert(becomes(pow(1_c, x), 1_c));
static_assert(becomes(pow(x, y - y), 1_c));
static_assert(becomes(pow(x + 1_c - x, y), 1_c));

// Sums and products have one order, whatever the order of writing.
static_assert(x + y == y + x);
static_assert(x * y == y * x);
static_assert((x + y) + z == x + (y + z));
static_assert((x + y) + z == z + (y + x));
static_assert((x * y) * z == z * (x * y));
static_assert(x + y - z == x - (z - y));
static_assert(x / y / z == x / (z * y));
static_assert(x / (y / z) == x * z / y);
static_assert(a * sin(x) + cos(y) == cos(y) + sin(x) * a);
static_assert(same(simplify(z + sin(x) + y * a + 3_c), simplify(3_c + a * y + (sin(x) + z))));
static_assert(same(simplify(z * sin(x) * y * a * 3_c), simplify(3_c * a * y * (sin(x) * z))));
static_assert(hypot(x, y) == hypot(y, x));
static_assert(sin(x + y) == sin(y + x));
static_assert(pow(x * y, z + 1_c) == pow(y * x, 1_c + z));
static_assert(x - y != y - x);
static_assert(x / y != y / x);
static_assert(atan2(x, y) != atan2(y, x));
static_assert(pow(x, y) != pow(y, x));
static_assert(max(x, y) != max(y, x));  // which zero comes out depends on the order

// Like terms collect with rational coefficients.
static_assert(becomes(2_c * x + 3_c * x, 5_c * x));
static_assert(becomes(x + x, 2_c * x));
static_assert(becomes(x + x + x, 3_c * x));
static_assert(x * y + 2_c * y * x == 3_c * x * y);
static_assert(becomes(sin(x) + sin(x), 2_c * sin(x)));
static_assert(becomes(x + y - x, y));
static_assert(becomes((x + y + z) - (x + z), y));
static_assert(becomes(half * x + half * x, x));
static_assert(becomes(0.1_c * x + 0.2_c * x, 0.3_c * x));
static_assert(becomes(ratio<1, 3> * x + ratio<1, 6> * x, half * x));
static_assert(becomes(x / 3_c + x / 6_c, half * x));
static_assert(becomes(2_c * x - 2_c * x, 0_c));
static_assert(becomes(3_c * x - 2_c * x, x));
static_assert(becomes(2_c * x - 3_c * x, -x));
static_assert(becomes(pi * x + pi * x, 2_c * pi * x));
static_assert(becomes(1_c + x + 2_c, x + 3_c));
static_assert(becomes(x / y + x / y - 2_c * (x / y), 0_c));
static_assert(2_c * (x + y) == 2_c * x + 2_c * y);  // a rational coefficient is no product of sums
static_assert((x + y) / 2_c == half * x + half * y);

// Equal bases with integer exponents collect.
static_assert(becomes(x * x, pow<2>(x)));
static_assert(becomes(x * x * x, pow<3>(x)));
static_assert(becomes(pow<2>(x) * pow<3>(x), pow<5>(x)));
static_assert(becomes(pow(x, 2_c) * pow(x, 3_c), pow(x, 5_c)));
static_assert(becomes(pow<3>(pow<2>(x)), pow<6>(x)));
static_assert(becomes(pow<2>(pow<-1>(x)), 1_c / pow<2>(x)));
static_assert(becomes(1_c / (1_c / x), x));
static_assert(becomes(pow<-1>(pow<-1>(x)), x));
static_assert(becomes(x / pow<-2>(x), pow<3>(x)));
static_assert(becomes(1_c / x / x, 1_c / pow<2>(x)));
static_assert(pow<-1>(x) == 1_c / x);
static_assert(pow<-3>(x) == 1_c / (x * x * x));
static_assert(pow<2>(x * y) == x * x * y * y);
static_assert(pow<2>(2_c * x) == 4_c * x * x);
static_assert(pow<-2>(x / y) == pow<2>(y) / pow<2>(x));
static_assert(pow<2>(sqrt(x)) == sqrt(x) * sqrt(x));
static_assert(becomes(exp(x) * exp(x), pow<2>(exp(x))));
static_assert(square(x) == x * x);
static_assert(cube(x) == x * x * x);

// Signs have one place.
static_assert((-x) * y == -(x * y));
static_assert(becomes((-x) * (-y), x * y));
static_assert(x * (-y) == -(x * y));
static_assert((-x) / y == -(x / y));
static_assert(x / (-y) == -(x / y));
static_assert(x - (-y) == x + y);
static_assert(-(x - y) == y - x);
static_assert(-(x + y) == -x - y);
static_assert(pow<2>(-x) == pow<2>(x));
static_assert(pow<3>(-x) == -pow<3>(x));
static_assert((x - y) * (x - y) == (y - x) * (y - x));
static_assert((x - y) * z == -((y - x) * z));
static_assert(becomes(sin(-x), -sin(x)));
static_assert(becomes(cos(-x), cos(x)));
static_assert(becomes(abs(-x), abs(x)));
static_assert(becomes(tan(-x), -tan(x)));
static_assert(becomes(asin(-x), -asin(x)));
static_assert(becomes(atan(-x), -atan(x)));
static_assert(becomes(sinh(-x), -sinh(x)));
static_assert(becomes(cosh(-x), cosh(x)));
static_assert(becomes(tanh(-x), -tanh(x)));
static_assert(becomes(asinh(-x), -asinh(x)));
static_assert(becomes(atanh(-x), -atanh(x)));
static_assert(becomes(cbrt(-x), -cbrt(x)));
static_assert(becomes(erf(-x), -erf(x)));
static_assert(becomes(sign(-x), -sign(x)));
static_assert(becomes(hypot(-x, y), hypot(x, y)));
static_assert(becomes(hypot(x, -y), hypot(x, y)));
static_assert(sin(x - y) == -sin(y - x));
static_assert(cos(x - y) == cos(y - x));
static_assert(sin(-2_c * x) == -sin(2_c * x));
static_assert(stays(exp(-x)));
static_assert(stays(acos(-x)));
static_assert(stays(erfc(-x)));
static_assert(stays(floor(-x)));
static_assert(stays(sqrt(-x)));

// Exact values of functions fold; the others stay.
static_assert(becomes(exp(x - x), 1_c));
static_assert(becomes(sin(0_c * x), 0_c));
static_assert(becomes(cos(x - x), 1_c));
static_assert(becomes(log(x + 1_c - x), 0_c));
static_assert(becomes(sqrt(x + 4_c - x), 2_c));
static_assert(becomes(floor(x + ratio<5, 2> - x), 2_c));
static_assert(becomes(sin(x + 1_c - x), sin(1_c)));
static_assert(becomes(sqrt(x + 2_c - x), sqrt(2_c)));
static_assert(becomes(select(0_c < 1_c, x, y), x));
static_assert(becomes(select(1_c < 0_c, x, y), y));
static_assert(becomes(select(x < y, z, z), z));
static_assert(becomes(select(x < y, select(x < y, z, x), y), select(x < y, z, y)));
static_assert(becomes(select(x < y, z, select(x < y, y, x)), select(x < y, z, x)));

// Simplifying twice changes nothing.
template <class F>
consteval bool idempotent(F f) {
  return same(simplify(simplify(f)), simplify(f)) && decltype(f == simplify(f))::value;
}
static_assert(idempotent(x * y / z - 2_c * (x + y) * (x - y) / pow<3>(z)));
static_assert(idempotent(-(x - y) * (z - a) / (y - x) + pow<-2>(-x)));
static_assert(idempotent(exp(-x * x / 2_c) / sqrt(2_c * pi) + 0.1_c * sin(-y) * (half - x)));
static_assert(idempotent(select(x < y, -x - y, x + y) * 3_c - max(-x, 2_c * (y - z))));
static_assert(idempotent(hypot(y - x, -z) / hypot(x - y, z)));

// What is not the same is not equal.
static_assert(x != y);
static_assert(x != "x"_p);
static_assert(sin(x) != cos(x));
static_assert(2_c * x != 3_c * x);
static_assert(pow<2>(x) != pow<3>(x));
static_assert(std::is_same_v<decltype(x + y == y + x), std::true_type>);
static_assert(std::is_same_v<decltype(x == y), std::false_type>);

}  // namespace
