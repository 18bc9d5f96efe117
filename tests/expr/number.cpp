// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expr/number.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

#include <climits>

namespace {

using namespace leibniz;

constexpr long long largest = LLONG_MAX, smallest = LLONG_MIN;

constexpr bool is(folded r, long long num, long long den = 1) { return r.fits && r.value == number{num, den}; }

// Exact, in lowest terms, with the sign above the bar.
static_assert(is(add({1, 3}, {1, 6}), 1, 2));
static_assert(is(add({1, 10}, {1, 5}), 3, 10));
static_assert(is(add({1, 2}, {-1, 2}), 0));
static_assert(is(subtract({1, 3}, {1, 2}), -1, 6));
static_assert(is(multiply({2, 3}, {3, 4}), 1, 2));
static_assert(is(multiply({-2, 3}, {3, 2}), -1));
static_assert(is(multiply({0, 1}, {5, 7}), 0));
static_assert(is(divide({1, 2}, {-3, 4}), -2, 3));
static_assert(is(invert({-2, 3}), -3, 2));
static_assert(is(negate({2, 3}), -2, 3));
static_assert(is(leibniz::power({2, 3}, 3), 8, 27));
static_assert(is(leibniz::power({2, 3}, -3), 27, 8));
static_assert(is(leibniz::power({-2, 1}, 3), -8));
static_assert(is(leibniz::power({0, 1}, 0), 1));
static_assert(is(leibniz::power({7, 5}, 0), 1));
static_assert(is(leibniz::detail::reduced(true, 6, 4), -3, 2));

// Division by zero has no value.
static_assert(!divide({1, 1}, {0, 1}).fits);
static_assert(!invert({0, 1}).fits);
static_assert(!leibniz::power({0, 1}, -1).fits);
static_assert(!leibniz::detail::reduced(false, 1, 0).fits);

// The ends of 64 bits: right, or reported as not fitting; never wrapped.
static_assert(is(add({largest, 1}, {0, 1}), largest));
static_assert(!add({largest, 1}, {1, 1}).fits);
static_assert(is(add({largest, 1}, {-1, 1}), largest - 1));
static_assert(!add({smallest, 1}, {-1, 1}).fits);
static_assert(is(add({-largest, 1}, {-1, 1}), smallest));
static_assert(!add({1LL << 62, 1}, {1LL << 62, 1}).fits);
static_assert(is(add({-(1LL << 62), 1}, {-(1LL << 62), 1}), smallest));
static_assert(!negate({smallest, 1}).fits);
static_assert(!subtract({0, 1}, {smallest, 1}).fits);
static_assert(is(negate({-largest, 1}), largest));
static_assert(!multiply({smallest, 1}, {-1, 1}).fits);
static_assert(is(multiply({smallest, 1}, {1, 1}), smallest));
static_assert(is(multiply({1LL << 62, 1}, {-2, 1}), smallest));
static_assert(!multiply({1LL << 62, 1}, {2, 1}).fits);
static_assert(!multiply({10'000'000'000, 1}, {10'000'000'000, 1}).fits);
static_assert(is(multiply({10'000'000'000, 3}, {3, 10'000'000'000}), 1));
static_assert(!multiply({1, 10'000'000'000}, {1, 10'000'000'000}).fits);
static_assert(!invert({smallest, 1}).fits);
static_assert(is(divide({smallest, 1}, {2, 1}), -(1LL << 62)));
static_assert(is(leibniz::power({3, 1}, 39), 4052555153018976267));
static_assert(!leibniz::power({3, 1}, 40).fits);
static_assert(is(leibniz::power({2, 1}, 62), 1LL << 62));
static_assert(!leibniz::power({2, 1}, 63).fits);
static_assert(is(leibniz::power({-2, 1}, 63), smallest));
static_assert(!leibniz::power({-2, 1}, 64).fits);
static_assert(is(leibniz::power({1, 1}, largest), 1));
static_assert(is(leibniz::power({-1, 1}, largest), -1));
static_assert(!add({1, 3'037'000'507}, {1, 3'037'000'509}).fits);
static_assert(leibniz::detail::magnitude(smallest) == 1ull << 63);

// Numbers that are doubles only do not take part in exact arithmetic.
constexpr number real{0x3fb999999999999a, 0};
static_assert(!real.rational() && !real.integer());
static_assert(!add(real, {1, 1}).fits && !multiply({1, 1}, real).fits && !negate(real).fits && !invert(real).fits);
static_assert(!leibniz::power(real, 2).fits);
static_assert(leibniz::real_of(real) == 0.1);

// A double as a number is the double again.
constexpr bool returns(double v) { return leibniz::to<double>(leibniz::number_of(v)) == v; }
static_assert(leibniz::number_of(0.5) == number{1, 2});
static_assert(leibniz::number_of(-3.0) == number{-3, 1});
static_assert(leibniz::number_of(0.0) == number{0, 1});
static_assert(leibniz::number_of(1024.0) == number{1024, 1});
static_assert(leibniz::number_of(0x1p-62) == number{1, 1LL << 62});
static_assert(!leibniz::number_of(0x1p-63).rational());
static_assert(leibniz::number_of(0.1) == number{3602879701896397, 1LL << 55});
static_assert(leibniz::number_of(9007199254740991.0) == number{9007199254740991, 1});
static_assert(!leibniz::number_of(-0.0).rational());
static_assert(!leibniz::number_of(1e300).rational());
static_assert(returns(0.1) && returns(-1e300) && returns(5e-324) && returns(2048.0) && returns(0x1p62) && returns(-0x1p63) && returns(1e-18));

TEST_CASE("a rational is rounded once, to nearest, in every built-in type", "[expr][number]") {
  sample s{4};
  for (int i = 0; i < 20000; ++i) {
    // Denominators from one bit to 63, so that all ways of rounding are taken.
    const auto n = static_cast<long long>(s.bits() >> (1 + s.bits() % 62));
    const auto d = static_cast<long long>(s.bits() >> (1 + s.bits() % 62)) | 1;
    const auto r = leibniz::detail::reduced(i % 2 == 1, static_cast<unsigned long long>(n), static_cast<unsigned long long>(d));
    REQUIRE(r.fits);
    // Nearest: no neighbour is closer. The distance |q d - n| is exact in 128 bits when q is scaled by 2^k.
    const double q = std::fabs(leibniz::to<double>(r.value));
    const float f = std::fabs(leibniz::to<float>(r.value));
    const auto wide = static_cast<long double>(leibniz::detail::magnitude(r.value.num)) / static_cast<long double>(r.value.den);
    // 64 digits decide unless the quotient lies next to the middle between two doubles.
    const long double error = std::fabs(static_cast<long double>(q) - wide), last = std::nextafter(q, HUGE_VAL) - q;
    REQUIRE(error <= last * (0.5L + 0x1p-10L));
    const long double error_f = std::fabs(static_cast<long double>(f) - wide);
    const auto last_f = static_cast<long double>(std::nextafter(f, HUGE_VALF) - f);
    REQUIRE(error_f <= last_f * (0.5L + 0x1p-38L));
    REQUIRE((leibniz::to<double>(r.value) < 0) == (r.value.num < 0));
  }
}

TEST_CASE("ties of a rounded rational go to even, and a sticky remainder breaks them", "[expr][number]") {
  CHECK(leibniz::to<double>({9007199254740993, 1}) == 9007199254740992.0);
  CHECK(leibniz::to<double>({9007199254740995, 1}) == 9007199254740996.0);
  CHECK(leibniz::to<double>({18014398509481986, 1}) == 18014398509481984.0);
  CHECK(leibniz::to<double>({9007199254740993 * 512 + 1, 512}) == 9007199254740994.0);  // just above the middle
  CHECK(leibniz::to<double>({9007199254740993 * 512 - 1, 512}) == 9007199254740992.0);
  CHECK(leibniz::to<float>({16777217, 1}) == 16777216.0f);
  CHECK(leibniz::to<float>({16777219, 1}) == 16777220.0f);
  // Rounding to double first would land on the middle of two floats and lose which side it was on.
  CHECK(leibniz::to<float>({(1LL << 60) + (1LL << 36) + 1, 1LL << 60}) == 1.0f + 0x1p-23f);
  CHECK(leibniz::to<float>({(1LL << 60) + (1LL << 36), 1LL << 60}) == 1.0f);
  CHECK(leibniz::to<double>({LLONG_MAX, 1}) == 0x1p63);
  CHECK(leibniz::to<double>({LLONG_MIN, 1}) == -0x1p63);
  CHECK(leibniz::to<float>({LLONG_MAX, 1}) == 0x1p63f);
  CHECK(leibniz::to<long double>({LLONG_MAX, 1}) == static_cast<long double>(LLONG_MAX));
  CHECK(leibniz::to<long double>({1, 3}) == 1.0L / 3.0L);
  CHECK(leibniz::to<double>({1, LLONG_MAX}) == 0x1p-63);
}

}  // namespace
