// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Minus the logarithm of a normal density in three dimensions. Variables: mean, covariance (xx, xy, xz, yy, yz, zz);
/// parameters: what was observed.
struct gaussian {
  static constexpr const char *id = "K10", *name = "gaussian";
  static constexpr int variables = 9, parameters = 3, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* y) {
    const T &a = x[3], &b = x[4], &c = x[5], &d = x[6], &e = x[7], &f = x[8];
    const T u = y[0] - x[0], v = y[1] - x[1], w = y[2] - x[2];
    // the adjugate, symmetric
    const T A = d * f - e * e, B = c * e - b * f, C = b * e - c * d;
    const T D = a * f - c * c, E = b * c - a * e, F = a * d - b * b;
    const T determinant = a * A + b * B + c * C;
    const T form = u * (A * u + 2.0 * (B * v + C * w)) + v * (D * v + 2.0 * E * w) + F * w * w;
    return 0.5 * (log(determinant) + form / determinant) + 2.756815599614018;
  }
};

}  // namespace bench
