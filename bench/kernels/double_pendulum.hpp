// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Lagrange's function of a double pendulum. Variables: two angles, their speeds, two lengths, two masses; parameter:
/// gravity.
struct double_pendulum {
  static constexpr const char *id = "K17", *name = "double_pendulum";
  static constexpr int variables = 8, parameters = 1, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const T &m1 = x[6], &m2 = x[7];
    const T speed1 = x[4] * x[2], speed2 = x[5] * x[3];
    const T both = m1 + m2;
    const T kinetic = 0.5 * both * speed1 * speed1 + 0.5 * m2 * speed2 * speed2 +
                      m2 * speed1 * speed2 * cos(x[0] - x[1]);
    const T potential = -p[0] * (both * x[4] * cos(x[0]) + m2 * x[5] * cos(x[1]));
    return kinetic - potential;
  }
};

}  // namespace bench
