// SPDX-License-Identifier: BSL-1.0
#include "leibniz.hpp"

#include "peer.hpp"

namespace {

struct library {
  template <class Kernel>
  static void first(const double* x, const double* p, double* out) {
    bench::first<Kernel>(x, p, out);
  }
  template <class Kernel>
  static void second(const double* x, const double* p, double* out) {
    bench::second<Kernel>(x, p, out);
  }

  static void note(bench::entry& e, leibniz::operation_counts n) {
    e.additions = n.additions;
    e.multiplications = n.multiplications;
    e.divisions = n.divisions;
    e.calls = n.calls;
  }
  template <class Kernel>
  static void count(bench::entry& first, bench::entry& second) {
    if constexpr (std::is_same_v<Kernel, bench::logistic>) note(first, operation_count(bench::first_of<bench::logistic_row>));
    else note(first, operation_count(bench::first_of<Kernel>));
    if constexpr (Kernel::hessian) note(second, operation_count(bench::second_of<Kernel>));
  }
};

}  // namespace

void bench_peer(bench::peer& p) { p = bench::all_tasks<library>("leibniz", bench::kernels{}); }
