// SPDX-License-Identifier: BSL-1.0
// K7 by the library, as many rows at a time as SIMD registers hold. LANES is the name of the library that computes
// functions of registers; std for none.
#include <leibniz/interop/lanes.hpp>

#include "leibniz.hpp"

#include "peer.hpp"

namespace {

void K7l(const double* w, const double* p, double* out) {
  constexpr std::size_t rows = bench::logistic::rows, features = bench::logistic::features, n = features + 1;
  const std::span<const double, rows * features> X(p, rows * features);
  const std::span<const double, rows> y(p + rows * features, rows);
  const auto [value, gradient] = leibniz::sum_over_rows(leibniz::in_lanes, bench::first_of<bench::logistic_row>,
                                                        std::span<const double, n>(w, n),
                                                        leibniz::columns(leibniz::rows<features>(X), y));
  out[0] = value;
  for (std::size_t j = 0; j < n; ++j) out[1 + j] = gradient[j];
}

constexpr bench::entry entries[] = {{"K7l", K7l}};

}  // namespace

void bench_peer(bench::peer& p) { p = {"lanes_" LANES, entries, 1}; }
