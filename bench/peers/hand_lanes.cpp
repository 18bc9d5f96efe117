// SPDX-License-Identifier: BSL-1.0
// K7 by hand, eight rows at a time, with Eigen's functions of SIMD registers.
#include "peer.hpp"

#include <Eigen/Dense>

namespace {

void K7l(const double* w, const double* p, double* out) {
  constexpr int rows = bench::logistic::rows, features = bench::logistic::features, lanes = 8;
  static_assert(rows % lanes == 0);
  using lane = Eigen::Array<double, lanes, 1>;
  using block = Eigen::Matrix<double, lanes, features, Eigen::RowMajor>;
  const Eigen::Map<const Eigen::Matrix<double, features, 1>> weights(w);
  lane value = lane::Zero(), by_bias = lane::Zero();
  Eigen::Matrix<double, features, 1> by_weights = Eigen::Matrix<double, features, 1>::Zero();
  for (int r = 0; r < rows; r += lanes) {
    const Eigen::Map<const block> X(p + features * r);
    const Eigen::Map<const lane> y(p + features * rows + r);
    lane z;
    for (int i = 0; i < lanes; ++i) z[i] = X.row(i).dot(weights);
    const lane e = (-y * (z + w[features])).exp(), q = 1 + e, slope = -y * e / q;
    value += q.log();
    by_bias += slope;
    for (int i = 0; i < lanes; ++i) by_weights += slope[i] * X.row(i).transpose();
  }
  out[0] = value.sum();
  for (int j = 0; j < features; ++j) out[1 + j] = by_weights[j];
  out[1 + features] = by_bias.sum();
}

constexpr bench::entry entries[] = {{"K7l", K7l}};

}  // namespace

void bench_peer(bench::peer& p) { p = {"hand_lanes", entries, 1}; }
