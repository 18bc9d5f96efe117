// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The torques of a robot arm with two links that move as given. Variables: two angles, their first and second
/// derivatives by time, two masses; parameters: length of the first link, distances of the centres of mass, two
/// moments of inertia, gravity.
struct robot_arm {
  static constexpr const char *id = "K9", *name = "robot_arm";
  static constexpr int variables = 8, parameters = 6, results = 2;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr std::array<T, 2> value(const T* x, const P* p) {
    const T &q1 = x[0], &q2 = x[1], &v1 = x[2], &v2 = x[3], &a1 = x[4], &a2 = x[5], &m1 = x[6], &m2 = x[7];
    const P &length = p[0], &centre1 = p[1], &centre2 = p[2], &inertia1 = p[3], &inertia2 = p[4], &g = p[5];
    const T lever = m2 * centre2;
    const T coupling = length * lever * cos(q2);
    const T inner = inertia2 + lever * centre2;
    const T outer = inertia1 + m1 * (centre1 * centre1) + m2 * (length * length) + inner;
    const T swirl = length * lever * sin(q2);
    const T weight2 = g * lever * cos(q1 + q2);
    const T weight1 = g * (m1 * centre1 + m2 * length) * cos(q1) + weight2;
    const T torque1 = (outer + 2.0 * coupling) * a1 + (inner + coupling) * a2 - swirl * (2.0 * v1 + v2) * v2 + weight1;
    const T torque2 = (inner + coupling) * a1 + inner * a2 + swirl * v1 * v1 + weight2;
    return {torque1, torque2};
  }
};

}  // namespace bench
