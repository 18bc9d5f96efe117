// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy of two atoms by Lennard-Jones, in the coordinates of both. Parameters: epsilon, sigma.
struct lennard_jones {
  static constexpr const char *id = "K8", *name = "lennard_jones";
  static constexpr int variables = 6, parameters = 2, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const P &epsilon = p[0], &sigma = p[1];
    const T dx = x[0] - x[3], dy = x[1] - x[4], dz = x[2] - x[5];
    const T r2 = dx * dx + dy * dy + dz * dz;
    const T s2 = (sigma * sigma) / r2;
    const T s6 = s2 * s2 * s2;
    return 4.0 * epsilon * (s6 * s6 - s6);
  }
};

}  // namespace bench
