// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy density of rubber by Mooney and Rivlin, of the nine entries of the deformation gradient. Parameters: two
/// moduli of shear, one of volume.
struct mooney_rivlin {
  static constexpr const char *id = "K22", *name = "mooney_rivlin";
  static constexpr int variables = 9, parameters = 3, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* F, const P* p) {
    const T J = F[0] * (F[4] * F[8] - F[5] * F[7]) - F[1] * (F[3] * F[8] - F[5] * F[6]) +
                F[2] * (F[3] * F[7] - F[4] * F[6]);
    T C[9];  // F^T F
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) C[3 * i + j] = F[i] * F[j] + F[3 + i] * F[3 + j] + F[6 + i] * F[6 + j];
    const T I1 = C[0] + C[4] + C[8];
    const T squares = C[0] * C[0] + C[4] * C[4] + C[8] * C[8] + 2.0 * (C[1] * C[1] + C[2] * C[2] + C[5] * C[5]);
    const T I2 = 0.5 * (I1 * I1 - squares);
    const T root = cbrt(J);
    const T per_root2 = 1.0 / (root * root);
    return p[0] * (I1 * per_root2 - 3.0) + p[1] * (I2 * per_root2 * per_root2 - 3.0) + p[2] * (J - 1.0) * (J - 1.0);
  }
};

}  // namespace bench
