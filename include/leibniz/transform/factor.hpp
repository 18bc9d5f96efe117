// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/algebra.hpp>

namespace leibniz::transform {

/// What all terms of a sum share: powers of the bases of its first term.
struct common_factors {
  builder& g;
  int n, at, bases = 1;
  int base[longest_product]{}, above[longest_product]{}, below[longest_product]{};

  constexpr common_factors(builder& graph, int s) : g{graph}, n{g.b[s]}, at{g.a[s]} {
    const int first = g.pool[at + 1];
    if (g.kinds[first] == kind::product) {
      bases = g.b[first] <= longest_product ? g.b[first] : 0;
      for (int j = 0, k = g.a[first]; j < bases; ++j, k += 3) base[j] = g.pool[k], above[j] = g.pool[k + 1], below[j] = g.pool[k + 2];
    } else {
      bases = first != one, base[0] = first, above[0] = 1;
    }
    for (int i = 1; i < n && bases; ++i) {
      const int m = g.pool[at + 2 * i + 1];
      int kept = 0;
      if (g.kinds[m] == kind::product) {
        for (int j = 0, k = g.a[m], end = k + 3 * g.b[m]; j < bases && k < end;)
          if (g.pool[k] != base[j]) g.pool[k] < base[j] ? k += 3 : ++j;
          else keep(kept, j, g.pool[k + 1], g.pool[k + 2]), ++j, k += 3;
      } else {
        for (int j = 0; j < bases; ++j)
          if (base[j] == m) keep(kept, j, 1, 0);
      }
      bases = kept;
    }
  }
  constexpr void keep(int& kept, int j, int up, int down) {
    up = smaller(up, above[j]), down = smaller(down, below[j]);
    if (up || down) base[kept] = base[j], above[kept] = up, below[kept++] = down;
  }

  /// Keeps only what is divided by an exponential: it will meet that exponential again (transform/exponentials.hpp).
  constexpr void keep_exponentials() {
    int kept = 0;
    for (int j = 0; j < bases; ++j)
      if (below[j] && g.is_function(base[j]) && g.f[base[j]]->logarithm) keep(kept, j, 0, below[j]);
    bases = kept;
  }
  /// Writes term i without the shared factors behind the pool; gives the number of entries, and of factors left.
  constexpr int divide(int i, int& left) {
    const int t = g.pool[at + 2 * i + 1];
    const bool listed = g.kinds[t] == kind::product;
    int m = 0;
    for (int k = listed ? g.a[t] : 0, end = listed ? k + 3 * g.b[t] : t == one ? 0 : 3, j = 0; k < end; k += 3) {
      const int x = listed ? g.pool[k] : t;
      int u = listed ? g.pool[k + 1] : 1, v = listed ? g.pool[k + 2] : 0;
      while (j < bases && base[j] < x) ++j;
      if (j < bases && base[j] == x) u -= above[j], v -= below[j];
      m = put_factor(g, m, x, u, v), left += u + v;
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
    for (int j = 0; j < bases; ++j) m = put_factor(g, m, base[j], above[j], below[j]);
    return finish_product(g, m);
  }
};

/// a*b + a*c as a*(b + c), where at least two terms become bare, or one of only two: each other factor taken out would cost a
/// multiplication for every sum that shares the products of the terms (docs/design/programs.md has the counts).
constexpr int factor_out(builder& g, int s) {
  common_factors shared(g, s);
  if (!shared.bases) return 0;
  if (shared.bare_terms() < (shared.n == 2 ? 1 : 2)) shared.keep_exponentials();
  if (!shared.bases) return 0;
  int* rest = new int[static_cast<unsigned>(shared.n)]{};
  for (int i = 0, left = 0; i < shared.n; ++i) rest[i] = finish_product(g, shared.divide(i, left));
  const int outside = shared.product();
  summation sum{g};
  for (int i = 0; i < shared.n; ++i) sum.put(g.pool[shared.at + 2 * i], rest[i]);
  delete[] rest;
  return multiply(g, outside, sum.finish());
}

}  // namespace leibniz::transform
