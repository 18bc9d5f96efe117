// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>
#include <leibniz/transform/rules.hpp>

/// Which factors of all products meet first: products of the value are used again, and a pair of factors that
/// several products share is multiplied once. Common power chains, shared seeds and hoisted coefficients are
/// such pairs (greedy pair matching, as in Breuer, "Generation of optimal code for expressions via factorization",
/// Communications of the ACM 12, 1969).
namespace leibniz::transform {

/// Products as lists of factors with how often each stands there. A factor is a node: a base, a constant, the
/// reciprocal of a base (the product with it below the bar), a product of the value, or a pair made here.
struct factor_lists {
  builder& g;
  graph::scratch<int> list_of{};                             ///< of a product node; numbers from 1 on
  graph::scratch<int> start{}, length{};                     ///< by list
  graph::scratch<int, 4> factor{}, times{};                  ///< the entries
  graph::scratch<int> uses{};                                ///< of a factor, by lists and pairs
  graph::scratch<int> products{}, next_product{};            ///< the value's products, listed under their first base
  int lists = 1, entries = 0;

  static constexpr int capacity = 4 * builder::capacity, buckets = 4096;
  graph::scratch<int, 4> first{}, second{}, count{}, users{}, chain{}, queued{};  ///< pairs: factors, how many lists have them, which
  graph::scratch<int, 8> user{}, next_user{};
  graph::scratch<int, 3> queue{};                            ///< pairs by count, squares first and constants last
  int head[buckets]{};
  int pairs = 1, links = 1, largest = 0;

  constexpr explicit factor_lists(builder& graph) : g{graph} {}

  constexpr bool divides(int f) const { return g.kinds[f] == kind::product && g.b[f] == 1 && g.pool[g.a[f] + 1] == 0 && g.pool[g.a[f] + 2] == 1; }
  constexpr bool is_hypot(int i) const { return g.is_function(i) && g.f[i] == functions::info<functions::hypot_fn>(); }
  constexpr int reciprocal(int base) {
    put_factor(g, 0, base, 0, 1);
    return g.intern_list(kind::product, 1, 3);
  }

  /// Remembers an operation of the value that is a product.
  constexpr void offer(int i) {
    if (g.kinds[i] != kind::exact) return;
    const operation o = g.f[i]->kind;
    if ((o != operation::multiply && o != operation::divide && o != operation::power) || !g.view_of[i]) return;
    const term t = split(g, g.view_of[i]);
    if (!positive(t.coefficient) || t.node == one || (t.coefficient == one && g.kinds[t.node] != kind::product)) return;
    const int base = *factors(g, t.node)[0];
    next_product[i] = products[base], products[base] = i;
  }
  constexpr bool positive(int c) const { return g.is_rational(c) && g.value(c).num > 0; }

  constexpr void put(int node, int n) {
    if (entries == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    factor[entries] = node, times[entries] = n, ++entries;
  }

  /// Makes the list of coefficient times node, known as `id`.
  constexpr void add(int id, int coefficient, int node) {
    const factors f(g, node);
    const int n = f.count;
    int* above = new int[static_cast<unsigned>(n + 1)]{};
    int* below = new int[static_cast<unsigned>(n + 1)]{};
    for (int j = 0; j < n; ++j) above[j] = f[j][1], below[j] = f[j][2];
    const int l = lists++;
    list_of[id] = l, start[l] = entries;
    if (lists >= builder::capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    scale_by_hypot(node, n, above, below);
    merge_roots(node, n, above, below);
    while (const int p = cover(node, n, above, below, coefficient)) {
      const term t = split(g, g.view_of[p]);
      if (t.coefficient != one) coefficient = g.constant(divide(g.value(coefficient), g.value(t.coefficient)).value);
      put(p, 1);
    }
    for (int j = 0; j < n; ++j)
      if (above[j]) put(factors(g, node)[j][0], above[j]);
    for (int j = 0; j < n; ++j)
      if (below[j]) put(reciprocal(factors(g, node)[j][0]), below[j]);
    if (coefficient != one) put(coefficient, 1);
    length[l] = entries - start[l];
    int spare = 0;  // halving a power adds an entry
    for (int e = start[l]; e < start[l] + length[l]; ++e)
      for (int m = times[e]; m > 1; m /= 2) ++spare;
    if (entries + spare >= capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    entries += spare;
    delete[] above;
    delete[] below;
  }

  /// Each factor is divided by the hypotenuse before it meets others, so that squares of large numbers never appear.
  constexpr void scale_by_hypot(int node, int n, int* above, int* below) {
    for (int j = 0; j < n; ++j) {
      const int h = factors(g, node)[j][0];
      if (!below[j] || !is_hypot(h)) continue;
      const int r = reciprocal(h);
      for (int l = 0; l < n; ++l)
        for (; l != j && above[l] && below[j]; --above[l], --below[j]) {
          const int p = g.intern(kind::pair, nullptr, factors(g, node)[l][0], r);
          for (int e = start[lists - 1]; p && e <= entries; ++e)
            if (e == entries) {
              put(p, 1);
              break;
            } else if (factor[e] == p) {
              ++times[e];
              break;
            }
        }
    }
  }

  /// x / sqrt(x) is sqrt(x) where that is a number.
  constexpr void merge_roots(int node, int n, int* above, int* below) {
    for (int j = 0; j < n; ++j) {
      const int root = factors(g, node)[j][0];
      if (!g.is_function(root) || g.f[root] != functions::info<functions::sqrt_fn>()) continue;
      const int x = view_or_self(g, g.a[root]);
      int l = 0;
      while (l < n && factors(g, node)[l][0] != x) ++l;
      if (l == n) continue;
      for (; above[l] && below[j] > 1; --above[l]) below[j] -= 2;
      for (; below[l] && above[j] > 1; --below[l]) above[j] -= 2;
      if (above[l] && below[j]) --above[l], --below[j], ++above[j];
      if (below[l] && above[j]) --below[l], --above[j], ++below[j];
    }
  }

  /// Takes the product of the value that saves most out of what is left, or gives 0.
  constexpr int cover(int node, int n, int* above, int* below, int coefficient) {
    int best = 0, most = 0;
    for (int j = 0; j < n; ++j)
      if (above[j] || below[j])
        for (int p = products[factors(g, node)[j][0]]; p; p = next_product[p]) {
          const int saved = covered(node, n, above, below, coefficient, p);
          if (saved > most) best = p, most = saved;
        }
    if (best) {
      const factors v(g, split(g, g.view_of[best]).node), u(g, node);
      for (int j = 0, k = 0; k < v.count; ++j)
        if (u[j][0] == v[k][0]) above[j] -= v[k][1], below[j] -= v[k][2], ++k;
    }
    return best;
  }
  /// How many multiplications the value's product p saves, 0 when it does not divide.
  constexpr int covered(int node, int n, const int* above, const int* below, int coefficient, int p) const {
    const term t = split(g, g.view_of[p]);
    if (t.coefficient != one && (coefficient == one || !g.is_rational(coefficient) || !divide(g.value(coefficient), g.value(t.coefficient)).fits)) return 0;
    const factors v(g, t.node), u(g, node);
    int total = -1, j = 0;
    for (int k = 0; k < v.count; ++k, ++j) {
      while (j < n && u[j][0] != v[k][0]) ++j;
      if (j == n || above[j] < v[k][1] || below[j] < v[k][2]) return 0;
      total += v[k][1] + v[k][2];
    }
    return total + (coefficient == t.coefficient && coefficient != one);
  }

  // Pairs

  /// The pair of factors x and y; made when wanted and not there.
  constexpr int find(int x, int y, bool make) {
    const int low = x < y ? x : y, high = x < y ? y : x;
    const int h = static_cast<int>((static_cast<unsigned>(low) * 37u + static_cast<unsigned>(high) * 101u) % buckets);
    int p = head[h];
    while (p && (first[p] != low || second[p] != high)) p = chain[p];
    if (p || !make) return p;
    if (pairs == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    first[pairs] = low, second[pairs] = high, chain[pairs] = head[h], head[h] = pairs;
    return pairs++;
  }
  constexpr bool unwanted(int x, int y) const { return x == y && divides(x) && is_hypot(g.pool[g.a[x]]); }
  constexpr void gain(int x, int y, int list) {
    if (unwanted(x, y)) return;
    if (links == 2 * capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    const int p = find(x, y, true);
    user[links] = list, next_user[links] = users[p], users[p] = links++, ++count[p];
  }
  constexpr void lose(int x, int y) {
    if (const int p = find(x, y, false)) --count[p];
  }
  constexpr void enqueue(int p) {
    if (count[p] < 2) return;
    const int q = 3 * count[p] + (first[p] == second[p] ? 0 : g.is_constant(first[p]) || g.is_constant(second[p]) ? 2 : 1);
    queued[p] = queue[q], queue[q] = p, largest = q > largest ? q : largest;
  }
  constexpr int position(int list, int f) const {
    int e = start[list];
    const int end = e + length[list];
    while (e < end && factor[e] != f) ++e;
    return e < end ? e : -1;
  }

  constexpr void share_pairs() {
    for (int l = 1; l < lists; ++l) {
      const int from = start[l], to = from + length[l];
      for (int e = from; e < to; ++e) {
        if (times[e] > 1) gain(factor[e], factor[e], l);
        for (int d = from; d < e; ++d) gain(factor[d], factor[e], l);
      }
    }
    for (int p = 1; p < pairs; ++p) enqueue(p);
    for (int q = largest; q >= 6; q = largest) {
      const int p = queue[q];
      if (!p) {
        --largest;
        continue;
      }
      queue[q] = queued[p];
      if (count[p] != q / 3) enqueue(p);
      else share(p);
    }
    for (int l = 1; l < lists; ++l)
      for (int e = start[l]; e < start[l] + length[l]; ++e) ++uses[factor[e]];
  }
  /// Puts one factor in place of the pair in all lists that have it.
  constexpr void share(int p) {
    const int x = first[p], y = second[p], made = g.intern(kind::pair, nullptr, x, y), before = pairs;
    ++uses[x], ++uses[y];
    for (int u = users[p]; u; u = next_user[u]) {
      const int l = user[u], i = position(l, x), j = x == y ? i : position(l, y);
      if (i < 0 || j < 0 || (x == y && times[i] < 2)) continue;
      const int n = x == y ? times[i] / 2 : smaller(times[i], times[j]);
      take(l, i, x == y ? 2 * n : n);
      if (x != y) take(l, position(l, y), n);
      for (int e = start[l]; e < start[l] + length[l]; ++e) gain(factor[e], made, l);
      const int at = start[l] + length[l]++;
      factor[at] = made, times[at] = n;
      if (n > 1) gain(made, made, l);
    }
    count[p] = 0;
    for (int q = before; q < pairs; ++q) enqueue(q);
  }
  /// Takes n of the factor at entry e out of list l; pairs with it go when none is left.
  constexpr void take(int l, int e, int n) {
    const int f = factor[e], left = times[e] - n, last = start[l] + length[l] - 1;
    if (times[e] > 1 && left < 2) lose(f, f);
    times[e] = left;
    if (left) {
      // the pair itself no longer counts, but pairs with others stay
      return;
    }
    factor[e] = factor[last], times[e] = times[last], --length[l];
    for (int d = start[l]; d < last; ++d) lose(f, factor[d]);
  }
};

}  // namespace leibniz::transform
