// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expr/decimal.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

#include <cstdio>
#include <cstdlib>

namespace {

using leibniz::number;
using leibniz::detail::read_decimal;

constexpr bool reads(const char* literal, long long num, long long den = 1) {
  const auto r = read_decimal(literal);
  return r.valid && r.value == number{num, den};
}
/// The literal is the double that the compiler reads, and no rational of 64 bits.
constexpr bool reads_double(const char* literal, double v) {
  const auto r = read_decimal(literal);
  return r.valid && !r.value.rational() && leibniz::real_of(r.value) == v;
}
constexpr bool refused(const char* literal) { return !read_decimal(literal).valid; }

// Exact where 64 bits suffice, however it is written.
static_assert(reads("0", 0));
static_assert(reads("2", 2));
static_assert(reads("0.5", 1, 2));
static_assert(reads(".5", 1, 2));
static_assert(reads("5.", 5));
static_assert(reads("1.50", 3, 2));
static_assert(reads("1e-3", 1, 1000));
static_assert(reads("1E3", 1000));
static_assert(reads("1e+3", 1000));
static_assert(reads("12.5e1", 125));
static_assert(reads("0.0", 0));
static_assert(reads("0e5", 0));
static_assert(reads("0.1", 1, 10));
static_assert(reads("1'000'000", 1'000'000));
static_assert(reads("1e18", 1'000'000'000'000'000'000));
static_assert(reads("1e-18", 1, 1'000'000'000'000'000'000));
static_assert(reads("0.100000000000000000", 1, 10));
static_assert(reads("123456789.125", 987654313, 8));
static_assert(reads("9223372036854775799", 9223372036854775799));
static_assert(reads("00.5", 1, 2));

// The nearest double otherwise.
static_assert(reads_double("1e19", 1e19));
static_assert(reads_double("9223372036854775809", 9223372036854775809.0));
static_assert(reads_double("1e300", 1e300));
static_assert(reads_double("1e-300", 1e-300));
static_assert(reads_double("2.2250738585072011e-308", 2.2250738585072011e-308));
static_assert(reads_double("4.9406564584124654e-324", 5e-324));
static_assert(reads_double("2.4703282292062328e-324", 5e-324));
static_assert(reads_double("7.4e-324", 5e-324));
static_assert(reads_double("1e-19", 1e-19));
static_assert(reads_double("6.62607015e-34", 6.62607015e-34));
static_assert(reads_double("6.02214076e23", 6.02214076e23));
static_assert(reads_double("8.41e21", 8.41e21));
static_assert(reads_double("5e-324", 5e-324));
static_assert(reads_double("9.5367431640625e-26", 9.5367431640625e-26));

// A decimal with more digits than fit may still be a double that is a rational: then it is that rational.
static_assert(leibniz::to<double>(read_decimal("3.14159265358979323846264338327950288").value) == 3.14159265358979323846264338327950288);
static_assert(leibniz::to<double>(read_decimal("0.333333333333333333333333333333").value) == 0.333333333333333333333333333333);

// What is no finite decimal is refused.
static_assert(refused("0x10"));
static_assert(refused("0b11"));
static_assert(refused("010"));
static_assert(refused("1e400"));
static_assert(refused("1.8e308"));
static_assert(refused("1.5f"));

TEST_CASE("decimal literals are the double that strtod reads", "[expr][decimal]") {
  sample s{5};
  for (int i = 0; i < 400; ++i) {
    char literal[64];
    const int exponent = static_cast<int>(s.bits() % 640) - 330;
    const auto leading = static_cast<unsigned long long>(s.bits() >> (1 + s.bits() % 60)) | 1;
    std::snprintf(literal, sizeof literal, "%llu.%se%d", leading, "0625625", exponent);
    const double expected = std::strtod(literal, nullptr);
    const auto r = read_decimal(literal);
    CAPTURE(literal);
    if (expected == HUGE_VAL) {
      REQUIRE(!r.valid);
    } else {
      REQUIRE(r.valid);
      REQUIRE(leibniz::to<double>(r.value) == expected);
    }
  }
}

}  // namespace
