// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Where a camera sees a point, less where it was seen (the parameters). Variables: rotation vector, centre, focal
/// length, principal point, two coefficients of distortion; point; weight.
struct reprojection {
  static constexpr const char *id = "K3", *name = "reprojection";
  static constexpr int variables = 15, parameters = 2, results = 2;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr std::array<T, 2> value(const T* x, const P* seen) {
    const T *rotation = x, *centre = x + 3, *point = x + 11;
    const T X0 = point[0] - centre[0], X1 = point[1] - centre[1], X2 = point[2] - centre[2];
    const T square = rotation[0] * rotation[0] + rotation[1] * rotation[1] + rotation[2] * rotation[2];
    const T angle = sqrt(square);
    const T c = cos(angle), s = sin(angle), per_angle = 1.0 / angle;
    const T w0 = rotation[0] * per_angle, w1 = rotation[1] * per_angle, w2 = rotation[2] * per_angle;
    const T turned0 = w1 * X2 - w2 * X1, turned1 = w2 * X0 - w0 * X2, turned2 = w0 * X1 - w1 * X0;
    const T along = (w0 * X0 + w1 * X1 + w2 * X2) * (1.0 - c);
    const T q0 = X0 * c + turned0 * s + w0 * along;
    const T q1 = X1 * c + turned1 * s + w1 * along;
    const T q2 = X2 * c + turned2 * s + w2 * along;
    const T u = q0 / q2, v = q1 / q2;
    const T r2 = u * u + v * v;
    const T distortion = 1.0 + x[9] * r2 + x[10] * r2 * r2;
    return {T(x[14] * (u * distortion * x[6] + x[7] - seen[0])), T(x[14] * (v * distortion * x[6] + x[8] - seen[1]))};
  }
};

}  // namespace bench
