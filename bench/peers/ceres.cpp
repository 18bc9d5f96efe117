// SPDX-License-Identifier: BSL-1.0
// Ceres Solver's dual numbers with all directions at once. They do not nest, so that there are no Hessians.
#include "peer.hpp"

#include <ceres/jet.h>

namespace {

struct library {
  template <class Kernel>
  static void first(const double* x, const double* p, double* out) {
    constexpr int n = Kernel::variables, m = Kernel::results;
    using number = ceres::Jet<double, n>;
    number at[n];
    for (int i = 0; i < n; ++i) at[i] = number(x[i], i);
    const auto write = [out](int i, const number& y) {
      out[i] = y.a;
      for (int j = 0; j < n; ++j) out[m + i * n + j] = y.v[j];
    };
    const auto y = Kernel::value(static_cast<const number*>(at), p);
    if constexpr (m == 1) write(0, y);
    else for (int i = 0; i < m; ++i) write(i, y[static_cast<std::size_t>(i)]);
  }
};

}  // namespace

void bench_peer(bench::peer& p) { p = bench::all_tasks<library>("ceres", bench::kernels{}); }
