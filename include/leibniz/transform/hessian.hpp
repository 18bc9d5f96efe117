// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/gradient.hpp>

namespace leibniz::transform {

/// Second-order reverse accumulation by edge pushing (Gower and Mello, "A new framework for the computation
/// of Hessians", Optimization Methods and Software 27, 2012): symmetric, and what is structurally zero
/// never appears.
///
/// A node of several arguments that has a second derivative w by itself alone, log(J) for a determinant J, would
/// spread it over all pairs of its arguments, level by level. Such a term stays w*v*v^T: the vector v is pushed down
/// like a gradient, and multiplied out where only sums lie below.
struct edge_pushing {
  builder& g;
  const activity& reach;
  static constexpr int capacity = builder::capacity;
  pending sums{};
  int adjoint[capacity]{}, rows[capacity]{};  ///< pending sums of first derivatives; lists of entries, under the larger node
  char linear[capacity]{};                    ///< inputs, and sums of such
  int count = 1;
  int column[capacity]{}, entry[capacity]{}, link[capacity]{};

  // deferred terms, and the parts of their vectors: by node and by term
  int weight[capacity]{}, slope[capacity]{}, unfinished[capacity]{}, parts_of[capacity]{}, parts_at[capacity]{};
  int owner[capacity]{}, place[capacity]{}, part[capacity]{}, next_at[capacity]{}, next_of[capacity]{};
  int terms = 1, parts = 1;

  constexpr edge_pushing(builder& graph, const activity& a, int root) : g{graph}, reach{a} {
    for (int i = 1; i <= root; ++i)
      if (reach.active[i]) {
        linear[i] = g.kinds[i] == kind::input;
        if (linear[i]) continue;
        const operation o = g.f[i]->kind;
        bool all = o == operation::add || o == operation::subtract || o == operation::negate;
        for (int j = 0; all && j < g.f[i]->arity; ++j) all = !reach.active[g.argument(i, j)] || linear[g.argument(i, j)];
        linear[i] = all;
      }
  }

  /// Adds to the entry of the unordered pair x, y.
  constexpr void push(int x, int y, int v) {
    if (v == zero) return;
    const int row = x < y ? y : x, col = x < y ? x : y;
    int i = rows[row];
    while (i && column[i] != col) i = link[i];
    if (!i) {
      if (count == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      i = count++, column[i] = col, link[i] = rows[row], rows[row] = i;
    }
    sums.push(entry[i], v);
  }
  /// Adds to the vector of term t at node x.
  constexpr void push_part(int t, int x, int v) {
    if (v == zero) return;
    int p = parts_at[x];
    while (p && owner[p] != t) p = next_at[p];
    if (!p) {
      if (parts == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      p = parts++, owner[p] = t, place[p] = x, unfinished[t] += !linear[x];
      next_at[p] = parts_at[x], parts_at[x] = p, next_of[p] = parts_of[t], parts_of[t] = p;
    }
    sums.push(part[p], v);
  }
  constexpr void multiply_out(int t) {
    for (int p = parts_of[t]; p; p = next_of[p]) {
      if (!place[p]) continue;
      const int v = sums.total(g, part[p]), wv = multiply(g, weight[t], v);
      sums.push(adjoint[place[p]], multiply(g, slope[t], v));
      for (int q = p; q; q = next_of[q])
        if (place[q]) push(place[p], place[q], multiply(g, wv, sums.total(g, part[q])));
      // entries that meet again on the other side of the diagonal count once: p <= q in the list
    }
    parts_of[t] = 0;
  }

  /// Eliminates node i: its first and second derivatives go to its arguments.
  constexpr void eliminate(int i) {
    const int a = sums.total(g, adjoint[i]);
    int n = 0, child[3]{}, d[3]{}, which[3]{};
    for (int j = 0; j < g.f[i]->arity; ++j) {
      const int x = g.argument(i, j);
      if (!reach.active[x]) continue;
      const int p = partial(g, i, j);
      if (p == zero) continue;
      int k = 0;
      while (k < n && child[k] != x) ++k;
      d[k] = k < n ? add(g, d[k], p) : p, child[k] = x, which[k] = j, n += k == n;
    }
    int own = 0;
    for (int e = rows[i]; e; e = link[e]) {
      const int w = sums.total(g, entry[e]), k = column[e];
      if (k == i) own = w;
      else
        for (int j = 0; j < n; ++j) {
          const int v = reach.carry(g, w, i, which[j], d[j]);
          push(child[j], k, child[j] == k ? add(g, v, v) : v);
        }
    }
    const bool defer = own && own != zero && n > 1 && !reach.gates && !linear[i] && rows[i] && !link[rows[i]];
    if (own && !defer)
      for (int j = 0; j < n; ++j) {
        const int v = reach.carry(g, own, i, which[j], d[j]);
        for (int l = 0; l <= j; ++l) push(child[j], child[l], reach.carry(g, v, i, which[l], d[l]));
      }

    int slopes = a;  // all of the first derivative, deferred parts included
    for (int p = parts_at[i]; p; p = next_at[p]) {
      const int t = owner[p], v = sums.total(g, part[p]);
      if (!parts_of[t] || !place[p]) continue;  // multiplied out
      place[p] = 0, unfinished[t] -= !linear[i];
      slopes = add(g, slopes, multiply(g, slope[t], v));
      for (int j = 0; j < n; ++j) push_part(t, child[j], multiply(g, v, d[j]));
      if (!unfinished[t]) multiply_out(t);
    }
    if (slopes != zero && !first_order_only(g.f[i]->kind))
      for (int j = 0; j < g.f[i]->arity; ++j)
        for (int l = 0; l <= j; ++l) {
          const int x = g.argument(i, j), y = g.argument(i, l);
          if (!reach.active[x] || !reach.active[y]) continue;
          const int second = second_partial(i, l, j);
          if (second == zero) continue;
          int u = multiply(g, slopes, second);
          if (reach.gates && reach.under[i] != activity::always && u != zero && (reach.under[x] != reach.under[i] || reach.under[y] != reach.under[i]))
            u = call(g, functions::info<functions::select_fn>(), reach.under[i], u, zero);
          push(x, y, j != l && x == y ? add(g, u, u) : u);
        }
    if (defer) {
      const int t = terms++;
      weight[t] = own, slope[t] = a;
      for (int j = 0; j < n; ++j) push_part(t, child[j], d[j]);
      if (!unfinished[t]) multiply_out(t);
    } else if (a != zero) {
      for (int j = 0; j < n; ++j) sums.push(adjoint[child[j]], reach.carry(g, a, i, which[j], d[j]));
    }
  }

  static constexpr bool first_order_only(operation o) {
    return o == operation::add || o == operation::subtract || o == operation::negate || o == operation::select;
  }
  constexpr int second_partial(int i, int l, int j) {
    const function_info* f = g.f[i];
    const int x = view_or_self(g, g.a[i]), y = view_or_self(g, g.b[i]);
    switch (f->kind) {
      case operation::multiply: return l != j ? one : zero;
      case operation::divide: {
        if (j == 0) return zero;
        const int r = power(g, y, -2);
        return l == 0 ? transform::negate(g, r) : multiply(g, g.constant({2, 1}), multiply(g, x, power(g, y, -3)));
      }
      case operation::power: {
        const long long n = f->exponent;
        return multiply(g, g.constant({n * (n - 1), 1}), n == 1 ? zero : power(g, x, f->exponent - 2));
      }
      default: break;
    }
    if (f->gated) return zero;
    const int arguments[3] = {x, y, view_or_self(g, g.c[i])};
    graph::rule& r = rule_of(g, f);
    return instantiate(g, r, second_rule(g, r, l, j), arguments);
  }
};

/// First derivatives into `first`, and the lower triangle by rows of the second ones into `second`.
constexpr void hessian(builder& g, int root, const char* wanted, const int* inputs, int n, int* first, int* second) {
  const activity reach(g, &root, 1, wanted);
  edge_pushing h(g, reach, root);
  h.sums.push(h.adjoint[root], one);
  for (int i = root; i > 0; --i)
    if (reach.active[i] && g.kinds[i] != kind::input && (h.adjoint[i] || h.rows[i] || h.parts_at[i])) h.eliminate(i);
  for (int i = 0; i < n; ++i) {
    const int x = inputs[i];
    first[i] = x <= root && reach.active[x] ? h.sums.total(g, h.adjoint[x]) : zero;
    for (int j = 0; j <= i; ++j) {
      const int y = inputs[j], row = x < y ? y : x, col = x < y ? x : y;
      int e = row <= root ? h.rows[row] : 0;
      while (e && h.column[e] != col) e = h.link[e];
      second[i * (i + 1) / 2 + j] = e ? h.sums.total(g, h.entry[e]) : zero;
    }
  }
}

}  // namespace leibniz::transform
