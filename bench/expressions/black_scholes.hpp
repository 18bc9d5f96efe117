// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

#include <cmath>

namespace bench {

namespace call_option {
using namespace leibniz::literals;

inline constexpr auto spot = "S"_v;
inline constexpr auto strike = "K"_v;
inline constexpr auto volatility = "sigma"_v;
inline constexpr auto time = "tau"_v;
inline constexpr auto rate = "r"_v;

constexpr auto normal_cdf(auto z) { return 0.5_c * erfc(-0.70710678118654752_c * z); }

inline constexpr auto width = volatility * sqrt(time);
inline constexpr auto d1 = (log(spot / strike) + (rate + 0.5_c * volatility * volatility) * time) / width;
inline constexpr auto d2 = d1 - width;
inline constexpr auto price = spot * normal_cdf(d1) - strike * exp(-rate * time) * normal_cdf(d2);
}  // namespace call_option

/// The price of a call option by Black and Scholes; its derivatives are the Greeks.
struct black_scholes : no_parameters {
  static constexpr const char* name = "black_scholes";
  static constexpr int n = 5;

  static constexpr std::tuple variables{call_option::spot, call_option::strike, call_option::volatility,
                                        call_option::time, call_option::rate};
  static constexpr auto formula = call_option::price;

  /// What price, gradient and Hessian have in common.
  struct parts {
    double S, K, sigma, tau, r;
    double root, width;          // of tau; the standard deviation of the logarithm of the price
    double per_width, per_root;  // their reciprocals
    double d1, d2, N1, phi1;     // the distribution and the density at d1
    double bond_N2;              // the discount times the distribution at d2

    explicit parts(const double* at) : S(at[0]), K(at[1]), sigma(at[2]), tau(at[3]), r(at[4]) {
      constexpr double root_half = 0.70710678118654752, per_root_two_pi = 0.39894228040143268;
      root = std::sqrt(tau);
      width = sigma * root;
      per_width = 1 / width;
      per_root = sigma * per_width;
      d1 = (std::log(S / K) + (r + 0.5 * sigma * sigma) * tau) * per_width;
      d2 = d1 - width;
      N1 = 0.5 * std::erfc(-root_half * d1);
      phi1 = per_root_two_pi * std::exp(-0.5 * d1 * d1);
      bond_N2 = std::exp(-r * tau) * (0.5 * std::erfc(-root_half * d2));
    }
    double by_volatility() const { return S * phi1 * root; }
    double by_time() const { return 0.5 * S * phi1 * sigma * per_root + r * K * bond_N2; }
    double by_rate() const { return tau * K * bond_N2; }

    void write_gradient(double* out) const {
      out[0] = S * N1 - K * bond_N2;
      out[1] = N1;
      out[2] = -bond_N2;
      out[3] = by_volatility();
      out[4] = by_time();
      out[5] = by_rate();
    }
  };

  static void gradient_by_hand(const double* at, const double*, double* out) {
    parts(at).write_gradient(out);
  }

  static void hessian_by_hand(const double* at, const double*, double* out) {
    const parts c(at);
    const double per_sigma = c.root * c.per_width, per_tau = c.per_root * c.per_root;
    const double per_K = 1 / c.K, ratio = c.S * per_K, density = c.S * c.phi1, owed = c.K * c.bond_N2;
    const double d1_tau = (c.r + 0.5 * c.sigma * c.sigma) * c.per_width - 0.5 * c.d1 * per_tau;
    const double d2_tau = d1_tau - 0.5 * c.sigma * c.per_root;

    const double SS = c.phi1 * c.per_width / c.S;
    const double Ssigma = -c.phi1 * c.d2 * per_sigma;
    const double Stau = c.phi1 * d1_tau;
    const double Sr = c.phi1 * c.root * per_sigma;
    // the price is homogeneous of degree one in spot and strike: the row of the strike follows by Euler
    const double Ksigma = (c.by_volatility() - c.S * Ssigma) * per_K;
    const double Ktau = (c.by_time() - c.S * Stau) * per_K;
    const double Kr = (c.by_rate() - c.S * Sr) * per_K;
    const double sigma_sigma = c.by_volatility() * c.d1 * c.d2 * per_sigma;
    const double sigma_tau = density * (0.5 * c.per_root - c.d1 * c.root * d1_tau);
    const double sigma_r = -density * c.tau * c.d1 * per_sigma;
    const double tau_tau = -0.5 * c.sigma * density * c.per_root * (c.d1 * d1_tau + 0.5 * per_tau) +
                           c.r * (density * d2_tau - c.r * owed);
    const double tau_r = owed * (1 - c.r * c.tau) + c.tau * density * d2_tau;
    const double r_r = c.tau * (density * c.root * per_sigma - c.by_rate());

    c.write_gradient(out);
    const double rows[n][n] = {{SS, -SS * ratio, Ssigma, Stau, Sr},
                               {-SS * ratio, SS * ratio * ratio, Ksigma, Ktau, Kr},
                               {Ssigma, Ksigma, sigma_sigma, sigma_tau, sigma_r},
                               {Stau, Ktau, sigma_tau, tau_tau, tau_r},
                               {Sr, Kr, sigma_r, tau_r, r_r}};
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j) out[1 + n + i * n + j] = rows[i][j];
  }

  static constexpr interval range(int i) {
    constexpr interval ranges[n] = {{80, 120}, {80, 120}, {0.1, 0.5}, {0.2, 2}, {0, 0.1}};
    return ranges[i];
  }
};

}  // namespace bench
