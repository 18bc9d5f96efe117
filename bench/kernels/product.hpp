// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The product of twenty variables: a derivative that divides by a factor is wrong at zero, one that multiplies the
/// others anew is slow.
struct product {
  static constexpr const char *id = "K4", *name = "product";
  static constexpr int variables = 20, parameters = 0, results = 1;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    T all = x[0];
    for (int i = 1; i < variables; ++i) all *= x[i];
    return all;
  }
};

}  // namespace bench
