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
  static_assert(offsetof(Data, vol) == offsetof(Data, Binv) + sizeof(Data::Binv));
  return d.Binv;
}
template <>
const double* parameters<lennard_jones>(const Data& d) {
  return &d.eps;
}

template <class Kernel>
void first(const double* x, const Data& d, double* out) {
  jacobian_by_leibniz<Kernel>(x, parameters<Kernel>(d), out);
}

template <class Kernel>
void second(const double* x, const Data& d, double* out) {
  hessian_by_leibniz<Kernel>(x, parameters<Kernel>(d), out);
}

void sum_over_rows(const double* x, const Data& d, double* out) {
  constexpr int features = bench::regression::features, results = 1 + logistic_row::n;
  double total[results]{};
  for (int r = 0; r < d.rows; ++r) {
    double given[features + 1], row[results];
    for (int j = 0; j < features; ++j) given[j] = d.X[features * r + j];
    given[features] = d.y[r];
    gradient_by_leibniz<logistic_row>(x, given, row);
    for (int j = 0; j < results; ++j) total[j] += row[j];
  }
  for (int j = 0; j < results; ++j) out[j] = total[j];
}

}  // namespace

PEER(PN("leibniz"), {{"K1g", first<rosenbrock>},
                     {"K1h", second<rosenbrock>},
                     {"K2g", first<helmholtz>},
                     {"K3j", first<reprojection>},
                     {"K4g", first<product_of_20>},
                     {"K5g", first<neo_hookean>},
                     {"K5h", second<neo_hookean>},
                     {"K6g", first<black_scholes>},
                     {"K6h", second<black_scholes>},
                     {"K7g", sum_over_rows},
                     {"K8g", first<lennard_jones>},
                     {"K8h", second<lennard_jones>}})
