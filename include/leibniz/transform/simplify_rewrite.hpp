// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/rules.hpp>

/// What the options of simplify() are made of: a canonical form made again with something else in place of its parts.
namespace leibniz::transform {

/// Node i, made of what `to` says in place of its parts. Nothing cancels that did not before.
constexpr int rebuilt(builder& g, int i, const graph::scratch<int>& to) {
  switch (g.kinds[i]) {
    case kind::call: return g.f[i]->arity == 0 ? i : call(g, g.f[i], to.at[g.a[i]], to.at[g.b[i]], to.at[g.c[i]]);
    case kind::scaled: return multiply(g, g.a[i], to.at[g.b[i]], false);
    case kind::product: {
      int r = one;
      for (int j = g.a[i], end = j + 3 * g.b[i]; j < end; j += 3) {
        const int base = to.at[g.pool[j]], above = g.pool[j + 1], below = g.pool[j + 2];
        r = multiply(g, multiply(g, r, power(g, base, above), false), power(g, base, -below), false);
      }
      return r;
    }
    case kind::sum: {
      summation s{g};
      for (int j = g.a[i], end = j + 2 * g.b[i]; j < end; j += 2) s.add(to.at[g.pool[j + 1]], g.pool[j]);
      return s.finish();
    }
    default: return i;
  }
}

/// The formula with rule(node) in place of each node, from the innermost out.
template <class Rule>
constexpr int rewrite(builder& g, int root, Rule& rule) {
  const int size = g.size;
  graph::scratch<char> used;
  graph::scratch<int> to;
  mark(g, &root, 1, used.at);
  for (int i = 1; i < size; ++i)
    if (used.at[i]) to.at[i] = rule(rebuilt(g, i, to));
  return to.at[root];
}
/// The same until nothing changes: what a rule makes may be made of what another one wants.
template <class Rule>
constexpr int rewrite_all(builder& g, int root, Rule& rule) {
  for (int n = 0, before = 0; n < 16 && root != before; ++n) before = root, root = rewrite(g, root, rule);
  return root;
}

constexpr bool is_call(const builder& g, int i, const function_info* f) { return g.kinds[i] == kind::call && g.f[i] == f; }

// A node read as a sum: a coefficient times a sum is one of several terms, everything else one term.

constexpr int term_count(const builder& g, int x) {
  const int s = split(g, x).node;
  return g.kinds[s] == kind::sum ? g.b[s] : x != zero;
}
constexpr int term_at(builder& g, int x, int i) {
  const term t = split(g, x);
  if (g.kinds[t.node] != kind::sum) return x;
  const int at = g.a[t.node] + 2 * i;
  return multiply(g, t.coefficient, join(g, g.pool[at], g.pool[at + 1]), false);
}

/// Nodes to be added; nodes with lists may be made meanwhile.
struct terms {
  builder& g;
  int count = 0, room = 16;
  int* at = new int[16]{};

  constexpr explicit terms(builder& graph) : g{graph} {}
  terms(const terms&) = delete;
  terms& operator=(const terms&) = delete;
  constexpr ~terms() { delete[] at; }
  constexpr void add(int node) {
    if (count == room) {
      int* more = new int[static_cast<unsigned>(room *= 2)]{};
      for (int i = 0; i < count; ++i) more[i] = at[i];
      delete[] at;
      at = more;
    }
    at[count++] = node;
  }
  constexpr int sum() const {
    summation s{g};
    for (int i = 0; i < count; ++i) s.add(at[i]);
    return s.finish();
  }
};

/// x * y with the product of each term of x with each term of y written out.
constexpr int distribute(builder& g, int x, int y) {
  const int m = term_count(g, x), n = term_count(g, y);
  if (m < 2 && n < 2) return multiply(g, x, y, false);
  terms r(g);
  for (int i = 0; i < m; ++i)
    for (int j = 0; j < n; ++j) r.add(multiply(g, term_at(g, x, i), term_at(g, y, j), false));
  return r.sum();
}

}  // namespace leibniz::transform
