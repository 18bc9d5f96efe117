// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// Rosenbrock's function of ten variables, a chain: its Hessian has three diagonals.
struct rosenbrock : no_parameters {
  static constexpr const char* name = "rosenbrock";
  static constexpr int n = 10;

  static constexpr auto variables = all_x<n>;
  static constexpr auto formula = sum<n - 1>([](auto i) {
    using namespace leibniz::literals;
    constexpr auto a = x<i + 1> - x<i> * x<i>;
    constexpr auto b = 1_c - x<i>;
    return 100_c * a * a + b * b;
  });

  static void gradient_by_hand(const double* at, const double*, double* out) {
    double value = 0, from_left = 0, gradient[n];
    for (int i = 0; i < n - 1; ++i) {
      const double a = at[i + 1] - at[i] * at[i];
      const double b = 1 - at[i];
      const double slope = 200 * a;
      value += 100 * a * a + b * b;
      gradient[i] = from_left - 2 * slope * at[i] - 2 * b;
      from_left = slope;
    }
    gradient[n - 1] = from_left;

    out[0] = value;
    for (int i = 0; i < n; ++i) out[1 + i] = gradient[i];
  }

  static void hessian_by_hand(const double* at, const double* p, double* out) {
    gradient_by_hand(at, p, out);
    double* hessian = out + 1 + n;
    for (int k = 0; k < n * n; ++k) hessian[k] = 0;
    double from_left = 0;
    for (int i = 0; i < n - 1; ++i) {
      hessian[i * n + i] = from_left + 1200 * at[i] * at[i] - 400 * at[i + 1] + 2;
      hessian[i * n + i + 1] = hessian[(i + 1) * n + i] = -400 * at[i];
      from_left = 200;
    }
    hessian[n * n - 1] = from_left;
  }

  static constexpr interval range(int) { return {-1.5, 1.5}; }
};

}  // namespace bench
