// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy of a triangle of springs, in the coordinates of its corners. Parameters: three lengths at rest, stiffness.
struct springs {
  static constexpr const char *id = "K21", *name = "springs";
  static constexpr int variables = 9, parameters = 4, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    T energy = T(0.0);
    for (int i = 0; i < 3; ++i) {
      const T *a = x + 3 * i, *b = x + 3 * ((i + 1) % 3);
      const T dx = b[0] - a[0], dy = b[1] - a[1], dz = b[2] - a[2];
      const T stretch = sqrt(dx * dx + dy * dy + dz * dz) - p[i];
      energy += 0.5 * p[3] * stretch * stretch;
    }
    return energy;
  }
};

}  // namespace bench
