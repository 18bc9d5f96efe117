// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>
#include <leibniz/graph/builder.hpp>

namespace leibniz::transform {

using graph::builder;
using graph::kind;
using graph::minus_one;
using graph::one;
using graph::zero;
using functions::function_info;
using functions::operation;
using functions::parity;
using functions::role;

/// A product as a list of factors: base, power above, power below the bar.
struct factors {
  int self[3];
  const int* at;
  int count;

  constexpr factors(const builder& g, int node)
      : self{node, 1, 0}, at{g.kinds[node] == kind::product ? &g.pool[g.a[node]] : self}, count{g.kinds[node] == kind::product ? g.b[node] : node != one} {}
  factors(const factors&) = delete;
  factors& operator=(const factors&) = delete;
  constexpr const int* operator[](int i) const { return at + 3 * i; }
};

namespace order {
/// Where a kind of node stands in the canonical order.
constexpr int rank(const builder& g, int i) {
  switch (g.kinds[i]) {
    case kind::constant: return i == one ? 9 : 0;
    case kind::input: return g.leaves[g.a[i]] && g.leaves[g.a[i]]->parameter ? 2 : 3;
    case kind::placeholder: return 3;
    case kind::sum: return 8;
    default: return g.is_function(i) && g.f[i]->arity == 0 ? 1 : 5;
  }
}
constexpr int compare_numbers(number x, number y) {
  const folded d = leibniz::subtract(x, y);
  return d.fits ? sign_of(d.value) : x.den != y.den ? (x.den < y.den ? -1 : 1) : x.num < y.num ? -1 : x.num > y.num;
}
}  // namespace order

/// An order of nodes by what they are and not by when they were made: negative when x comes first.
constexpr int compare(const builder& g, int x, int y) {
  while (x != y) {
    if (g.kinds[x] == kind::product || g.kinds[y] == kind::product) {  // lexicographic, higher powers first
      const factors p(g, x), q(g, y);
      int i = 0;
      while (i < p.count && i < q.count && p[i][0] == q[i][0] && p[i][1] == q[i][1] && p[i][2] == q[i][2]) ++i;
      if (i == p.count || i == q.count) return q.count - p.count;
      if (p[i][0] == q[i][0]) return p[i][1] != q[i][1] ? q[i][1] - p[i][1] : p[i][2] - q[i][2];
      const int u = p[i][0], v = q[i][0];
      x = u, y = v;
      if (g.kinds[x] == kind::product || g.kinds[y] == kind::product) return x - y;
      continue;
    }
    if (const int d = order::rank(g, x) - order::rank(g, y)) return d;
    const kind k = g.kinds[x];
    if (k == kind::constant) return order::compare_numbers(g.value(x), g.value(y));
    if (k == kind::input) {
      const leaf_id *p = g.leaves[g.a[x]], *q = g.leaves[g.a[y]];
      return p && q ? leibniz::detail::compare_text(p->name, q->name) : g.a[x] - g.a[y];
    }
    if (k == kind::placeholder) return g.a[x] - g.a[y];
    if (k != g.kinds[y]) return static_cast<int>(k) - static_cast<int>(g.kinds[y]);
    if (k == kind::scaled) {
      const bool same = g.b[x] == g.b[y];
      const int u = same ? g.a[x] : g.b[x], v = same ? g.a[y] : g.b[y];
      x = u, y = v;
    } else if (k == kind::sum) {
      const int *p = &g.pool[g.a[x]], *q = &g.pool[g.a[y]], m = 2 * g.b[x], n = 2 * g.b[y];
      int i = 0;
      while (i < m && i < n && p[i] == q[i]) ++i;
      if (i >= m || i >= n) return m - n;
      i |= 1;
      const int u = p[i] != q[i] ? p[i] : p[i - 1], v = p[i] != q[i] ? q[i] : q[i - 1];
      x = u, y = v;
    } else {
      const function_info *p = g.f[x], *q = g.f[y];
      if (p != q) {
        const int d = leibniz::detail::compare_text(p->name, q->name);
        return d ? d : p->exponent != q->exponent ? p->exponent - q->exponent : p->arity - q->arity;  // hypot of two, of three
      }
      int i = 0;
      while (i < 2 && g.argument(x, i) == g.argument(y, i)) ++i;
      const int u = g.argument(x, i), v = g.argument(y, i);
      x = u, y = v;
    }
  }
  return 0;
}

/// Canonical forms order by what nodes are; programs by number, which is cheaper.
constexpr bool before(const builder& g, int x, int y) { return g.canonical ? compare(g, x, y) < 0 : x < y; }

}  // namespace leibniz::transform
