// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/products.hpp>

/// From sums and products back to single operations.
namespace leibniz::transform {

struct arrangement {
  builder& g;
  int placed[builder::capacity]{};  ///< the operation that computes a node
  char used[builder::capacity]{};   ///< needed for the outputs
  int depth[builder::capacity]{};   ///< of an operation: how long after the inputs its result is there, in cycles
  int levelled = 1;
  factor_lists* products;

  constexpr arrangement(builder& graph, const int* outputs, int n, const int* values, int m)
      : g{graph}, products{new factor_lists(graph)} {
    const int size = g.size;
    {
      const graph::scratch<char> in_value;
      mark(g, values, m, in_value.data());
      for (int i = 1; i < size; ++i)
        if (in_value[i]) products->offer(i);
    }
    collect(outputs, n);
    products->share_pairs();
    for (int i = 1; i < size; ++i)
      if (used[i]) place(i);
    delete products;
  }

  /// Finds the nodes that the outputs need, and the factors of products.
  constexpr void collect(const int* outputs, int n) {
    const graph::scratch<int, 4> stack;
    int top = 0;
    for (int i = n; i-- > 0;) stack[top++] = outputs[i];
    while (top) {
      const int i = stack[--top];
      if (used[i]) continue;
      used[i] = 1;
      if (top > 4 * builder::capacity - 4096) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
      switch (g.kinds[i]) {
        case kind::exact:
        case kind::call:
          for (int j = g.f[i]->arity; j-- > 0;) stack[top++] = g.argument(i, j);
          break;
        case kind::scaled:
          if (flips(i)) top = terms(g.b[i], stack.data(), top);
          else if (!products->positive(g.a[i])) stack[top++] = opposite(g.a[i]) ? term_node(g.a[i], g.b[i]) : g.b[i];
          else top = open(i, g.a[i], g.b[i], stack.data(), top);
          break;
        case kind::product:
          if (products->divides(i)) ++products->uses[i], stack[top++] = g.pool[g.a[i]];
          else top = open(i, one, i, stack.data(), top);
          break;
        case kind::sum: top = terms(i, stack.data(), top); break;
        default: break;
      }
    }
  }
  constexpr bool flips(int i) const { return g.a[i] == minus_one && g.kinds[g.b[i]] == kind::sum; }
  constexpr int terms(int sum, int* stack, int top) {
    for (int j = g.b[sum]; j-- > 0;) stack[top++] = term_node(g.pool[g.a[sum] + 2 * j], g.pool[g.a[sum] + 2 * j + 1]);
    return top;
  }
  /// The node of a sum's term without its sign.
  constexpr int term_node(int coefficient, int node) {
    const int c = products->positive(coefficient) ? coefficient : opposite(coefficient);
    return c ? join(g, c, node) : join(g, coefficient, node);
  }
  constexpr int opposite(int c) {
    const folded r = leibniz::negate(g.value(c));
    return r.fits ? g.constant(r.value) : 0;
  }
  constexpr int open(int id, int coefficient, int node, int* stack, int top) {
    products->add(id, coefficient, node);
    const int l = products->list_of[id], from = products->start[l];
    for (int e = from + products->length[l]; e-- > from;) {
      int f = products->factor[e];
      if (g.kinds[f] == kind::pair) stack[top++] = g.a[f], f = g.b[f];
      stack[top++] = products->divides(f) ? g.pool[g.a[f]] : f;
    }
    return top;
  }

  constexpr int operation_on(const function_info* f, int x, int y = 0, int z = 0) { return g.exact(f, x, y, z); }
  constexpr int add(int x, int y) { return operation_on(functions::info<functions::add_fn>(), x, y); }
  constexpr int subtract(int x, int y) { return operation_on(functions::info<functions::subtract_fn>(), x, y); }
  constexpr int multiply(int x, int y) { return operation_on(functions::info<functions::multiply_fn>(), x, y); }
  constexpr int divide(int x, int y) { return operation_on(functions::info<functions::divide_fn>(), x, y); }
  constexpr int negate(int x) { return operation_on(functions::info<functions::negate_fn>(), x); }

  static constexpr int latency(const function_info* f) {
    switch (f->kind) {
      case operation::add:
      case operation::subtract:
      case operation::multiply: return 4;
      case operation::negate: return 1;
      case operation::divide: return 13;
      case operation::select: return 2;
      default: return f->condition ? 3 : f == functions::info<functions::sqrt_fn>() ? 20 : 40;
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

  constexpr int place(int i) {
    if (!placed[i]) placed[i] = make(i);
    return placed[i];
  }
  constexpr int make(int i) {
    switch (g.kinds[i]) {
      case kind::call: {
        const function_info* f = g.f[i];
        const int x[3] = {placed_or_0(g.a[i]), placed_or_0(g.b[i]), placed_or_0(g.c[i])};
        if (f->arity == 0) return i;
        if (const int e = f->expand ? f->expand(g, x) : 0) return e;
        return operation_on(f, x[0], x[1], x[2]);
      }
      case kind::scaled:
        if (products->list_of[i]) return product(i);
        if (flips(i) && !used[g.b[i]]) return sum(g.b[i], true);  // x - 1 and not -(1 - x)
        return opposite(g.a[i]) ? negate(place(term_node(g.a[i], g.b[i]))) : multiply(g.a[i], place(g.b[i]));
      case kind::product: return products->list_of[i] ? product(i) : divide(one, place(g.pool[g.a[i]]));
      case kind::pair: return pair(g.a[i], g.b[i]);
      case kind::sum: return sum(i);
      default: return i;
    }
  }
  constexpr int placed_or_0(int i) { return i ? place(i) : 0; }

  /// A reciprocal that serves once is a division, unless that would make the product wait for it.
  constexpr bool better_divided(int reciprocal, int x) {
    return products->uses[reciprocal] == 1 && depth_of(x) <= depth_of(place(g.pool[g.a[reciprocal]])) + 4;
  }
  constexpr int pair(int x, int y) {
    if (products->divides(x)) {
      const int t = x;
      x = y, y = t;
    }
    if (products->divides(y) && !products->divides(x))
      if (const int u = place(x); better_divided(y, u)) return divide(u, place(g.pool[g.a[y]]));
    const int u = place(x);
    return multiply(u, place(y));
  }

  /// What is there first is multiplied first.
  constexpr int product(int i) {
    const int l = products->list_of[i], from = products->start[l], n = products->length[l];
    int* v = new int[static_cast<unsigned>(n) + 1]{};
    int k = 0, divisor = -1;
    for (int e = from; e < from + n; ++e) {
      const int f = products->factor[e];
      if (divisor < 0 && n > 1 && products->times[e] == 1 && products->divides(f) && products->uses[f] == 1) divisor = f;
      else v[k++] = g.raised(place(f), products->times[e]);
    }
    for (; k > 1; --k) {
      for (int a = 0; a < 2; ++a)  // the two shallowest to the end
        for (int b = 0; b < k - 1 - a; ++b)
          if (depth_of(v[b]) < depth_of(v[b + 1])) {
            const int t = v[b];
            v[b] = v[b + 1], v[b + 1] = t;
          }
      v[k - 2] = multiply(v[k - 2], v[k - 1]);
    }
    int r = k ? v[0] : one;
    delete[] v;
    if (divisor >= 0) r = better_divided(divisor, r) ? divide(r, place(g.pool[g.a[divisor]])) : multiply(r, place(divisor));
    return r;
  }

  /// What is there first is added first, beginning with a term that is added.
  constexpr int sum(int i, bool opposite_signs = false) {
    const int n = g.b[i], at = g.a[i];
    int* v = new int[static_cast<unsigned>(n)]{};
    int* late = new int[static_cast<unsigned>(n)]{};
    bool* minus = new bool[static_cast<unsigned>(n)]{};
    for (int j = 0; j < n; ++j) {
      const int c = g.pool[at + 2 * j], m = g.pool[at + 2 * j + 1];
      const bool negative = g.is_rational(c) && g.value(c).num < 0 && opposite(c);
      const int x = place(term_node(c, m)), w = depth_of(x);
      int k = j;
      for (; k > 0 && late[k - 1] > w; --k) v[k] = v[k - 1], late[k] = late[k - 1], minus[k] = minus[k - 1];
      v[k] = x, late[k] = w, minus[k] = negative != opposite_signs;
    }
    int start = 0;
    while (start < n && minus[start]) ++start;
    int r = start < n ? v[start] : negate(v[0]);
    if (start == n) start = 0;
    for (int j = 0; j < n; ++j)
      if (j != start) r = minus[j] ? subtract(r, v[j]) : add(r, v[j]);
    delete[] v;
    delete[] late;
    delete[] minus;
    return r;
  }
};

}  // namespace leibniz::transform
