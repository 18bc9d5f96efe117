// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/monomials.hpp>

/// Sums with one form each: lists of coefficients and products.
namespace leibniz::transform {

/// Gathers terms behind the pool; nothing else may make nodes with lists meanwhile.
struct summation {
  builder& g;
  int n = 0;

  constexpr int* at(int i) const { return &g.pool[g.pool_size + 2 * i]; }

  constexpr void put(int coefficient, int node) {
    const int to = g.pool_size + 2 * n++;
    if (to + 2 >= builder::pool_capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    g.pool[to] = coefficient, g.pool[to + 1] = node;
  }
  /// Adds coefficient * id.
  constexpr void add(int id, int coefficient = one) {
    if (id == zero) return;
    const bool scaled = g.kinds[id] == kind::scaled, number = g.is_rational(id);
    const int node = scaled ? g.b[id] : number ? one : id;
    const int c = scaled || number ? multiply_constants(g, coefficient, scaled ? g.a[id] : id) : coefficient;
    if (!c) put(coefficient, id);
    else if (g.canonical && g.kinds[node] == kind::sum) add_terms(c, node);
    else put(c, node);
  }
  constexpr void add_terms(int coefficient, int sum) {
    for (int i = g.a[sum], end = i + 2 * g.b[sum]; i < end; i += 2)
      if (const int product = multiply_constants(g, coefficient, g.pool[i])) put(product, g.pool[i + 1]);
      else put(coefficient, join(g, g.pool[i], g.pool[i + 1]));
  }

  /// Whether node x stands behind node y; numbers stand last.
  constexpr bool later(int x, int y) const { return x != y && (x == one || (y != one && before(g, y, x))); }
  constexpr void sift(int i, int end) const {
    int* const p = at(0);
    for (int child = 2 * i + 1, c = 0, m = 0; child < end; i = child, child = 2 * i + 1) {
      if (child + 1 < end && later(p[2 * child + 3], p[2 * child + 1])) ++child;
      if (!later(p[2 * child + 1], p[2 * i + 1])) return;
      c = p[2 * i], m = p[2 * i + 1], p[2 * i] = p[2 * child], p[2 * i + 1] = p[2 * child + 1], p[2 * child] = c, p[2 * child + 1] = m;
    }
  }
  constexpr void sort() const {
    int c = 0, m = 0, j = 0;
    const int from = g.pool_size;
    if (n <= 12) {
      for (int i = from + 2; i < from + 2 * n; i += 2)
        if (later(g.pool[i - 1], g.pool[i + 1])) {
          c = g.pool[i], m = g.pool[i + 1], j = i;
          do g.pool[j] = g.pool[j - 2], g.pool[j + 1] = g.pool[j - 1], j -= 2;
          while (j > from && later(g.pool[j - 1], m));
          g.pool[j] = c, g.pool[j + 1] = m;
        }
      return;
    }
    for (int i = n / 2; i-- > 0;) sift(i, n);
    for (int end = n; end-- > 1;) {
      j = from + 2 * end, c = g.pool[from], m = g.pool[from + 1];
      g.pool[from] = g.pool[j], g.pool[from + 1] = g.pool[j + 1], g.pool[j] = c, g.pool[j + 1] = m;
      sift(0, end);
    }
  }
  /// Like terms collect with rational coefficients.
  constexpr void collect() {
    const int from = g.pool_size, end = from + 2 * n;
    int k = from;
    for (int i = from; i < end; i += 2) {
      if (k > from && g.pool[k - 1] == g.pool[i + 1]) {
        const folded c = added(g, g.value(g.pool[k - 2]), g.value(g.pool[i]));
        if (c.fits) {
          g.pool[k - 2] = g.constant(c.value);
          if (c.value.num == 0) k -= 2;
          continue;
        }
      }
      if (k != i) g.pool[k] = g.pool[i], g.pool[k + 1] = g.pool[i + 1];
      k += 2;
    }
    n = (k - from) / 2;
  }
  /// The factor that all coefficients share, with the sign that makes the constant term positive (so 1 - x stays:
  /// the sign of its zero decides the sign of an infinity), or else the first term (in programs, most).
  constexpr number content() const {
    const number first = g.value(at(0)[0]);
    int negative = 0;
    bool equal = true;
    unsigned long long num = leibniz::detail::magnitude(first.num);
    long long den = first.den;
    for (int i = 0; i < n; ++i) {
      const number v = g.values[g.a[g.pool[g.pool_size + 2 * i]]];
      negative += v.num < 0, equal = equal && leibniz::detail::magnitude(v.num) == leibniz::detail::magnitude(first.num) && v.den == first.den;
      if (g.canonical && num) {
        num = leibniz::detail::gcd(num, leibniz::detail::magnitude(v.num));
        const auto d = static_cast<unsigned long long>(v.den);
        if (leibniz::detail::multiply_overflows(den, static_cast<long long>(d / leibniz::detail::gcd(static_cast<unsigned long long>(den), d)), den)) num = 0;
      }
    }
    const bool minus = at(n - 1)[1] == one ? g.value(at(n - 1)[0]).num < 0
                       : g.canonical       ? first.num < 0
                                           : 2 * negative > n || (2 * negative == n && first.num < 0);
    if (g.canonical ? num == 0 : !equal || !leaves_bare_terms()) return {minus ? -1 : 1, 1};
    const folded r = leibniz::detail::reduced(minus, g.canonical ? num : leibniz::detail::magnitude(first.num), static_cast<unsigned long long>(den));
    return r.fits ? r.value : number{1, 1};
  }
  /// Whether taking out the coefficient leaves terms without a multiplication; elsewhere it would cost one for the sum, where
  /// the products of the terms can share it.
  constexpr bool leaves_bare_terms() const {
    int bare = 0;
    for (int i = 0; i < n; ++i) {
      const int x = g.pool[g.pool_size + 2 * i + 1];
      bare += g.kinds[x] != kind::product || (g.b[x] == 1 && g.pool[g.a[x] + 1] + g.pool[g.a[x] + 2] == 1);
    }
    return bare >= (n == 2 ? 1 : 2);
  }
  /// Divides the coefficients by what they share; gives the node of that.
  constexpr int take_content() {
    const int from = g.pool_size, end = from + 2 * n;
    int negative = 0, i = from;
    for (; i < end && (g.pool[i] == one || g.pool[i] == minus_one); i += 2) negative += g.pool[i] == minus_one;
    if (i == end) {  // the signs are all there is
      if (g.pool[end - 1] == one  ? g.pool[end - 2] == one
          : g.canonical           ? g.pool[from] == one
          : 2 * negative == n     ? g.pool[from] == one
                                  : 2 * negative < n)
        return one;
      for (i = from; i < end; i += 2) g.pool[i] = one + minus_one - g.pool[i];
      return minus_one;
    }
    const number shared = content();
    if (shared == number{1, 1}) return one;
    for (i = from; i < end; i += 2)
      if (!divide(g.value(g.pool[i]), shared).fits) return one;
    for (i = from; i < end; i += 2) g.pool[i] = g.constant(divide(g.value(g.pool[i]), shared).value);
    return g.constant(shared);
  }
  /// A sum of the user's against one of its own terms: (p - q) - p is -q. True when something went.
  constexpr bool cancel() {
    for (int i = 0; i < n; ++i) {
      const int u = g.pool[g.pool_size + 2 * i + 1];
      if (g.kinds[u] != kind::exact || (g.f[u]->kind != operation::add && g.f[u]->kind != operation::subtract)) continue;
      for (int side = 0; side < 2; ++side) {
        const term s = split(g, g.view_of[side ? g.b[u] : g.a[u]]);
        int j = 0;
        for (int end = n, middle = n / 2; j < end; middle = (j + end) / 2) later(s.node, g.pool[g.pool_size + 2 * middle + 1]) ? j = middle + 1 : end = middle;
        if (j == n || j == i || at(j)[1] != s.node) continue;
        const bool minus = g.f[u]->kind == operation::subtract;
        const int c = at(i)[0], there = multiply_constants(g, c, s.coefficient);
        if (!there) continue;
        const number x = g.value(there), y = g.value(at(j)[0]);
        if (x.den != y.den || x.num == std::numeric_limits<long long>::min() || (minus && side ? x.num : -x.num) != y.num) continue;
        const term t = split(g, g.view_of[side ? g.a[u] : g.b[u]]);
        const int rest = multiply_constants(g, minus && !side ? multiply_constants(g, minus_one, c) : c, t.coefficient);
        if (!rest) continue;
        at(i)[0] = rest, at(i)[1] = t.node;
        --n, at(j)[0] = at(n)[0], at(j)[1] = at(n)[1];
        return true;
      }
    }
    return false;
  }
  constexpr int finish() {
    sort(), collect();
    while (g.factor_out && n > 1 && cancel()) sort(), collect();
    if (n == 0) return zero;
    if (n == 1) return join(g, g.pool[g.pool_size], g.pool[g.pool_size + 1]);
    const int shared = take_content(), s = g.intern_list(kind::sum, n, 2);
    if (g.twin[s]) return join(g, shared, g.twin[s]);
    const int factored = g.factor_out ? g.factor_out(g, s) : 0;
    return factored ? multiply(g, shared, factored) : join(g, shared, s);
  }
};

constexpr int add(builder& g, int x, int y) {
  if (x == zero) return y;
  if (y == zero) return x;
  summation s{g};
  s.add(x), s.add(y);
  return s.finish();
}
constexpr int subtract(builder& g, int x, int y) {
  if (y == zero) return x;
  summation s{g};
  s.add(x), s.add(y, minus_one);
  return s.finish();
}

}  // namespace leibniz::transform
