// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// A step of Runge and Kutta's method of order four with the equations of Lotka and Volterra. Variables: prey, predators,
/// four rates; parameter: the step.
struct predator_prey {
  static constexpr const char *id = "K16", *name = "predator_prey";
  static constexpr int variables = 6, parameters = 1, results = 2;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr std::array<T, 2> value(const T* x, const P* p) {
    const P h = p[0];
    const auto prey = [x](const T& u, const T& v) -> T { return u * (x[2] - x[3] * v); };
    const auto predators = [x](const T& u, const T& v) -> T { return v * (x[4] * u - x[5]); };
    const T &u = x[0], &v = x[1];
    const T a1 = prey(u, v), b1 = predators(u, v);
    const T u2 = u + 0.5 * h * a1, v2 = v + 0.5 * h * b1;
    const T a2 = prey(u2, v2), b2 = predators(u2, v2);
    const T u3 = u + 0.5 * h * a2, v3 = v + 0.5 * h * b2;
    const T a3 = prey(u3, v3), b3 = predators(u3, v3);
    const T u4 = u + h * a3, v4 = v + h * b3;
    const T a4 = prey(u4, v4), b4 = predators(u4, v4);
    return {T(u + h / 6.0 * (a1 + 2.0 * a2 + 2.0 * a3 + a4)), T(v + h / 6.0 * (b1 + 2.0 * b2 + 2.0 * b3 + b4))};
  }
};

}  // namespace bench
