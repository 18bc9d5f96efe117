// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/rules.hpp>

namespace leibniz::transform {

/// Sums under construction, as linked lists of terms; 0 is the empty list.
struct pending {
  static constexpr int capacity = 4 * builder::capacity;
  int size = 1;
  int value[capacity]{}, next[capacity]{};

  constexpr void push(int& list, int term) {
    if (term == zero) return;
    if (size == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    value[size] = term, next[size] = list, list = size++;
  }
  constexpr int total(builder& g, int list) const {
    if (!list) return zero;
    if (!next[list]) return value[list];
    summation s{g};
    for (int i = list; i; i = next[i]) s.add(value[i]);
    return s.finish();
  }
};

/// What depends on the inputs wanted, and under which conditions it has a say.
struct activity {
  static constexpr int always = -1;
  char active[builder::capacity]{};  ///< derivatives pass through the node
  int under[builder::capacity]{};    ///< the condition under which a taken branch uses it
  bool gates = false;                ///< there are such conditions

  constexpr activity(builder& g, const int* roots, int m, const char* wanted) {
    const int size = g.size;
    graph::scratch<char> used;
    mark(g, roots, m, used.at);
    for (int i = 1; i < size; ++i)
      if (used.at[i]) {
        active[i] = g.kinds[i] == kind::input ? wanted[g.a[i]]
                    : g.is_function(i) && (active[g.a[i]] || active[g.b[i]] || active[g.c[i]]) && !flat(g.f[i]);
        gates = gates || (active[i] && g.f[i] && g.f[i]->gated);
      }
    for (int i = 0; i < m; ++i) under[roots[i]] = always;
    for (int i = size; --i > 0 && gates;)
      if (active[i] && under[i] && g.is_function(i))
        for (int j = 0; j < g.f[i]->arity; ++j) reach(g, g.argument(i, j), g.f[i]->gated ? both(g, under[i], gate(g, partial(g, i, j))) : under[i]);
  }
  static constexpr bool flat(const function_info* f) { return f->condition || (f->kind == operation::call && !f->partials); }
  /// A share of a derivative as a condition, 0 to 1: a negative one, of fdim, could cancel another where one of two holds.
  static constexpr int gate(builder& g, int share) { return g.value(split(g, share).coefficient).num < 0 ? negate(g, share) : share; }
  constexpr void reach(builder& g, int i, int condition) {
    if (!active[i] || condition == zero) return;
    under[i] = g.kinds[i] == kind::input ? always  // whatever arrives at an input must have been let through
               : !under[i] || under[i] == condition ? condition
               : under[i] == always || condition == always ? always
               : call(g, functions::info<functions::or_fn>(), under[i], condition);
  }
  static constexpr int both(builder& g, int x, int y) {
    return x == always || x == y ? y : y == one ? x : call(g, functions::info<functions::and_fn>(), x, y);
  }

  /// `v` carried from node i to its argument `which`: times the partial derivative, and nothing at all where
  /// the branch that i belongs to is not taken.
  constexpr int carry(builder& g, int v, int i, int which, int derivative) const {
    if (v == zero || derivative == zero) return zero;
    if (!gates && g.f[i]->kind != operation::select) return multiply(g, v, derivative);
    const int to = g.argument(i, which);
    int r = 0;
    if (g.f[i]->kind == operation::select) {
      const int c = view_or_self(g, g.a[i]);
      r = which == 1 ? call(g, g.f[i], c, v, zero) : call(g, g.f[i], c, zero, v);
    } else {
      r = multiply(g, v, derivative);
      if (g.f[i]->gated) r = call(g, functions::info<functions::select_fn>(), derivative, r, zero);
    }
    return !gates || under[i] == always || under[to] == under[i] ? r : call(g, functions::info<functions::select_fn>(), under[i], r, zero);
  }
};

/// Reverse accumulation: out[k] becomes the sum over roots of seed times d root / d input k.
constexpr void gradient(builder& g, const int* roots, const int* seeds, int m, const char* wanted, int inputs, int* out) {
  const activity reach(g, roots, m, wanted);
  pending sums{};
  int top = 0;
  for (int i = 0; i < m; ++i) top = roots[i] > top ? roots[i] : top;
  graph::scratch<int> adjoint;
  for (int i = 0; i < m; ++i) sums.push(adjoint.at[roots[i]], seeds[i]);
  for (int i = 0; i < inputs; ++i) out[i] = zero;
  for (int i = top; i > 0; --i) {
    if (!adjoint.at[i] || !reach.active[i]) continue;
    const int v = sums.total(g, adjoint.at[i]);
    if (g.kinds[i] == kind::input) out[g.a[i]] = v;
    else
      for (int j = 0; j < g.f[i]->arity; ++j)
        if (const int to = g.argument(i, j); reach.active[to]) sums.push(adjoint.at[to], reach.carry(g, v, i, j, partial(g, i, j)));
  }
}

}  // namespace leibniz::transform
