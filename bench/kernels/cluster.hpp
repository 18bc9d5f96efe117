// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy of four atoms: pairs by Lennard-Jones, Yukawa and a spring, and four of their angles. Its Hessian of 12
/// variables takes about 1,500 operations: what compiling that costs is measured in bench/compile.
struct cluster {
  static constexpr const char *id = "C", *name = "cluster";
  static constexpr int variables = 12, parameters = 0, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    T energy = T(0.0);
    for (int i = 0; i < 4; ++i)
      for (int j = 0; j < i; ++j) {
        const T r2 = product(x, i, j, i, j), s2 = 1.21 / r2, s6 = s2 * s2 * s2, r = sqrt(r2), stretch = r - 1.5;
        energy += 4.0 * (s6 * s6 - s6) + exp(-0.3 * r) / r + 0.5 * stretch * stretch;
      }
    const int angles[4][3] = {{1, 0, 2}, {1, 0, 3}, {2, 0, 3}, {0, 1, 2}};
    for (const auto& [i, j, k] : angles) {
      const T bend = product(x, i, j, k, j) / sqrt(product(x, i, j, i, j) * product(x, k, j, k, j)) - 0.3;
      energy += 0.5 * bend * bend;
    }
    return energy;
  }

 private:
  /// (x_i - x_j) . (x_k - x_l)
  template <class T>
  static constexpr T product(const T* x, int i, int j, int k, int l) {
    T sum = (x[3 * i] - x[3 * j]) * (x[3 * k] - x[3 * l]);
    for (int c = 1; c < 3; ++c) sum += (x[3 * i + c] - x[3 * j + c]) * (x[3 * k + c] - x[3 * l + c]);
    return sum;
  }
};

}  // namespace bench
