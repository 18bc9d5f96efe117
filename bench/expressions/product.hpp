// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The product of twenty variables: a derivative that divides by a factor is wrong at zero, one that
/// multiplies the others anew is slow.
struct product_of_20 : no_parameters {
  static constexpr const char* name = "product";
  static constexpr int n = 20;

  static constexpr auto variables = all_x<n>;
  static constexpr auto formula = product<n>([](auto i) { return x<i>; });

  static void gradient_by_hand(const double* at, const double*, double* out) {
    double before[n], gradient[n];
    before[0] = 1;
    for (int i = 1; i < n; ++i) before[i] = before[i - 1] * at[i - 1];
    double behind = 1;
    for (int i = n - 1; i >= 0; --i) {
      gradient[i] = before[i] * behind;
      behind *= at[i];
    }

    out[0] = before[n - 1] * at[n - 1];
    for (int i = 0; i < n; ++i) out[1 + i] = gradient[i];
  }

  static void hessian_by_hand(const double* at, const double*, double* out) {
    double before[n + 1], behind[n + 1];
    before[0] = behind[n] = 1;
    for (int i = 0; i < n; ++i) before[i + 1] = before[i] * at[i];
    for (int i = n; i > 0; --i) behind[i - 1] = behind[i] * at[i - 1];

    double* hessian = out + 1 + n;
    for (int i = 0; i < n; ++i) {
      hessian[i * n + i] = 0;
      double but_for_i = before[i];
      for (int j = i + 1; j < n; ++j) {
        hessian[i * n + j] = hessian[j * n + i] = but_for_i * behind[j + 1];
        but_for_i *= at[j];
      }
      out[1 + i] = but_for_i;
    }
    out[0] = before[n];
  }

  static constexpr interval range(int) { return {0.5, 1.5}; }
};

}  // namespace bench
