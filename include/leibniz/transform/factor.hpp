// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/algebra.hpp>

namespace leibniz::transform {

/// a*b + a*c as a*(b + c), where at least two terms become bare: each other factor taken out would cost a
/// multiplication for every sum that shares the products of the terms (docs/design/programs.md has the counts).
constexpr int factor_out(builder& g, int s) {
  const int n = g.b[s], at = g.a[s];
  const auto term_of = [&](int i) { return g.pool[at + 2 * i + 1]; };
  const factors f(g, term_of(0));
  int* above = new int[static_cast<unsigned>(f.count) + 1]{};
  int* below = new int[static_cast<unsigned>(f.count) + 1]{};
  for (int j = 0; j < f.count; ++j) above[j] = f[j][1], below[j] = f[j][2];
  bool any = f.count > 0;
  for (int i = 1; i < n && any; ++i) {
    const factors t(g, term_of(i));
    any = false;
    for (int j = 0, k = 0; j < f.count; ++j) {
      while (k < t.count && t[k][0] < f[j][0]) ++k;
      const bool found = k < t.count && t[k][0] == f[j][0];
      above[j] = found ? smaller(above[j], t[k][1]) : 0, below[j] = found ? smaller(below[j], t[k][2]) : 0;
      any = any || above[j] || below[j];
    }
  }
  int result = 0;
  if (any) {
    int* rest = new int[static_cast<unsigned>(n)]{};
    int bare = 0;
    for (int i = 0; i < n; ++i) {
      const factors t(g, term_of(i)), first(g, term_of(0));
      int m = 0, left = 0;
      for (int k = 0, j = 0; k < t.count; ++k) {
        while (j < first.count && first[j][0] < t[k][0]) ++j;
        const bool found = j < first.count && first[j][0] == t[k][0];
        const int u = t[k][1] - (found ? above[j] : 0), v = t[k][2] - (found ? below[j] : 0);
        m = put_factor(g, m, t[k][0], u, v), left += u + v;
      }
      rest[i] = finish_product(g, m), bare += left <= 1;
    }
    if (bare > 1) {
      const factors first(g, term_of(0));
      int m = 0;
      for (int j = 0; j < first.count; ++j) m = put_factor(g, m, first[j][0], above[j], below[j]);
      const int shared = finish_product(g, m);
      summation sum{g};
      for (int i = 0; i < n; ++i) sum.put(g.pool[at + 2 * i], rest[i]);
      result = multiply(g, shared, sum.finish(), false);
    }
    delete[] rest;
  }
  delete[] above;
  delete[] below;
  return result;
}

}  // namespace leibniz::transform
