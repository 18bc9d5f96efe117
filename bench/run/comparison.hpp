// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../expressions/all.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

/// Times a kernel as the library computes it against the same by hand, once both are known to agree.
namespace bench {

/// Point, parameters, and memory for the results; called through a pointer, so that neither side is inlined
/// into the loop.
using function = void (*)(const double*, const double*, double*);

/// Where one kernel is evaluated.
struct pool {
  static constexpr std::size_t points = 64;
  std::size_t n;
  std::vector<double> at, given;

  const double* operator[](std::size_t i) const { return &at[i % points * n]; }
};

template <class Kernel>
pool make_pool() {
  pool p{Kernel::n, {}, {Kernel::given.begin(), Kernel::given.end()}};
  std::mt19937_64 random;  // NOLINT: the same points in every run
  for (std::size_t k = 0; k < pool::points; ++k)
    for (int i = 0; i < Kernel::n; ++i) {
      const interval r = Kernel::range(i);
      p.at.push_back(r.low + (r.high - r.low) * std::ldexp(static_cast<double>(random() >> 11), -53));
    }
  return p;
}

/// Ends the program when the results differ by more than 1e-10, relative to the largest of their kind.
/// `ends`: where value, gradient and Hessian end among the results.
inline void demand_agreement(const std::string& name, const pool& p, function one, function other,
                             const std::vector<std::size_t>& ends) {
  std::vector<double> a(ends.back()), b(ends.back());
  for (std::size_t k = 0; k < pool::points; ++k) {
    one(p[k], p.given.data(), a.data());
    other(p[k], p.given.data(), b.data());
    std::size_t from = 0;
    for (const std::size_t to : ends) {
      double largest = 0, difference = 0;
      for (std::size_t i = from; i < to; ++i) {
        largest = std::max(largest, std::abs(b[i]));
        difference = std::max(difference, std::abs(a[i] - b[i]));
        if (!std::isfinite(a[i]) || !std::isfinite(b[i])) difference = HUGE_VAL;
      }
      if (!(difference <= 1e-10 * largest)) {
        std::fprintf(stderr, "%s: leibniz and hand differ by %g where the results are up to %g\n",
                     name.c_str(), difference, largest);
        std::exit(EXIT_FAILURE);
      }
      from = to;
    }
  }
}

inline void time(benchmark::State& state, const pool& p, function f, std::size_t results) {
  std::vector<double> out(results);
  std::size_t i = 0;
  for (auto _ : state) {
    const double* at = p[i++];
    benchmark::DoNotOptimize(at);
    f(at, p.given.data(), out.data());
    benchmark::DoNotOptimize(out.data());
    benchmark::ClobberMemory();
  }
}

/// Checks and registers <what>/<kernel>/leibniz and <what>/<kernel>/hand.
inline void compare(const std::string& name, const pool& p, function leibniz, function hand,
                    const std::vector<std::size_t>& ends) {
  demand_agreement(name, p, leibniz, hand, ends);
  const auto add = [&](const char* who, function f) {
    benchmark::RegisterBenchmark(
        (name + "/" + who).c_str(),
        [p, f, results = ends.back()](benchmark::State& state) { time(state, p, f, results); });
  };
  add("leibniz", leibniz);
  add("hand", hand);
}

template <class Run, class... Kernel>
void for_each(leibniz::list<Kernel...>, Run run) {
  (run(Kernel{}), ...);
}

void compare_gradients();
void compare_hessians();

}  // namespace bench
