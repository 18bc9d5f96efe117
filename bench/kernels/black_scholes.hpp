// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The price of a call option by Black and Scholes; its derivatives are the Greeks. Variables: price and strike,
/// volatility, time, rate.
struct black_scholes {
  static constexpr const char *id = "K6", *name = "black_scholes";
  static constexpr int variables = 5, parameters = 0, results = 1;
  static constexpr bool hessian = true;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    const T &S = x[0], &K = x[1], &sigma = x[2], &tau = x[3], &r = x[4];
    const T width = sigma * sqrt(tau);
    const T d1 = (log(S / K) + (r + 0.5 * sigma * sigma) * tau) / width;
    const T d2 = d1 - width;
    return S * normal_cdf<T>(d1) - K * exp(-r * tau) * normal_cdf<T>(d2);
  }
};

}  // namespace bench
