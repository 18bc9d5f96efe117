// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/simplify_rewrite.hpp>

namespace leibniz::transform {

/// Products and integer powers of sums multiplied out, above and below the fraction bar; fractions are split by the terms of
/// what is above. A factor that stands above and below stays there.
struct expand_rule {
  builder& g;

  constexpr int operator()(int m) const {
    const term t = split(g, m);
    if (g.kinds[t.node] != kind::product) return m;
    const int n = g.b[t.node], first = g.a[t.node];
    int up = t.coefficient, down = one;
    bool sums = false;
    for (int j = 0; j < n; ++j) {
      const int at = first + 3 * j, base = g.pool[at], above = g.pool[at + 1], below = g.pool[at + 2];
      sums = sums || g.kinds[base] == kind::sum;
      up = times(up, base, above), down = times(down, base, below);
    }
    return sums ? distribute(g, up, power(g, down, -1)) : m;
  }
  /// r * base^n, multiplied out.
  constexpr int times(int r, int base, int n) const {
    if (g.kinds[base] != kind::sum) return distribute(g, r, power(g, base, n));
    for (; n > 0; --n) r = distribute(g, r, base);
    return r;
  }
};

}  // namespace leibniz::transform
