// SPDX-License-Identifier: BSL-1.0
// A peer with a mistake that the check of values must notice.
#include "../peers/peer.hpp"

namespace {

void K4g(const double* x, const double* p, double* out) {
  constexpr int n = bench::product::variables;
  out[0] = bench::product::value(x, p);
  for (int i = 0; i < n; ++i) out[1 + i] = out[0] / x[i] * (i == 7 ? 1 + 2e-9 : 1.0);
}

constexpr bench::entry entries[] = {{"K4g", K4g}};

}  // namespace

void bench_peer(bench::peer& p) { p = {"wrong", entries, 1}; }
