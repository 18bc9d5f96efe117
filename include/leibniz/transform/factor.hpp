// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/algebra.hpp>

namespace leibniz::transform {

/// What all terms of a sum share.
struct common_factors {
  builder& g;
  int n, at, bases;
  int *above, *below;

  constexpr common_factors(builder& graph, int s)
      : g{graph}, n{g.b[s]}, at{g.a[s]}, bases{factors(g, term_of(0)).count}, above{new int[static_cast<unsigned>(bases) + 1]{}},
        below{new int[static_cast<unsigned>(bases) + 1]{}} {
    const factors first(g, term_of(0));
    for (int j = 0; j < bases; ++j) above[j] = first[j][1], below[j] = first[j][2];
    for (int i = 1; i < n && any(); ++i) {
      const factors t(g, term_of(i));
      for (int j = 0, k = 0; j < bases; ++j) {
        while (k < t.count && t[k][0] < first[j][0]) ++k;
        const bool found = k < t.count && t[k][0] == first[j][0];
        above[j] = found ? smaller(above[j], t[k][1]) : 0, below[j] = found ? smaller(below[j], t[k][2]) : 0;
      }
    }
  }
  constexpr ~common_factors() { delete[] above, delete[] below; }
  common_factors(const common_factors&) = delete;
  common_factors& operator=(const common_factors&) = delete;

  constexpr int term_of(int i) const { return g.pool[at + 2 * i + 1]; }
  constexpr bool any() const {
    int j = 0;
    while (j < bases && !above[j] && !below[j]) ++j;
    return j < bases;
  }
  /// Keeps only what is divided by an exponential: it will meet that exponential again (transform/exponentials.hpp).
  constexpr void keep_exponentials() {
    for (int j = 0; j < bases; ++j) {
      const int base = factors(g, term_of(0))[j][0];
      above[j] = 0;
      if (!g.is_function(base) || !g.f[base]->logarithm) below[j] = 0;
    }
  }
  /// Writes term i without the shared factors behind the pool; gives the number of entries, and of factors left.
  constexpr int divide(int i, int& left) {
    const factors t(g, term_of(i)), first(g, term_of(0));
    int m = 0;
    for (int k = 0, j = 0; k < t.count; ++k) {
      while (j < bases && first[j][0] < t[k][0]) ++j;
      const bool found = j < bases && first[j][0] == t[k][0];
      const int u = t[k][1] - (found ? above[j] : 0), v = t[k][2] - (found ? below[j] : 0);
      m = put_factor(g, m, t[k][0], u, v), left += u + v;
    }
    return m;
  }
  constexpr int bare_terms() {
    int bare = 0;
    for (int i = 0; i < n; ++i) {
      int left = 0;
      divide(i, left), bare += left <= 1;
    }
    return bare;
  }
  constexpr int product() {
    int m = 0;
    for (int j = 0; j < bases; ++j) m = put_factor(g, m, factors(g, term_of(0))[j][0], above[j], below[j]);
    return finish_product(g, m);
  }
};

/// a*b + a*c as a*(b + c), where at least two terms become bare, or one of only two: each other factor taken out would cost a
/// multiplication for every sum that shares the products of the terms (docs/design/programs.md has the counts).
constexpr int factor_out(builder& g, int s) {
  common_factors shared(g, s);
  if (!shared.any()) return 0;
  if (shared.bare_terms() < (shared.n == 2 ? 1 : 2)) shared.keep_exponentials();
  if (!shared.any()) return 0;
  int* rest = new int[static_cast<unsigned>(shared.n)]{};
  for (int i = 0, left = 0; i < shared.n; ++i) rest[i] = finish_product(g, shared.divide(i, left));
  const int outside = shared.product();
  summation sum{g};
  for (int i = 0; i < shared.n; ++i) sum.put(g.pool[shared.at + 2 * i], rest[i]);
  delete[] rest;
  return multiply(g, outside, sum.finish());
}

}  // namespace leibniz::transform
