// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>
#include <leibniz/transform/rules.hpp>

namespace leibniz::transform {

/// Canonical forms as the operations a person would write: 2*x*y/z, a + b - c. What an expression type of
/// a derivative looks like is decided here.
struct written_form {
  builder& g;
  int size;
  graph::scratch<int> written{};

  constexpr written_form(builder& graph, int root) : g{graph}, size{graph.size} {
    graph::scratch<char> used;
    mark(g, &root, 1, used.at);
    for (int i = 1; i < size; ++i)
      if (used.at[i]) written.at[i] = write(i);
  }

  template <class F>
  constexpr int op(int x, int y = 0) {
    return g.intern(kind::exact, functions::info<F>(), x, y);
  }
  constexpr int times(int x, int y) { return x == 0 || x == one ? y : op<functions::multiply_fn>(x, y); }
  constexpr int raised(int base, int n) { return n == 1 ? base : op<functions::pow_fn>(base, g.constant({n, 1})); }

  constexpr int write(int i) {
    switch (g.kinds[i]) {
      case kind::call: return g.f[i]->arity == 0 ? i : g.intern(kind::exact, g.f[i], written.at[g.a[i]], g.b[i] ? written.at[g.b[i]] : 0, g.c[i] ? written.at[g.c[i]] : 0);
      case kind::scaled: return g.kinds[g.b[i]] == kind::sum ? sum(g.a[i], g.b[i]) : product(g.a[i], g.b[i]);
      case kind::product: return product(one, i);
      case kind::sum: return sum(one, i);
      default: return i;
    }
  }

  /// The hypotenuse is divided by before anything is multiplied, so that squares of large numbers never appear.
  constexpr bool scales(int base) const { return g.plays(base, role::norm); }

  /// How many more terms of a sum are taken away than added.
  constexpr int differences(int sum) const {
    int r = 0;
    for (int i = 0, at = g.a[sum]; i < g.b[sum]; ++i) r += g.value(g.pool[at + 2 * i]).num < 0 ? 1 : -1;
    return r;
  }

  constexpr int product(int coefficient, int node) {
    const factors f(g, node);
    int flipped = -1;  // a sum that takes up the minus sign: 2*(x - 1) and not -2*(1 - x)
    if (g.value(coefficient).num < 0 && leibniz::negate(g.value(coefficient)).fits) {
      for (int j = 0, most = -builder::capacity; j < f.count; ++j)
        if (g.kinds[f[j][0]] == kind::sum && (f[j][1] + f[j][2]) % 2 && f[j][1] * f[j][2] == 0 && differences(f[j][0]) > most)
          flipped = j, most = differences(f[j][0]);
      if (flipped >= 0) coefficient = g.constant(leibniz::negate(g.value(coefficient)).value);
      else if (coefficient == minus_one) return op<functions::negate_fn>(product(one, node));
    }
    int up = coefficient, down = 0, scale = 0, scales_left = 0;
    for (int j = 0; j < f.count; ++j)
      if (scales(f[j][0])) scale = written.at[f[j][0]], scales_left = f[j][2];
    for (int j = 0; j < f.count; ++j) {
      const int base = j == flipped ? sum(minus_one, f[j][0]) : written.at[f[j][0]], n = f[j][1], ratios = scale && base != scale ? smaller(n, scales_left) : 0;
      if (ratios) up = times(up, raised(op<functions::divide_fn>(base, scale), ratios)), scales_left -= ratios;
      if (n > ratios) up = times(up, raised(base, n - ratios));
    }
    for (int j = 0; j < f.count; ++j) {
      const int base = j == flipped ? sum(minus_one, f[j][0]) : written.at[f[j][0]], n = base == scale ? scales_left : f[j][2];
      if (n) down = times(down, raised(base, n));
    }
    return down ? op<functions::divide_fn>(up, down) : up;
  }

  constexpr int sum(int coefficient, int node) {
    const int n = g.b[node], at = g.a[node];
    int r = 0;
    for (int pass = 0; pass < 2; ++pass)  // what is added comes before what is taken away
      for (int j = 0; j < n; ++j) {
        const int m = g.pool[at + 2 * j + 1];
        int c = multiply_constants(g, coefficient, g.pool[at + 2 * j]), v = 0;
        bool minus = c && g.value(c).num < 0;
        if (minus) {
          const folded opposite = leibniz::negate(g.value(c));
          minus = opposite.fits;
          if (minus) c = g.constant(opposite.value);
        }
        if (minus != (pass == 1)) continue;
        if (!c) v = op<functions::multiply_fn>(coefficient, product(g.pool[at + 2 * j], m));
        else v = m == one ? c : product(c, m);
        r = !r ? (minus ? op<functions::negate_fn>(v) : v) : minus ? op<functions::subtract_fn>(r, v) : op<functions::add_fn>(r, v);
      }
    return r;
  }
};

}  // namespace leibniz::transform
