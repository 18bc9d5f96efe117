// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The rates of A + B <-> C -> D by Arrhenius, and of the temperature. Variables: four concentrations, temperature;
/// parameters: three factors, three temperatures of activation, two heats of reaction.
struct combustion {
  static constexpr const char *id = "K15", *name = "combustion";
  static constexpr int variables = 5, parameters = 8, results = 5;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr std::array<T, 5> value(const T* x, const P* p) {
    const T& temperature = x[4];
    const T forth = p[0] * sqrt(temperature) * exp(-p[3] / temperature) * x[0] * x[1];
    const T back = p[1] * exp(-p[4] / temperature) * x[2];
    const T on = p[2] * exp(-p[5] / temperature) * x[2];
    const T net = forth - back;
    return {T(-net), T(-net), T(net - on), on, T(p[6] * net + p[7] * on)};
  }
};

}  // namespace bench
