// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "program.hpp"

#include "support/bits.hpp"

#include <cstddef>
#include <cstdint>

namespace random_programs {

/// Where a generator gets its choices from: random numbers, or the bytes of a fuzzer.
class choices {
  sample random;
  const std::uint8_t *next = nullptr, *end = nullptr;

 public:
  explicit choices(std::uint64_t seed) : random{seed} {}
  choices(const std::uint8_t* bytes, std::size_t size) : random{0}, next{bytes}, end{bytes + size} {}

  /// From 0 to n - 1, n at most 256 where bytes decide; 0 behind their end.
  int below(int n) {
    if (!next) return static_cast<int>(random.bits() % static_cast<std::uint64_t>(n));
    return next < end ? *next++ % n : 0;
  }
  bool once_in(int n) { return below(n) == n - 1; }
  double between(double low, double high) {
    if (!next) return random.between(low, high);
    const int steps = below(256) * 256 + below(256);
    return low + (high - low) * steps / 65536;
  }
  std::uint64_t bits() { return next ? static_cast<std::uint64_t>(below(256)) : random.bits(); }
};

/// A program of 1 to 6 inputs and 1 to 60 functions, and a point where most of it is defined.
program generate(choices&);
program generate(std::uint64_t seed);

}  // namespace random_programs
