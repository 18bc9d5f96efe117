// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The price of a put option on a currency by Garman and Kohlhagen. Variables: price and strike, volatility, time,
/// domestic and foreign rate.
struct garman_kohlhagen {
  static constexpr const char *id = "K13", *name = "garman_kohlhagen";
  static constexpr int variables = 6, parameters = 0, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    const T &S = x[0], &K = x[1], &sigma = x[2], &tau = x[3], &domestic = x[4], &foreign = x[5];
    const T width = sigma * sqrt(tau);
    const T d1 = (log(S / K) + (domestic - foreign + 0.5 * sigma * sigma) * tau) / width;
    const T d2 = d1 - width;
    return K * exp(-domestic * tau) * normal_cdf<T>(-d2) - S * exp(-foreign * tau) * normal_cdf<T>(-d1);
  }
};

}  // namespace bench
