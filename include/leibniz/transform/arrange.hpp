// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/products.hpp>

/// From sums and products back to single operations.
namespace leibniz::transform {

struct arrangement {
  builder& g;
  static constexpr int capacity = 4 * builder::capacity;
  int placed[builder::capacity]{};  ///< the operation that computes a node
  char used[builder::capacity]{};   ///< needed for the outputs
  int depth[builder::capacity]{};   ///< of an operation: how long after the inputs its result is there, in cycles
  int levelled = 1;
  int at[capacity]{}, late[capacity]{}, top = 0;  ///< operands that wait: where they come from and when
  char minus[capacity]{};
  factor_lists& products;

  constexpr arrangement(builder& graph, factor_lists& lists, const int* outputs, int n, const int* values, int m)
      : g{graph}, products{lists} {
    const int size = g.size;
    graph::scratch<char> in_value;
    mark(g, values, m, in_value.at);
    for (int i = 1; i < size; ++i)
      if (in_value.at[i]) products.offer(i);
    collect(outputs, n);
    products.share_pairs();
    for (int i = 1; i < size; ++i)
      if (used[i] && !placed[i]) placed[i] = make(i);
  }

  /// Finds the nodes that the outputs need, and the factors of products.
  constexpr void collect(const int* outputs, int n) {
    for (int i = n; i-- > 0;) at[top++] = outputs[i];
    while (top) {
      const int i = at[--top];
      if (used[i]) continue;
      used[i] = 1;
      if (top > capacity - 4096) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      switch (g.kinds[i]) {
        case kind::exact:
        case kind::call:
          for (int j = g.f[i]->arity; j-- > 0;) at[top++] = j == 0 ? g.a[i] : j == 1 ? g.b[i] : g.c[i];
          break;
        case kind::scaled:
          if (flips(i)) terms(g.b[i]);
          else if (!products.positive(g.a[i])) at[top++] = opposite(g.a[i]) ? term_node(g.a[i], g.b[i]) : g.b[i];
          else open(i, g.a[i], g.b[i]);
          break;
        case kind::product:
          if (products.divides(i)) ++products.uses[i], at[top++] = g.pool[g.a[i]];
          else open(i, one, i);
          break;
        case kind::sum: terms(i); break;
        default: break;
      }
    }
  }
  constexpr bool flips(int i) const { return g.a[i] == minus_one && g.kinds[g.b[i]] == kind::sum; }
  constexpr void terms(int sum) {
    for (int j = g.a[sum] + 2 * g.b[sum]; (j -= 2) >= g.a[sum];) at[top++] = term_node(g.pool[j], g.pool[j + 1]);
  }
  /// The node of a sum's term without its sign.
  constexpr int term_node(int coefficient, int node) {
    if (coefficient == one || coefficient == minus_one) return node;
    const int c = products.positive(coefficient) ? coefficient : opposite(coefficient);
    return c ? join(g, c, node) : join(g, coefficient, node);
  }
  constexpr int opposite(int c) {
    const folded r = leibniz::negate(g.value(c));
    return r.fits ? g.constant(r.value) : 0;
  }
  constexpr void open(int id, int coefficient, int node) {
    products.add(id, coefficient, node);
    const int l = products.list_of[id], from = products.start[l];
    for (int e = from + products.length[l]; e-- > from;) {
      int f = products.factor[e];
      if (g.kinds[f] == kind::pair) at[top++] = g.a[f], f = g.b[f];
      at[top++] = products.divides(f) ? g.pool[g.a[f]] : f;
    }
  }

  static constexpr const function_info *plus = functions::info<functions::add_fn>(), *less = functions::info<functions::subtract_fn>(),
                                       *times = functions::info<functions::multiply_fn>(), *over = functions::info<functions::divide_fn>(),
                                       *opposite_of = functions::info<functions::negate_fn>();

  static constexpr int latency(const function_info* f) {
    switch (f->kind) {
      case operation::add:
      case operation::subtract:
      case operation::multiply: return 4;
      case operation::negate: return 1;
      case operation::divide: return 13;
      case operation::select: return 2;
      default: return f->condition ? 3 : f->known_as == role::square_root ? 20 : 40;
    }
  }
  constexpr int depth_of(int i) {
    for (; levelled < g.size; ++levelled)
      if (g.kinds[levelled] == kind::exact && g.f[levelled]->arity) {
        const int x = depth[g.a[levelled]], y = depth[g.b[levelled]], z = depth[g.c[levelled]], w = x > y ? x : y;
        depth[levelled] = (w > z ? w : z) + latency(g.f[levelled]);
      }
    return depth[i];
  }

  constexpr int place(int i) { return placed[i] ? placed[i] : placed[i] = make(i); }
  constexpr int make(int i) {
    switch (g.kinds[i]) {
      case kind::call: {
        const function_info* f = g.f[i];
        const int x[3] = {placed_or_0(g.a[i]), placed_or_0(g.b[i]), placed_or_0(g.c[i])};
        if (f->arity == 0) return i;
        if (const int e = f->expand ? f->expand(g, x) : 0) return e;
        return g.exact(f, x[0], x[1], x[2]);
      }
      case kind::scaled:
        if (products.list_of[i]) return product(i);
        if (flips(i) && !used[g.b[i]]) return sum(g.b[i], true);  // x - 1 and not -(1 - x)
        return opposite(g.a[i]) ? g.exact(opposite_of, place(term_node(g.a[i], g.b[i]))) : g.exact(times, g.a[i], place(g.b[i]));
      case kind::product: return products.list_of[i] ? product(i) : g.exact(over, one, place(g.pool[g.a[i]]));
      case kind::pair: return pair(g.a[i], g.b[i]);
      case kind::sum: return sum(i);
      default: return i;
    }
  }
  constexpr int placed_or_0(int i) { return i ? place(i) : 0; }

  /// A reciprocal that serves once is a division, unless that would make the product wait for it.
  constexpr bool better_divided(int reciprocal, int x) {
    return products.uses[reciprocal] == 1 && depth_of(x) <= depth_of(place(g.pool[g.a[reciprocal]])) + 4;
  }
  constexpr int pair(int x, int y) {
    if (products.divides(x)) {
      const int t = x;
      x = y, y = t;
    }
    if (products.divides(y) && !products.divides(x))
      if (const int u = place(x); better_divided(y, u)) return g.exact(over, u, place(g.pool[g.a[y]]));
    const int u = place(x);
    return g.exact(times, u, place(y));
  }

  /// What is there first is multiplied first.
  constexpr int product(int i) {
    const int l = products.list_of[i], from = products.start[l], n = products.length[l], first = top;
    int end = first, divisor = -1;
    top += n;
    if (top > capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    for (int e = from; e < from + n; ++e) {
      const int f = products.factor[e], x = products.times[e];
      if (divisor < 0 && n > 1 && x == 1 && products.uses[f] == 1 && products.divides(f)) divisor = f;
      else at[end++] = x == 1 ? place(f) : g.raised(place(f), x);
    }
    for (int k = first; k < end; ++k) late[k] = depth_of(at[k]);
    for (; end - first > 1; --end) {
      for (int last = end - 1; last > end - 3; --last)  // the two shallowest to the end
        for (int k = first; k < last; ++k)
          if (late[k] < late[k + 1]) swap(k);
      at[end - 2] = g.exact(times, at[end - 2], at[end - 1]), late[end - 2] = depth_of(at[end - 2]);
    }
    int r = end > first ? at[first] : one;
    top = first;
    if (divisor >= 0) r = better_divided(divisor, r) ? g.exact(over, r, place(g.pool[g.a[divisor]])) : g.exact(times, r, place(divisor));
    return r;
  }
  constexpr void swap(int k) {
    const int x = at[k], t = late[k];
    at[k] = at[k + 1], late[k] = late[k + 1], at[k + 1] = x, late[k + 1] = t;
  }

  /// What is there first is added first, beginning with a term that is added.
  constexpr int sum(int i, bool opposite_signs = false) {
    const int n = g.b[i], list = g.a[i], first = top, end = first + n;
    top = end;
    if (top > capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    for (int j = 0; j < n; ++j) {
      const int c = g.pool[list + 2 * j], x = place(term_node(c, g.pool[list + 2 * j + 1])), t = depth_of(x);
      const bool negative = c == minus_one || (c != one && g.is_rational(c) && g.values[g.a[c]].num < 0 && opposite(c));
      int k = first + j;
      for (; k > first && late[k - 1] > t; --k) at[k] = at[k - 1], late[k] = late[k - 1], minus[k] = minus[k - 1];
      at[k] = x, late[k] = t, minus[k] = negative != opposite_signs;
    }
    int start = first;
    while (start < end && minus[start]) ++start;
    int r = start < end ? at[start] : g.exact(opposite_of, at[first]);
    if (start == end) start = first;
    for (int k = first; k < end; ++k)
      if (k != start) r = g.exact(minus[k] ? less : plus, r, at[k]);
    top = first;
    return r;
  }
};

}  // namespace leibniz::transform
