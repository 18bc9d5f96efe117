// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The Helmholtz energy of a mixture by the equation of Peng and Robinson. Parameters: the symmetric matrix of
/// attraction row by row, the covolumes, RT.
struct helmholtz {
  static constexpr int n = 8;
  static constexpr const char *id = "K2", *name = "helmholtz";
  static constexpr int variables = n, parameters = n * n + n + 1, results = 1;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const P *A = p, *b = p + n * n, RT = p[n * n + n];
    T covolume = b[0] * x[0];
    for (int i = 1; i < n; ++i) covolume += b[i] * x[i];
    T ideal = T(0.0), attraction = T(0.0);
    for (int i = 0; i < n; ++i) {
      ideal += x[i] * log(x[i] / (1.0 - covolume));
      T row = A[i * n] * x[0];
      for (int j = 1; j < n; ++j) row += A[i * n + j] * x[j];
      attraction += x[i] * row;
    }
    constexpr double root2 = 1.4142135623730951, root8 = 2.8284271247461903;
    const T numerator = 1.0 + (1.0 + root2) * covolume, denominator = 1.0 + (1.0 - root2) * covolume;
    return RT * ideal - attraction / (root8 * covolume) * log(numerator / denominator);
  }
};

}  // namespace bench
