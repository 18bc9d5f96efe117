// SPDX-License-Identifier: BSL-1.0
// Sacado's forward mode of fixed size, nested for Hessians.
#include "peer.hpp"

// Its configuration without MPI, Kokkos and Teuchos, which differentiation does not need.
#define TRILINOS_NO_CONFIG_H
#define HAVE_SACADO_CXX11
#define SACADO_NEW_FAD_DESIGN_IS_DEFAULT
#include <Sacado_No_Kokkos.hpp>

// It has no erfc.
namespace Sacado::Fad::Exp {
template <class Storage>
GeneralFad<Storage> erfc(const GeneralFad<Storage>& x) {
  using std::erfc, std::exp;
  using value = typename GeneralFad<Storage>::value_type;
  const value v = x.val(), at = erfc(v), slope = -1.1283791670955126 * exp(-v * v);
  GeneralFad<Storage> y(x.size(), at);
  for (int i = 0; i < x.size(); ++i) y.fastAccessDx(i) = slope * x.dx(i);
  return y;
}
}  // namespace Sacado::Fad::Exp

namespace {

struct library {
  template <class Kernel>
  static void first(const double* x, const double* p, double* out) {
    constexpr int n = Kernel::variables, m = Kernel::results;
    using number = Sacado::Fad::SFad<double, n>;
    number at[n];
    for (int i = 0; i < n; ++i) at[i] = number(n, i, x[i]);
    const auto write = [out](int i, const number& y) {
      out[i] = y.val();
      for (int j = 0; j < n; ++j) out[m + i * n + j] = y.dx(j);
    };
    const auto y = Kernel::value(static_cast<const number*>(at), p);
    if constexpr (m == 1) write(0, y);
    else for (int i = 0; i < m; ++i) write(i, y[static_cast<std::size_t>(i)]);
  }

  template <class Kernel>
  static void second(const double* x, const double* p, double* out) {
    constexpr int n = Kernel::variables;
    using inner = Sacado::Fad::SFad<double, n>;
    using number = Sacado::Fad::SFad<inner, n>;
    number at[n];
    for (int i = 0; i < n; ++i) at[i] = number(n, i, inner(n, i, x[i]));
    const number y = Kernel::value(static_cast<const number*>(at), p);
    out[0] = y.val().val();
    for (int i = 0; i < n; ++i) {
      out[1 + i] = y.dx(i).val();
      for (int j = 0; j < n; ++j) out[1 + n + i * n + j] = y.dx(i).dx(j);
    }
  }
};

}  // namespace

void bench_peer(bench::peer& p) { p = bench::all_tasks<library>("sacado", bench::kernels{}); }
