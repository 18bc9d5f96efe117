// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/rules.hpp>

namespace leibniz::transform {

/// Taylor coefficients by recurrences on the graph, one per operation (Griewank and Walther, "Evaluating
/// Derivatives", 2nd ed., chapter 13): order k costs k products an operation, and no derivative is expanded.
struct taylor_series {
  static constexpr int highest = 20;

  builder& g;
  const tangents& direction;  ///< first coefficients of the inputs
  graph::scratch<int> row{};
  graph::scratch<int, 4> known{};
  int rows = 1;

  constexpr taylor_series(builder& graph, const tangents& t) : g{graph}, direction{t} {}

  /// The coefficient of order k of a node; 0 in the table is "not known yet".
  constexpr int coefficient(int id, int k) {
    if (k == 0) return id;
    if (!row.at[id]) {
      row.at[id] = rows++;
      if ((rows + 1) * (highest + 1) >= 4 * builder::capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    }
    const int at = row.at[id] * (highest + 1) + k;
    if (!known.at[at]) {
      const int c = compute(id, k);
      known.at[at] = c;
    }
    return known.at[at];
  }

  constexpr int compute(int id, int k) {
    switch (g.kinds[id]) {
      case kind::input: return k == 1 && direction.dot[id] ? direction.dot[id] : zero;
      case kind::exact:
      case kind::call: return of_function(id, k);
      case kind::scaled: return multiply(g, g.a[id], coefficient(g.b[id], k));
      case kind::product: return of_product(id, k);
      case kind::sum: {
        const int n = g.b[id], at = g.a[id];
        for (int i = 0; i < n; ++i) coefficient(g.pool[at + 2 * i + 1], k);
        summation s{g};
        for (int i = 0; i < n; ++i) s.add(coefficient(g.pool[at + 2 * i + 1], k), g.pool[at + 2 * i]);
        return s.finish();
      }
      default: return zero;
    }
  }

  constexpr int of_function(int id, int k) {
    const function_info* f = g.f[id];
    const int x = g.a[id], y = g.b[id];
    switch (f->kind) {
      case operation::add: return add(g, coefficient(x, k), coefficient(y, k));
      case operation::subtract: return subtract(g, coefficient(x, k), coefficient(y, k));
      case operation::negate: return negate(g, coefficient(x, k));
      case operation::multiply: return times(x, y, k);
      case operation::divide: return over(coefficient(x, k), y, id, k);
      case operation::select: return call(g, f, view_or_self(g, x), coefficient(y, k), coefficient(g.c[id], k));
      default: break;
    }
    if (f->condition) return zero;
    int sum = zero;
    for (int i = 0; i < f->arity; ++i) {
      const int u = g.argument(id, i);
      const int d = constant_along(u, k) ? zero : chain(partial(g, id, i), u, k);
      sum = add(g, sum, f->gated && d != zero ? call(g, functions::info<functions::select_fn>(), partial(g, id, i), d, zero) : d);
    }
    return sum;
  }
  constexpr bool constant_along(int u, int k) {
    for (int j = 1; j <= k; ++j)
      if (coefficient(u, j) != zero) return false;
    return true;
  }
  /// From f' along u: k f_k is the sum of j u_j f'_(k-j).
  constexpr int chain(int slope, int u, int k) {
    int terms[highest + 1]{};
    for (int j = 1; j <= k; ++j) {
      const int uj = coefficient(u, j);
      const number share = leibniz::detail::reduced(false, static_cast<unsigned long long>(j), static_cast<unsigned long long>(k)).value;
      terms[j] = uj == zero ? zero : multiply(g, g.constant(share), multiply(g, uj, viewed(slope, k - j)));
    }
    return total(terms, 1, k);
  }
  constexpr int times(int x, int y, int k) {
    int terms[highest + 1]{};
    for (int j = 0; j <= k; ++j) terms[j] = multiply(g, viewed(x, j), viewed(y, k - j));
    return total(terms, 0, k);
  }
  /// From q y = x: q_k is (x_k - sum of y_j q_(k-j)) / y_0.
  constexpr int over(int xk, int y, int q, int k) {
    int terms[highest + 1]{};
    terms[0] = xk;
    for (int j = 1; j <= k; ++j) terms[j] = negate(g, multiply(g, coefficient(y, j), viewed(q, k - j)));
    return multiply(g, total(terms, 0, k), power(g, view_or_self(g, y), -1));
  }
  constexpr int viewed(int id, int k) { return k ? coefficient(id, k) : view_or_self(g, id); }
  constexpr int total(const int* terms, int from, int to) {
    summation s{g};
    for (int j = from; j <= to; ++j) s.add(terms[j]);
    return s.finish();
  }

  /// A product is the rest of it times, or over, its last base.
  constexpr int of_product(int id, int k) {
    const int n = g.b[id], last = g.a[id] + 3 * (n - 1), base = g.pool[last], above = g.pool[last + 1], below = g.pool[last + 2];
    int count = 0;
    for (int i = 0; i + 1 < n; ++i) count = put_factor(g, count, g.pool[g.a[id] + 3 * i], g.pool[g.a[id] + 3 * i + 1], g.pool[g.a[id] + 3 * i + 2]);
    const int rest = finish_product(g, put_factor(g, count, base, above ? above - 1 : 0, above ? below : below - 1));
    return above ? times(rest, base, k) : over(coefficient(rest, k), base, id, k);
  }
};

/// Coefficients 0 to `order` of each root along the curve whose first derivatives `t` gives: row i of `out`.
constexpr void taylor_coefficients(builder& g, const tangents& t, const int* roots, int m, int order, int* out) {
  const int size = g.size;
  graph::scratch<char> used;
  mark(g, roots, m, used.at);
  taylor_series series(g, t);
  for (int k = 0; k <= order; ++k) {
    for (int i = 1; i < size; ++i)
      if (used.at[i]) series.coefficient(i, k);
    for (int i = 0; i < m; ++i) out[i * (order + 1) + k] = series.coefficient(roots[i], k);
  }
}

}  // namespace leibniz::transform
