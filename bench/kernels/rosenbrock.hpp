// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Rosenbrock's function, a chain: its Hessian has three diagonals.
struct rosenbrock {
  static constexpr const char *id = "K1", *name = "rosenbrock";
  static constexpr int variables = 10, parameters = 0, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    T sum = T(0.0);
    for (int i = 0; i < variables - 1; ++i) {
      const T a = x[i + 1] - x[i] * x[i];
      const T b = 1.0 - x[i];
      sum += 100.0 * a * a + b * b;
    }
    return sum;
  }
};

}  // namespace bench
