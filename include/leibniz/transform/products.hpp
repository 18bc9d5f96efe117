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
  static constexpr int capacity = 4 * builder::capacity, buckets = 4096;

  builder& g;
  int list_of[builder::capacity]{};                          ///< of a product node; numbers from 1 on
  int start[builder::capacity]{}, length[builder::capacity]{};  ///< by list
  int factor[capacity]{}, times[capacity]{};                 ///< the entries
  int uses[builder::capacity]{};                             ///< of a factor, by lists and pairs
  int products[builder::capacity]{}, next_product[builder::capacity]{};  ///< the value's products, listed under their last base, which few share
  int scale[builder::capacity]{}, content[builder::capacity]{};  ///< their coefficients and products of bases
  int lists = 1, entries = 0;

  int first[capacity]{}, second[capacity]{}, count[capacity]{}, users[capacity]{}, chain[capacity]{}, queued[capacity]{};  ///< pairs: factors, how many lists have them, which
  int user[2 * capacity]{}, next_user[2 * capacity]{};
  int queue[capacity]{};                                     ///< pairs by count, squares first and constants last
  int shared[builder::capacity]{};                           ///< in how many lists a factor stands: with one alone there is nothing to share
  int head[buckets]{};
  int pairs = 1, links = 1, largest = 0;

  static constexpr int longest = builder::capacity / 4;      ///< nvcc evaluates objects of less than 16 MiB only
  int size = 0, base[longest]{}, above[longest]{}, below[longest]{};  ///< bases and powers left of the product that becomes a list

  constexpr explicit factor_lists(builder& graph) : g{graph} {}

  constexpr bool divides(int f) const { return g.kinds[f] == kind::product && g.b[f] == 1 && g.pool[g.a[f] + 1] == 0 && g.pool[g.a[f] + 2] == 1; }
  constexpr int reciprocal(int x) {
    put_factor(g, 0, x, 0, 1);
    return g.intern_list(kind::product, 1, 3);
  }

  /// Remembers an operation of the value that is a product.
  constexpr void offer(int i) {
    if (g.kinds[i] != kind::exact) return;
    const operation o = g.f[i]->kind;
    if ((o != operation::multiply && o != operation::divide && o != operation::power) || !g.view_of[i]) return;
    const term t = split(g, g.view_of[i]);
    if (!positive(t.coefficient) || t.node == one || (t.coefficient == one && g.kinds[t.node] != kind::product)) return;
    const int b = g.kinds[t.node] == kind::product ? g.pool[g.a[t.node] + 3 * g.b[t.node] - 3] : t.node;
    scale[i] = t.coefficient, content[i] = t.node, next_product[i] = products[b], products[b] = i;
  }
  constexpr bool positive(int c) const { return g.is_rational(c) && g.values[g.a[c]].num > 0; }

  constexpr void put(int node, int n) {
    if (entries == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    factor[entries] = node, times[entries] = n, ++entries;
  }

  /// Makes the list of coefficient times node, known as `id`.
  constexpr void add(int id, int coefficient, int node) {
    if (lists + 1 >= builder::capacity || entries + 64 * g.b[node] >= capacity || (g.kinds[node] == kind::product && g.b[node] > longest)) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    const int l = lists++;
    list_of[id] = l, start[l] = entries;
    size = 1, base[0] = node, above[0] = node != one, below[0] = 0;
    if (g.kinds[node] == kind::product) {
      size = g.b[node];
      for (int j = 0, k = g.a[node]; j < size; ++j, k += 3) base[j] = g.pool[k], above[j] = g.pool[k + 1], below[j] = g.pool[k + 2];
    }
    bool roots = false;
    for (int j = 0; j < size && !roots; ++j) roots = g.f[base[j]] && g.f[base[j]]->known_as != role::none;
    if (roots) scale_by_hypot(), merge_roots();
    while (const int p = cover(coefficient)) {
      if (scale[p] != one) coefficient = g.constant(divide(g.value(coefficient), g.value(scale[p])).value);
      put(p, 1);
    }
    for (int j = 0; j < size; ++j)
      if (above[j]) put(base[j], above[j]);
    for (int j = 0; j < size; ++j)
      if (below[j]) put(reciprocal(base[j]), below[j]);
    if (coefficient != one) put(coefficient, 1);
    length[l] = entries - start[l];
    for (int e = start[l], end = entries; e < end; ++e)  // halving a power adds an entry
      for (int m = times[e]; m > 1; m /= 2) ++entries;
  }

  /// Each factor is divided by the hypotenuse before it meets others, so that squares of large numbers never appear.
  constexpr void scale_by_hypot() {
    for (int j = 0; j < size; ++j) {
      if (!below[j] || !g.plays(base[j], role::norm)) continue;
      const int r = reciprocal(base[j]);
      for (int l = 0; l < size; ++l)
        for (; l != j && above[l] && below[j]; --above[l], --below[j]) {
          const int p = g.intern(kind::pair, nullptr, base[l], r);
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
  constexpr void merge_roots() {
    for (int j = 0; j < size; ++j) {
      if (!g.plays(base[j], role::square_root)) continue;
      const int x = view_or_self(g, g.a[base[j]]);
      int l = 0;
      while (l < size && base[l] != x) ++l;
      if (l == size) continue;
      for (; above[l] && below[j] > 1; --above[l]) below[j] -= 2;
      for (; below[l] && above[j] > 1; --below[l]) above[j] -= 2;
      if (above[l] && below[j]) --above[l], --below[j], ++above[j];
      if (below[l] && above[j]) --below[l], --above[j], ++below[j];
    }
  }

  /// Takes the product of the value that saves most out of what is left, or gives 0.
  constexpr int cover(int coefficient) {
    int best = 0, most = 0, at = 0;
    for (int j = 0; j < size; ++j)
      for (int p = above[j] || below[j] ? products[base[j]] : 0; p; p = next_product[p])
        if (const int saved = covered(j, coefficient, p); saved > most && scales(coefficient, scale[p])) best = p, most = saved, at = j;
    if (best && g.kinds[content[best]] != kind::product) --above[at];
    else if (best)
      for (int from = g.a[content[best]], k = from + 3 * g.b[content[best]] - 3; k >= from; --at)
        if (base[at] == g.pool[k]) above[at] -= g.pool[k + 1], below[at] -= g.pool[k + 2], k -= 3;
    return best;
  }
  constexpr bool scales(int coefficient, int by) const {
    return by == one || coefficient == by || (coefficient != one && g.is_rational(coefficient) && divide(g.value(coefficient), g.value(by)).fits);
  }
  /// How many multiplications the value's product p, listed under base j, saves, coefficients aside; 0 when it does not divide.
  constexpr int covered(int j, int coefficient, int p) const {
    const int left = scale[p] != one && coefficient == scale[p], node = content[p];
    if (g.kinds[node] != kind::product) return above[j] ? left : 0;
    int total = left - 1;
    for (int from = g.a[node], k = from + 3 * g.b[node] - 3; k >= from; k -= 3, --j) {
      while (j >= 0 && base[j] > g.pool[k]) --j;
      if (j < 0 || base[j] != g.pool[k] || above[j] < g.pool[k + 1] || below[j] < g.pool[k + 2]) return 0;
      total += g.pool[k + 1] + g.pool[k + 2];
    }
    return total;
  }

  // Pairs

  static_assert(builder::capacity < std::numeric_limits<int>::max() / 256, "hashes are made of ints");
  constexpr void gain(int x, int y, int list) {
    const int low = x < y ? x : y, high = x < y ? y : x, h = (low * 37 + high * 101) % buckets;
    int p = head[h];
    while (p && (first[p] != low || second[p] != high)) p = chain[p];
    if (!p) {
      if (x == y && divides(x) && g.plays(g.pool[g.a[x]], role::norm)) return;
      if (pairs == capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      p = pairs++, first[p] = low, second[p] = high, chain[p] = head[h], head[h] = p;
    }
    if (links == 2 * capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    user[links] = list, next_user[links] = users[p], users[p] = links++, ++count[p];
  }
  constexpr void enqueue(int p) {
    if (count[p] < 2) return;
    const int q = 3 * count[p] + (first[p] == second[p] ? 0 : g.is_constant(first[p]) || g.is_constant(second[p]) ? 2 : 1);
    queued[p] = queue[q], queue[q] = p, largest = q > largest ? q : largest;
  }

  constexpr void share_pairs() {
    for (int e = 0, f = 0; e < entries; ++e) f = factor[e], shared[f] += g.kinds[f] == kind::pair ? 2 : 1;
    for (int l = 1; l < lists; ++l)
      for (int from = start[l], e = from, to = from + length[l]; e < to; ++e)
        if (const int f = factor[e]; shared[f] > 1) {
          if (times[e] > 1) gain(f, f, l);
          for (int d = from; d < e; ++d)
            if (const int other = factor[d]; shared[other] > 1) gain(other, f, l);
        }
    for (int p = 1; p < pairs; ++p) enqueue(p);
    for (int q = largest; q >= 6; q = largest) {
      const int p = queue[q];
      if (!p) --largest;
      else if (queue[q] = queued[p]; count[p] == q / 3) share(p);
      else enqueue(p);
    }
    for (int l = 1; l < lists; ++l)
      for (int e = start[l], to = e + length[l]; e < to; ++e) ++uses[factor[e]];
  }
  /// Puts one factor in place of the pair in all lists that have it.
  constexpr void share(int p) {
    const int x = first[p], y = second[p], made = g.intern(kind::pair, nullptr, x, y), before = pairs;
    ++uses[x], ++uses[y], shared[made] = 2;
    for (int u = users[p]; u; u = next_user[u]) {
      const int l = user[u], from = start[l];
      int i = from, j = from, end = from + length[l];
      while (i < end && factor[i] != x) ++i;
      while (j < end && factor[j] != y) ++j;
      if (i == end || j == end || (x == y && times[i] < 2)) continue;
      const int n = x == y ? times[i] / 2 : smaller(times[i], times[j]);
      take(l, i, x == y ? 2 * n : n);
      if (x != y) {
        for (j = from; factor[j] != y;) ++j;
        take(l, j, n);
      }
      end = from + length[l]++;
      for (int e = from; e < end; ++e)
        if (const int f = factor[e]; shared[f] > 1) gain(f, made, l);
      factor[end] = made, times[end] = n;
      if (n > 1) gain(made, made, l);
    }
    count[p] = 0;
    for (int q = before; q < pairs; ++q) enqueue(q);
  }
  /// Takes n of the factor at entry e out of list l; pairs with it go when none is left.
  constexpr void take(int l, int e, int n) {
    const int f = factor[e], left = times[e] - n, last = start[l] + length[l] - 1;
    if (times[e] > 1 && left < 2) {
      int p = head[f * 138 % buckets];
      while (p && (first[p] != f || second[p] != f)) p = chain[p];
      if (p) --count[p];
    }
    times[e] = left;
    if (left) return;  // the pair itself no longer counts, but pairs with others stay
    factor[e] = factor[last], times[e] = times[last], --length[l];
    for (int d = start[l], other = 0, p = 0, low = 0, high = 0; d < last; ++d)
      if (other = factor[d]; shared[other] > 1) {
        low = f < other ? f : other, high = f < other ? other : f, p = head[(low * 37 + high * 101) % buckets];
        while (p && (first[p] != low || second[p] != high)) p = chain[p];
        if (p) --count[p];
      }
  }
};

}  // namespace leibniz::transform
