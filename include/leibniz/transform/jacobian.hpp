// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/gradient.hpp>

namespace leibniz::transform {

/// First derivatives of several outputs by eliminating the nodes between them and the inputs one by one, always the
/// one with the fewest products of an edge that enters and an edge that leaves (Griewank and Walther, "Evaluating
/// Derivatives", 2nd edition, SIAM 2008, chapter 9). What the outputs share is used for all of them.
struct vertex_elimination {
  static constexpr int limit = 400;  ///< nodes; the search for the next one looks at all

  builder& g;
  pending sums{};
  static constexpr int capacity = 2 * builder::capacity;
  int above[builder::capacity]{}, below[builder::capacity]{};       ///< edges that enter from a result, and leave to an argument, by node
  int entering[builder::capacity]{}, leaving[builder::capacity]{};  ///< how many
  int from[capacity]{}, to[capacity]{}, weight[capacity]{}, next_above[capacity]{}, next_below[capacity]{};
  int edges = 1;

  constexpr explicit vertex_elimination(builder& graph) : g{graph} {}

  constexpr int edge(int x, int y) {
    int e = below[x];
    while (e && to[e] != y) e = next_below[e];
    if (e) return e;
    if (edges == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    e = edges++;
    from[e] = x, to[e] = y, next_below[e] = below[x], below[x] = e, next_above[e] = above[y], above[y] = e;
    ++leaving[x], ++entering[y];
    return e;
  }
  constexpr void eliminate(int i) {
    int* d = new int[static_cast<unsigned>(leaving[i]) + 1]{};
    for (int e = below[i], k = 0; e; e = next_below[e]) d[k++] = sums.total(g, weight[e]);
    for (int u = above[i]; u; u = next_above[u]) {
      const int w = sums.total(g, weight[u]);
      unlink(below[from[u]], u, next_below), --leaving[from[u]];
      for (int e = below[i], k = 0; e; e = next_below[e]) {
        const int v = multiply(g, w, d[k++]);
        if (v != zero) sums.push(weight[edge(from[u], to[e])], v);
      }
    }
    for (int e = below[i]; e; e = next_below[e]) unlink(above[to[e]], e, next_above), --entering[to[e]];
    delete[] d;
  }
  static constexpr void unlink(int& list, int e, int* next) {
    if (list == e) list = next[e];
    else {
      int i = list;
      while (next[i] != e) i = next[i];
      next[i] = next[e];
    }
  }
};

/// Row-major into `out`; false where it would not do: too many nodes, or selections, which reverse accumulation keeps apart.
constexpr bool jacobian(builder& g, const int* roots, int m, const int* variables, int n, const char* wanted, int* out) {
  const activity reach(g, roots, m, wanted);
  if (reach.gates) return false;
  int nodes[vertex_elimination::limit]{}, count = 0;
  const int size = g.size;
  for (int i = 1; i < size; ++i)
    if (reach.active[i] && g.kinds[i] != kind::input) {
      if (count == vertex_elimination::limit) return false;
      nodes[count++] = i;
    }
  vertex_elimination v(g);
  const int results = size;  // edges join nodes that were there and results, which stand behind them
  for (int k = 0; k < m; ++k)
    if (reach.active[roots[k]]) v.sums.push(v.weight[v.edge(results + k, roots[k])], one);
  for (int k = 0; k < count; ++k) {
    const int i = nodes[k];
    for (int j = 0; j < g.f[i]->arity; ++j)
      if (const int x = g.argument(i, j); reach.active[x])
        if (const int p = partial(g, i, j); p != zero) v.sums.push(v.weight[v.edge(i, x)], p);
  }
  while (count) {
    int best = 0, products = v.entering[nodes[0]] * v.leaving[nodes[0]];
    for (int k = 1; k < count; ++k)
      if (const int p = v.entering[nodes[k]] * v.leaving[nodes[k]]; p <= products) best = k, products = p;
    v.eliminate(nodes[best]);
    for (--count; best < count; ++best) nodes[best] = nodes[best + 1];
  }
  for (int k = 0; k < m; ++k)
    for (int j = 0; j < n; ++j) {
      int e = v.below[results + k];
      while (e && v.to[e] != variables[j]) e = v.next_below[e];
      out[k * n + j] = e ? v.sums.total(g, v.weight[e]) : zero;
    }
  return true;
}

}  // namespace leibniz::transform
