// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// A point turned by a quaternion of any length and moved, less where it was seen (the parameters). Variables: the
/// quaternion, real part first; the translation; the point.
struct rigid_motion {
  static constexpr const char *id = "K12", *name = "rigid_motion";
  static constexpr int variables = 10, parameters = 3, results = 3;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr std::array<T, 3> value(const T* x, const P* seen) {
    const T &w = x[0], &a = x[1], &b = x[2], &c = x[3];
    const T *shift = x + 4, *X = x + 7;
    const T square = a * a + b * b + c * c;
    const T kept = w * w - square;
    const T along = 2.0 * (a * X[0] + b * X[1] + c * X[2]);
    const T per_norm = 1.0 / (w * w + square);
    const T w2 = 2.0 * w;
    const T r0 = (kept * X[0] + along * a + w2 * (b * X[2] - c * X[1])) * per_norm + shift[0] - seen[0];
    const T r1 = (kept * X[1] + along * b + w2 * (c * X[0] - a * X[2])) * per_norm + shift[1] - seen[1];
    const T r2 = (kept * X[2] + along * c + w2 * (a * X[1] - b * X[0])) * per_norm + shift[2] - seen[2];
    return {r0, r1, r2};
  }
};

}  // namespace bench
