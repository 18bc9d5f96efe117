// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

/// The same number bit for bit, signs of zeros included; any NaN is any other.
template <class T>
bool same_bits(T a, T b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  return a == b && std::signbit(a) == std::signbit(b);
}

/// Numbers without a pattern but the same in each run and with each standard library: splitmix64.
class sample {
  std::uint64_t state;

 public:
  explicit constexpr sample(std::uint64_t seed) : state{seed} {}
  std::uint64_t bits() {
    std::uint64_t v = state += 0x9e3779b97f4a7c15u;
    v = (v ^ v >> 30) * 0xbf58476d1ce4e5b9u;
    v = (v ^ v >> 27) * 0x94d049bb133111ebu;
    return v ^ v >> 31;
  }
  /// Between low and high.
  double between(double low, double high) { return low + (high - low) * (static_cast<double>(bits() >> 11) * 0x1p-53); }
  /// Any double at all: zeros, subnormals, infinities and NaN included.
  double any() {
    static constexpr double awkward[] = {0.0, -0.0, 1.0, -1.0, std::numeric_limits<double>::infinity(),
                                         -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(),
                                         std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()};
    const std::uint64_t b = bits();
    if (b % 4 == 0) return awkward[b / 4 % (sizeof awkward / sizeof *awkward)];
    const std::uint64_t c = bits();
    double v = 0;
    std::memcpy(&v, &c, sizeof v);
    return v;
  }
};
