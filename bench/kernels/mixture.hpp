// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Minus the logarithm of the density of a mixture of three normal distributions. Variables: logarithms of weights, means,
/// logarithms of inverse widths; parameter: what was observed.
struct mixture {
  static constexpr const char *id = "K19", *name = "mixture";
  static constexpr int variables = 9, parameters = 1, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* y) {
    T density = T(0.0), weights = T(0.0);
    for (int k = 0; k < 3; ++k) {
      const T z = exp(x[6 + k]) * (y[0] - x[3 + k]);
      density += exp(x[k] + x[6 + k] - 0.5 * z * z);
      weights += exp(x[k]);
    }
    return log(weights) - log(density) + 0.9189385332046727;
  }
};

}  // namespace bench
