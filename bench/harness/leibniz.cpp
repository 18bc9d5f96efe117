// SPDX-License-Identifier: BSL-1.0
// The library as one of the competitors of a driver that compares them on kernels K1 to K8. The driver brings
// peer.hpp, and wants functions of a point, the data and the memory for values, Jacobian and Hessian.
#include "peer.hpp"

#include "kernels/black_scholes.hpp"
#include "kernels/helmholtz.hpp"
#include "kernels/lennard_jones.hpp"
#include "kernels/logistic.hpp"
#include "kernels/neo_hookean.hpp"
#include "kernels/product.hpp"
#include "kernels/reprojection.hpp"
#include "kernels/rosenbrock.hpp"
#include "peers/leibniz.hpp"

#include <cstddef>

namespace {

using namespace bench;

/// The parameters of a kernel where the driver keeps them: one after the other.
template <class Kernel>
const double* parameters(const Data&) {
  return nullptr;
}
template <>
const double* parameters<helmholtz>(const Data& d) {
  static_assert(offsetof(Data, b) == offsetof(Data, A) + sizeof(Data::A));
  static_assert(offsetof(Data, RT) == offsetof(Data, b) + sizeof(Data::b));
  return d.A;
}
template <>
const double* parameters<reprojection>(const Data& d) {
  return d.feat;
}
template <>
const double* parameters<neo_hookean>(const Data& d) {
  static_assert(offsetof(Data, lam) == offsetof(Data, Binv) + sizeof(Data::Binv) + 2 * sizeof(double));
  return d.Binv;
}
template <>
const double* parameters<lennard_jones>(const Data& d) {
  static_assert(offsetof(Data, sigma) == offsetof(Data, eps) + sizeof(double));
  return &d.eps;
}

template <class Kernel>
void g(const double* x, const Data& d, double* out) {
  first<Kernel>(x, parameters<Kernel>(d), out);
}
template <class Kernel>
void h(const double* x, const Data& d, double* out) {
  second<Kernel>(x, parameters<Kernel>(d), out);
}
void rows(const double* w, const Data& d, double* out) { sum_over_rows(w, d.X, d.y, d.rows, out); }

}  // namespace

PEER(PN("leibniz"), {{"K1g", g<rosenbrock>},
                     {"K1h", h<rosenbrock>},
                     {"K2g", g<helmholtz>},
                     {"K3j", g<reprojection>},
                     {"K4g", g<product>},
                     {"K5g", g<neo_hookean>},
                     {"K5h", h<neo_hookean>},
                     {"K6g", g<black_scholes>},
                     {"K6h", h<black_scholes>},
                     {"K7g", rows},
                     {"K8g", g<lennard_jones>},
                     {"K8h", h<lennard_jones>}})
