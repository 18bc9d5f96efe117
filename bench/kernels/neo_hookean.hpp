// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The elastic energy of a neo-Hookean tetrahedron, in the coordinates of its four corners. Parameters: the inverse of
/// the edges at rest, the volume at rest, mu, lambda.
struct neo_hookean {
  static constexpr const char *id = "K5", *name = "neo_hookean";
  static constexpr int variables = 12, parameters = 12, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const P *B = p, volume = p[9], mu = p[10], lambda = p[11];
    T F[9];
    for (int i = 0; i < 3; ++i) {
      const T e0 = x[3 + i] - x[i], e1 = x[6 + i] - x[i], e2 = x[9 + i] - x[i];
      for (int j = 0; j < 3; ++j) F[3 * i + j] = e0 * B[j] + e1 * B[3 + j] + e2 * B[6 + j];
    }
    const T J = F[0] * (F[4] * F[8] - F[5] * F[7]) - F[1] * (F[3] * F[8] - F[5] * F[6]) +
                F[2] * (F[3] * F[7] - F[4] * F[6]);
    T I1 = F[0] * F[0];
    for (int k = 1; k < 9; ++k) I1 += F[k] * F[k];
    const T log_J = log(J);
    return volume * (0.5 * mu * (I1 - 3.0) - mu * log_J + 0.5 * lambda * log_J * log_J);
  }
};

}  // namespace bench
