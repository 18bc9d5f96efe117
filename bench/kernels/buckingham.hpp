// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy of two ions by Buckingham and Coulomb, in the coordinates of both. Parameters: strength and decay of the
/// repulsion, dispersion, product of the charges.
struct buckingham {
  static constexpr const char *id = "K11", *name = "buckingham";
  static constexpr int variables = 6, parameters = 4, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const T dx = x[0] - x[3], dy = x[1] - x[4], dz = x[2] - x[5];
    const T r2 = dx * dx + dy * dy + dz * dz;
    const T r = sqrt(r2);
    return p[0] * exp(-p[1] * r) - p[2] / (r2 * r2 * r2) + p[3] / r;
  }
};

}  // namespace bench
