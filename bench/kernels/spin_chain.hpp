// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The energy of a chain of ten soft spins tanh(x). Parameters: coupling of neighbours, field, stiffness.
struct spin_chain {
  static constexpr const char *id = "K14", *name = "spin_chain";
  static constexpr int variables = 10, parameters = 3, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P* p) {
    T energy = T(0.0), left = T(0.0);
    for (int i = 0; i < variables; ++i) {
      const T spin = tanh(x[i]);
      energy += 0.5 * p[2] * x[i] * x[i] - spin * (p[0] * left + p[1]);
      left = spin;
    }
    return energy;
  }
};

}  // namespace bench
