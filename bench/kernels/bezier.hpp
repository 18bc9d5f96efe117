// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The squared distance of a point (the parameters) from a cubic Bezier curve in the plane. Variables: four control
/// points, the position on the curve.
struct bezier {
  static constexpr const char *id = "K18", *name = "bezier";
  static constexpr int variables = 9, parameters = 2, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const T& t = x[8];
    const T s = 1.0 - t;
    const T b0 = s * s * s, b1 = 3.0 * s * s * t, b2 = 3.0 * s * t * t, b3 = t * t * t;
    const T dx = b0 * x[0] + b1 * x[2] + b2 * x[4] + b3 * x[6] - p[0];
    const T dy = b0 * x[1] + b1 * x[3] + b2 * x[5] + b3 * x[7] - p[1];
    return dx * dx + dy * dy;
  }
};

}  // namespace bench
