// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/gradient.hpp>

namespace leibniz::transform {

/// Second-order reverse accumulation by edge pushing (Gower and Mello, "A new framework for the computation
/// of Hessians", Optimization Methods and Software 27, 2012): symmetric, and what is structurally zero
/// never appears.
struct edge_pushing {
  builder& g;
  const activity& reach;
  pending sums{};
  graph::scratch<int> adjoint{}, rows{};  ///< pending sums of first derivatives; lists of entries, under the larger node
  int count = 1;
  int column[builder::capacity]{}, entry[builder::capacity]{}, link[builder::capacity]{};

  constexpr edge_pushing(builder& graph, const activity& a) : g{graph}, reach{a} {}

  /// Adds to the entry of the unordered pair x, y.
  constexpr void push(int x, int y, int v) {
    if (v == zero) return;
    const int row = x < y ? y : x, col = x < y ? x : y;
    int i = rows[row];
    while (i && column[i] != col) i = link[i];
    if (!i) {
      if (count == builder::capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      i = count++, column[i] = col, link[i] = rows[row], rows[row] = i;
    }
    sums.push(entry[i], v);
  }

  /// Eliminates node i: its first and second derivatives go to its arguments.
  constexpr void eliminate(int i) {
    const int a = sums.total(g, adjoint[i]), n = g.f[i]->arity;
    int d[3]{zero, zero, zero};
    for (int j = 0; j < n; ++j)
      if (active(i, j)) d[j] = partial(g, i, j);
    for (int e = rows[i]; e; e = link[e]) {
      const int w = sums.total(g, entry[e]), k = column[e];
      for (int j = 0; j < n; ++j) {
        if (!active(i, j)) continue;
        const int x = g.argument(i, j), v = reach.carry(g, w, i, j, d[j]);
        if (k != i) push(x, k, x == k ? add(g, v, v) : v);
        else
          for (int l = 0; l <= j; ++l)
            if (active(i, l)) {
              const int y = g.argument(i, l), u = reach.carry(g, v, i, l, d[l]);
              push(x, y, j != l && x == y ? add(g, u, u) : u);
            }
      }
    }
    if (a == zero) return;
    for (int j = 0; j < n; ++j) {
      if (!active(i, j)) continue;
      const int x = g.argument(i, j);
      for (int l = 0; l <= j; ++l)
        if (active(i, l)) {
          const int y = g.argument(i, l);
          int u = multiply(g, a, second_partial(i, l, j));
          if (reach.under[i] != activity::always && u != zero && (reach.under[x] != reach.under[i] || reach.under[y] != reach.under[i]))
            u = call(g, functions::info<functions::select_fn>(), reach.under[i], u, zero);
          push(x, y, j != l && x == y ? add(g, u, u) : u);
        }
      sums.push(adjoint[x], reach.carry(g, a, i, j, d[j]));
    }
  }
  constexpr bool active(int i, int j) const { return reach.active[g.argument(i, j)]; }

  constexpr int second_partial(int i, int l, int j) {
    const function_info* f = g.f[i];
    const int arguments[3] = {view_or_self(g, g.a[i]), view_or_self(g, g.b[i]), view_or_self(g, g.c[i])};
    const int x = arguments[0], y = arguments[1];
    switch (f->kind) {
      case operation::add:
      case operation::subtract:
      case operation::negate:
      case operation::select: return zero;
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
    return instantiate(g, second_rule_of(g, f)[j * (j + 1) / 2 + l], arguments);
  }
};

/// First derivatives into `first`, and the lower triangle by rows of the second ones into `second`.
constexpr void hessian(builder& g, int root, const char* wanted, const int* inputs, int n, int* first, int* second) {
  const activity reach(g, &root, 1, wanted);
  edge_pushing* h = new edge_pushing(g, reach);
  h->sums.push(h->adjoint[root], one);
  for (int i = root; i > 0; --i)
    if (reach.active[i] && g.kinds[i] != kind::input && (h->adjoint[i] || h->rows[i])) h->eliminate(i);
  for (int i = 0; i < n; ++i) {
    const int x = inputs[i];
    first[i] = x <= root && reach.active[x] ? h->sums.total(g, h->adjoint[x]) : zero;
    for (int j = 0; j <= i; ++j) {
      const int y = inputs[j], row = x < y ? y : x, col = x < y ? x : y;
      int e = row <= root ? h->rows[row] : 0;
      while (e && h->column[e] != col) e = h->link[e];
      second[i * (i + 1) / 2 + j] = e ? h->sums.total(g, h->entry[e]) : zero;
    }
  }
  delete h;
}

}  // namespace leibniz::transform
