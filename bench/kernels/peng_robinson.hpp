// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The pressure of a fluid by the equation of Peng and Robinson. Variables: temperature, volume, critical temperature,
/// critical pressure, acentric factor; parameter: the gas constant.
struct peng_robinson {
  static constexpr const char *id = "K20", *name = "peng_robinson";
  static constexpr int variables = 5, parameters = 1, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    const P R = p[0];
    const T &temperature = x[0], &v = x[1], &critical = x[2], &pressure = x[3], &omega = x[4];
    const T b = 0.0778 * R * critical / pressure;
    const T a = 0.45724 * R * R * critical * critical / pressure;
    const T kappa = 0.37464 + omega * (1.54226 - 0.26992 * omega);
    const T root = 1.0 + kappa * (1.0 - sqrt(temperature / critical));
    return R * temperature / (v - b) - a * root * root / (v * v + 2.0 * b * v - b * b);
  }
};

}  // namespace bench
