// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/rules.hpp>

/// From sums and products back to single operations: which products of the value are used again, how
/// powers are built, where one division serves many.
namespace leibniz::transform {

struct arrangement {
  builder& g;
  int size;         ///< nodes that existed when arranging began
  graph::scratch<int> placed{};                    ///< the operation that computes a node
  graph::scratch<int> divisors{};                  ///< in how many products a base stands below the bar
  graph::scratch<int> products{}, next_product{};  ///< the value's products, listed under their first base

  constexpr arrangement(builder& graph, const int* outputs, int n, const int* values, int m)
      : g{graph}, size{graph.size} {
    {
      const graph::scratch<char> in_value;
      mark(g, values, m, in_value.data());
      for (int i = 1; i < size; ++i)
        if (in_value[i]) list_product(i);
    }
    const graph::scratch<char> used;
    mark(g, outputs, n, used.data());
    for (int i = 1; i < size; ++i)
      if (used[i] && g.kinds[i] == kind::product)
        for (int j = 0; j < g.b[i]; ++j) divisors[g.pool[g.a[i] + 3 * j]] += g.pool[g.a[i] + 3 * j + 2] != 0;
    for (int i = 1; i < size; ++i)
      if (used[i]) placed[i] = place(i);
  }

  constexpr int operation_on(const function_info* f, int x, int y = 0, int z = 0) { return g.exact(f, x, y, z); }
  constexpr int add(int x, int y) { return operation_on(functions::info<functions::add_fn>(), x, y); }
  constexpr int subtract(int x, int y) { return operation_on(functions::info<functions::subtract_fn>(), x, y); }
  constexpr int multiply(int x, int y) { return operation_on(functions::info<functions::multiply_fn>(), x, y); }
  constexpr int divide(int x, int y) { return operation_on(functions::info<functions::divide_fn>(), x, y); }
  constexpr int negate(int x) { return operation_on(functions::info<functions::negate_fn>(), x); }

  /// Remembers an operation of the value that is a plain product.
  constexpr void list_product(int i) {
    if (g.kinds[i] != kind::exact) return;
    const operation o = g.f[i]->kind;
    if ((o != operation::multiply && o != operation::divide && o != operation::power) || !g.view_of[i]) return;
    const int m = g.view_of[i];
    if (g.kinds[m] != kind::product) return;
    const int first = g.pool[g.a[m]];
    next_product[i] = products[first], products[first] = i;
  }

  constexpr int place(int i) {
    switch (g.kinds[i]) {
      case kind::call: {
        const function_info* f = g.f[i];
        const int x[3] = {placed_or_0(g.a[i]), placed_or_0(g.b[i]), placed_or_0(g.c[i])};
        if (f->arity == 0) return i;
        if (const int e = f->expand ? f->expand(g, x) : 0) return e;
        return operation_on(f, x[0], x[1], x[2]);
      }
      case kind::scaled: return scaled(g.a[i], g.b[i]);
      case kind::product: return product(i);
      case kind::sum: return sum(i);
      default: return i;
    }
  }
  constexpr int placed_or_0(int i) const { return i ? placed[i] : 0; }

  constexpr int scaled(int coefficient, int node) {
    if (coefficient == minus_one && g.kinds[node] == kind::sum) return sum(node, true);  // x - 1 and not -(1 - x)
    const int v = placed[node];
    return coefficient == minus_one ? negate(v) : multiply(coefficient, v);
  }

  /// Uses up the largest product of the value that divides what is left of a product, or gives 0.
  constexpr int take_product(int i, int* above, int* below) {
    int best = 0, most = 1;
    const int n = g.b[i], at = g.a[i];
    for (int j = 0; j < n; ++j) {
      if (!above[j] && !below[j]) continue;
      for (int p = products[g.pool[at + 3 * j]]; p; p = next_product[p]) {
        const int size_of_p = covered(i, above, below, p);
        if (size_of_p > most) best = p, most = size_of_p;
      }
    }
    if (best) {
      const int m = g.view_of[best];
      for (int j = 0, k = 0; k < g.b[m]; ++j)
        if (g.pool[at + 3 * j] == g.pool[g.a[m] + 3 * k])
          above[j] -= g.pool[g.a[m] + 3 * k + 1], below[j] -= g.pool[g.a[m] + 3 * k + 2], ++k;
    }
    return best;
  }
  /// How many factors value product p takes over, 0 when it does not divide.
  constexpr int covered(int i, const int* above, const int* below, int p) const {
    const int m = g.view_of[p], *u = &g.pool[g.a[i]], *v = &g.pool[g.a[m]], n = g.b[i], count = g.b[m];
    int total = 0, j = 0;
    for (int k = 0; k < count; ++k, ++j) {
      while (j < n && u[3 * j] != v[3 * k]) ++j;
      if (j == n || above[j] < v[3 * k + 1] || below[j] < v[3 * k + 2]) return 0;
      total += v[3 * k + 1] + v[3 * k + 2];
    }
    return total;
  }

  constexpr int opposite(int c) { return g.constant(leibniz::negate(g.value(c)).value); }

  constexpr int times(int x, int y) { return x == 0 ? y : y == 0 ? x : multiply(x, y); }

  /// Each factor is divided by the hypotenuse before it meets others, so that squares of large numbers never appear.
  constexpr int scaled_by_hypot(int i, int* above, int* below) {
    const int n = g.b[i], at = g.a[i];
    int up = 0;
    for (int j = 0; j < n; ++j) {
      const int h = g.pool[at + 3 * j];
      if (!below[j] || !g.is_function(h) || g.f[h] != functions::info<functions::hypot_fn>()) continue;
      const int r = divide(one, placed[h]);
      for (int l = 0; l < n; ++l)
        for (; l != j && above[l] && below[j]; --above[l], --below[j]) up = times(up, multiply(placed[g.pool[at + 3 * l]], r));
      for (; below[j]; --below[j]) up = times(up, r);
    }
    return up;
  }

  constexpr int product(int i) {
    const int n = g.b[i], at = g.a[i];
    int* above = new int[static_cast<unsigned>(n)]{};
    int* below = new int[static_cast<unsigned>(n)]{};
    for (int j = 0; j < n; ++j) above[j] = g.pool[at + 3 * j + 1], below[j] = g.pool[at + 3 * j + 2];
    int up = scaled_by_hypot(i, above, below), down = 0;
    while (const int p = take_product(i, above, below)) up = times(up, p);
    for (int j = 0; j < n; ++j)
      if (above[j]) {
        const int base = g.pool[at + 3 * j];
        up = times(up, g.raised(placed[base], above[j]));
      }
    for (int j = 0; j < n; ++j)
      if (below[j]) {
        const int base = g.pool[at + 3 * j];
        if (divisors[base] > 1 || below[j] > 1) up = times(up, g.raised(divide(one, placed[base]), below[j]));
        else down = times(down, placed[base]);
      }
    delete[] above;
    delete[] below;
    return down ? divide(up ? up : one, down) : up;
  }

  constexpr int sum(int i, bool opposite_signs = false) {
    const int n = g.b[i], at = g.a[i];
    int r = 0;
    for (int pass = 0; pass < 3; ++pass)  // plain terms, then products, then what is taken away
      for (int j = 0; j < n; ++j) {
        const int m = g.pool[at + 2 * j + 1], c = opposite_signs ? opposite(g.pool[at + 2 * j]) : g.pool[at + 2 * j];
        const bool minus = g.value(c).num < 0, plain = c == one || m == one;
        if (pass != (minus ? 2 : plain ? 0 : 1)) continue;
        const bool keep = minus && !leibniz::negate(g.value(c)).fits;
        const int coefficient = minus && !keep ? opposite(c) : c;
        const int v = m == one ? coefficient : coefficient == one ? placed[m] : multiply(coefficient, placed[m]);
        r = !r ? (minus && !keep ? negate(v) : v) : minus && !keep ? subtract(r, v) : add(r, v);
      }
    return r;
  }
};

}  // namespace leibniz::transform
