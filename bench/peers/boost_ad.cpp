// SPDX-License-Identifier: BSL-1.0
// Boost.Math's autodiff, one pass for each direction or pair of directions: a number with N variables holds 2^N
// coefficients.
#include "peer.hpp"

#include <boost/math/differentiation/autodiff.hpp>

// It has no cbrt.
namespace boost::math::differentiation::inline autodiff_v1::detail {
template <class Real, std::size_t Order>
fvar<Real, Order> cbrt(const fvar<Real, Order>& x) {
  return pow(x, 1 / 3.0);
}
}  // namespace boost::math::differentiation::autodiff_v1::detail

namespace {

namespace ad = boost::math::differentiation;

struct library {
  template <class Kernel>
  static void first(const double* x, const double* p, double* out) {
    constexpr int n = Kernel::variables, m = Kernel::results;
    using number = ad::autodiff_fvar<double, 1>;
    number at[n];
    for (int i = 0; i < n; ++i) at[i] = number(x[i]);
    for (int j = 0; j < n; ++j) {
      at[j] = ad::make_fvar<double, 1>(x[j]);
      const auto write = [=](int i, const number& y) {
        out[i] = y.derivative(0);
        out[m + i * n + j] = y.derivative(1);
      };
      const auto y = Kernel::value(static_cast<const number*>(at), p);
      if constexpr (m == 1) write(0, y);
      else for (int i = 0; i < m; ++i) write(i, y[static_cast<std::size_t>(i)]);
      at[j] = number(x[j]);
    }
  }

  template <class Kernel>
  static void second(const double* x, const double* p, double* out) {
    constexpr int n = Kernel::variables;
    using number = ad::autodiff_fvar<double, 1, 1>;
    const auto directions = ad::make_ftuple<double, 1, 1>(0.0, 0.0);
    number at[n];
    for (int i = 0; i < n; ++i) at[i] = number(x[i]);
    for (int i = 0; i < n; ++i)
      for (int j = i; j < n; ++j) {
        at[i] += std::get<0>(directions);
        at[j] += std::get<1>(directions);
        const number y = Kernel::value(static_cast<const number*>(at), p);
        at[i] = number(x[i]);
        at[j] = number(x[j]);
        out[0] = y.derivative(0, 0);
        out[1 + i] = y.derivative(1, 0);
        out[1 + n + i * n + j] = out[1 + n + j * n + i] = y.derivative(1, 1);
      }
  }
};

}  // namespace

void bench_peer(bench::peer& p) { p = bench::all_tasks<library>("boost_ad", bench::kernels{}); }
