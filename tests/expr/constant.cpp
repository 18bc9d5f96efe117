// SPDX-License-Identifier: BSL-1.0
#include "support/bits.hpp"
#include "support/shape.hpp"
#include "support/test.hpp"

#include <climits>
#include <type_traits>

namespace {

using namespace leibniz;
using shape::same;

constexpr auto x = "x"_v;

// Literals are exact numbers in lowest terms.
static_assert(same(2_c, constant<2>{}));
static_assert(same(0.5_c, ratio<1, 2>));
static_assert(same(1e-3_c, ratio<1, 1000>));
static_assert(same(1.50_c, ratio<3, 2>));
static_assert(same(ratio<2, 4>, ratio<1, 2>));
static_assert(same(ratio<1, -2>, ratio<-1, 2>));
static_assert(same(ratio<-6, -4>, 1.5_c));
static_assert(same(ratio<0, -7>, 0_c));
static_assert(same(ratio<4, 2>, 2_c));
static_assert(same(1'000_c, 1e3_c));
static_assert(same(-3_c, constant<-3>{}));
static_assert(same(ratio<LLONG_MIN>, constant<LLONG_MIN>{}));
static_assert(same(real_from_bits<0x3fe0000000000000>, 0.5_c));
static_assert(same(real_from_bits<0xc008000000000000>, -3_c));

// Constants fold exactly.
static_assert(same(1_c / 3_c, ratio<1, 3>));
static_assert(same(1_c / 3_c + 1_c / 6_c, ratio<1, 2>));
static_assert(same(0.1_c + 0.2_c, 0.3_c));
static_assert(same(0.1_c + 0.2_c, ratio<3, 10>));
static_assert(same(2_c * 0.5_c, 1_c));
static_assert(same(1_c - 1_c, 0_c));
static_assert(same(-(2_c / 4_c), ratio<-1, 2>));
static_assert(same(pow(2_c, 10_c), 1024_c));
static_assert(same(pow<-2>(2_c), 0.25_c));
static_assert(same(pow(ratio<2, 3>, -3_c), ratio<27, 8>));
static_assert(same(pow(10_c, 18_c), 1e18_c));
static_assert(same(pow(0_c, 0_c), 1_c));
static_assert(same(square(3_c), 9_c));
static_assert(same(abs(-3_c), 3_c));
static_assert(same(sign(-0.1_c), -1_c));
static_assert(same(floor(-0.5_c), -1_c));
static_assert(same(ceil(-0.5_c), 0_c));
static_assert(same(floor(2.5_c), 2_c));
static_assert(same(ceil(2.5_c), 3_c));
static_assert(same(floor(-3_c), -3_c));
static_assert(same(max(ratio<1, 3>, 0.3_c), ratio<1, 3>));
static_assert(same(min(ratio<1, 3>, 0.3_c), 0.3_c));
static_assert(same(1_c < 2_c, 1_c));
static_assert(same(2_c <= 1_c, 0_c));
static_assert(same(equal(0.5_c, ratio<1, 2>), 1_c));
static_assert(same(1_c < 2_c && 2_c < 1_c, 0_c));
static_assert(same(1_c < 2_c || 2_c < 1_c, 1_c));
static_assert(same(!(1_c < 2_c), 0_c));

// Functions fold where the result is exact.
static_assert(same(exp(0_c), 1_c));
static_assert(same(sin(0_c), 0_c));
static_assert(same(cos(0_c), 1_c));
static_assert(same(tan(0_c), 0_c));
static_assert(same(log(1_c), 0_c));
static_assert(same(log2(1_c), 0_c));
static_assert(same(log10(1_c), 0_c));
static_assert(same(log1p(0_c), 0_c));
static_assert(same(expm1(0_c), 0_c));
static_assert(same(sqrt(0_c), 0_c));
static_assert(same(sqrt(1_c), 1_c));
static_assert(same(sqrt(4_c), 2_c));
static_assert(same(sqrt(ratio<9, 16>), 0.75_c));
static_assert(same(sqrt(9223372030926249001_c), 3037000499_c));
static_assert(same(cbrt(-8_c), -2_c));
static_assert(same(cbrt(ratio<1, 27>), ratio<1, 3>));
static_assert(same(exp2(-3_c), 0.125_c));
static_assert(same(acos(1_c), 0_c));
static_assert(same(asin(0_c), 0_c));
static_assert(same(atan(0_c), 0_c));
static_assert(same(sinh(0_c), 0_c));
static_assert(same(cosh(0_c), 1_c));
static_assert(same(tanh(0_c), 0_c));
static_assert(same(acosh(1_c), 0_c));
static_assert(same(erf(0_c), 0_c));
static_assert(same(erfc(0_c), 1_c));

// ... and stay where it is not.
template <class E>
consteval bool is_a_call(E) { return !constant_expression<E>; }
static_assert(is_a_call(sqrt(2_c)));
static_assert(is_a_call(sqrt(-4_c)));
static_assert(is_a_call(sqrt(ratio<4, 3>)));
static_assert(is_a_call(sin(1_c)));
static_assert(is_a_call(exp(1_c)));
static_assert(is_a_call(log(2_c)));
static_assert(is_a_call(cbrt(9_c)));
static_assert(is_a_call(exp2(63_c)));
static_assert(is_a_call(exp2(0.5_c)));
static_assert(is_a_call(pow(2_c, 0.5_c)));
static_assert(is_a_call(pi + pi));

// Nothing wraps: what does not fit stays an operation, in types and in canonical forms.
constexpr auto huge = 10000000000_c;
static_assert(is_a_call(huge * huge));
static_assert(is_a_call(simplify(huge * huge)));
static_assert(is_a_call(pow<40>(3_c)));
static_assert(is_a_call(simplify(pow<40>(3_c))));
static_assert(is_a_call(pow(2_c, 62_c) + pow(2_c, 62_c)));
static_assert(is_a_call(simplify(pow(2_c, 62_c) + pow(2_c, 62_c))));
static_assert(is_a_call(-ratio<LLONG_MIN>));
static_assert(is_a_call(abs(ratio<LLONG_MIN>)));
static_assert(is_a_call(ratio<LLONG_MIN> * -1_c));
static_assert(is_a_call(ratio<LLONG_MIN> / -1_c));
static_assert(is_a_call(1_c / huge / huge));
static_assert(same(pow<39>(3_c), 4052555153018976267_c));

TEST_CASE("constants that do not fit in 64 bits are right when evaluated", "[expr][constant]") {
  const double two_63 = 0x1p63;
  CHECK((huge * huge)() == 1e20);
  CHECK(simplify(huge * huge)() == 1e20);
  CHECK((huge * huge * x)(x = 2.0) == 2e20);
  CHECK(simplify(huge * x * huge)(x = 2.0) == Approx(2e20).epsilon(1e-15));
  CHECK(pow<40>(3_c)() == 12157665459056928801.0);
  CHECK(simplify(pow<40>(3_c))() == 12157665459056928801.0);
  CHECK((pow(2_c, 62_c) + pow(2_c, 62_c))() == two_63);
  CHECK(simplify(pow(2_c, 62_c) + pow(2_c, 62_c))() == two_63);
  CHECK(simplify(4611686018427387904_c * x + 4611686018427387904_c * x)(x = 3.0) == 3 * two_63);
  CHECK(simplify(pow<40>(3_c * x))(x = 1.0) == Approx(12157665459056928801.0).epsilon(1e-15));
  CHECK(ratio<LLONG_MIN>() == -two_63);
  CHECK((-ratio<LLONG_MIN>)() == two_63);
  CHECK(simplify(-ratio<LLONG_MIN>)() == two_63);
  CHECK(abs(ratio<LLONG_MIN>)() == two_63);
  CHECK(simplify(x * ratio<LLONG_MIN> * -1_c)(x = 1.0) == two_63);
  CHECK(simplify(x - ratio<LLONG_MIN>)(x = 1.0) == two_63 + 1);
  CHECK(derivative(x * huge * huge, x)() == 1e20);
  CHECK(derivative(pow<41>(3_c * x) / 3_c, x)(x = 1.0) == Approx(41 * 12157665459056928801.0).epsilon(1e-14));
  CHECK((1_c / huge / huge)() == Approx(1e-20).epsilon(1e-15));
}

TEST_CASE("a constant is rounded once, in the type it is evaluated in", "[expr][constant]") {
  CHECK((0.1_c * x)(x = 1.0f) == 0.1f);
  CHECK((0.1_c * x)(x = 1.0) == 0.1);
  CHECK((0.1_c * x)(x = 1.0L) == 0.1L);
  CHECK(((0.1_c + 0.2_c) * x)(x = 1.0) == 0.3);  // and not 0.1 + 0.2
  CHECK((0.1_c * x + 0.2_c * x)(x = 1.0) == 0.1 + 0.2);
  CHECK((ratio<1, 3> * x)(x = 1.0f) == 1.0f / 3.0f);
  CHECK((ratio<1, 3> * x)(x = 1.0) == 1.0 / 3.0);
  CHECK((ratio<1, 3> * x)(x = 1.0L) == 1.0L / 3.0L);
  CHECK((9007199254740993_c * x)(x = 1.0) == 9007199254740992.0);
  CHECK((9007199254740993_c * x)(x = 1.0L) == 9007199254740993.0L);
  CHECK((16777217_c * x)(x = 1.0f) == 16777216.0f);
  CHECK((1e-18_c * x)(x = 1.0) == 1e-18);
  CHECK((1.000000059604644776_c * x)(x = 1.0f) == 1.000000059604644776f);  // next to the middle of two floats
  CHECK((3.14159265358979323846264338327950288_c * x)(x = 1.0) == 3.14159265358979323846264338327950288);
  CHECK((6.02214076e23_c * x)(x = 1.0) == 6.02214076e23);
  CHECK((6.62607015e-34_c * x)(x = 1.0) == 6.62607015e-34);
  CHECK((1e300_c * x)(x = 1.0) == 1e300);
  CHECK((5e-324_c * x)(x = 1.0) == 5e-324);
}

TEST_CASE("named constants are correctly rounded in every built-in type", "[expr][constant]") {
  CHECK((pi * x)(x = 1.0f) == 3.14159265358979323846264338327950288f);
  CHECK((pi * x)(x = 1.0) == 3.14159265358979323846264338327950288);
  CHECK((pi * x)(x = 1.0L) == 3.14159265358979323846264338327950288L);
  CHECK((e * x)(x = 1.0f) == 2.71828182845904523536028747135266250f);
  CHECK((e * x)(x = 1.0) == 2.71828182845904523536028747135266250);
  CHECK((e * x)(x = 1.0L) == 2.71828182845904523536028747135266250L);
  CHECK((ln2 * x)(x = 1.0f) == 0.693147180559945309417232121458176568f);
  CHECK((ln2 * x)(x = 1.0) == 0.693147180559945309417232121458176568);
  CHECK((ln10 * x)(x = 1.0f) == 2.30258509299404568401799145468436421f);
  CHECK((ln10 * x)(x = 1.0) == 2.30258509299404568401799145468436421);
  CHECK((sqrt_pi * x)(x = 1.0f) == 1.77245385090551602729816748334114518f);
  CHECK((sqrt_pi * x)(x = 1.0) == 1.77245385090551602729816748334114518);
}

TEST_CASE("literals are at home in generic lambdas", "[expr]") {  // Clang 14 emits calls of immediate functions there
  const auto twice = [](auto f) { return 2_c * f + "offset"_p; };
  CHECK(twice("x"_v)("x"_v = 3.0, "offset"_p = 1.0) == 7.0);
}

}  // namespace
