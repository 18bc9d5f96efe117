// SPDX-License-Identifier: BSL-1.0
// The library again, with the formula of K6 built from expression types: what is differentiated is the same.
#include "peer.hpp"

#include <leibniz/leibniz.hpp>

#include <iterator>
#include <span>

namespace {

using namespace leibniz::literals;

constexpr auto S = "S"_v;
constexpr auto K = "K"_v;
constexpr auto sigma = "sigma"_v;
constexpr auto tau = "tau"_v;
constexpr auto r = "r"_v;

constexpr auto normal_cdf(auto z) { return 0.5_c * erfc(-0.70710678118654752_c * z); }

constexpr auto width = sigma * sqrt(tau);
constexpr auto d1 = (log(S / K) + (r + 0.5_c * sigma * sigma) * tau) / width;
constexpr auto d2 = d1 - width;
constexpr auto price = S * normal_cdf(d1) - K * exp(-r * tau) * normal_cdf(d2);

void K6g(const double* x, const double*, double* out) {
  value_and_gradient(price, S, K, sigma, tau, r).write(out, std::span<const double, 5>(x, 5));
}
void K6h(const double* x, const double*, double* out) {
  value_gradient_hessian(price, S, K, sigma, tau, r).write(out, std::span<const double, 5>(x, 5));
}

constexpr bench::entry entries[] = {{"K6g", K6g}, {"K6h", K6h}};

}  // namespace

void bench_peer(bench::peer& p) { p = {"expressions", entries, std::size(entries)}; }
