// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/simplify_expand.hpp>
#include <leibniz/transform/simplify_polynomials.hpp>

namespace leibniz::transform {

/// A sum as a polynomial in its bases; a base below the fraction bar is a variable of its own.
struct polynomial_view {
  static constexpr int most_terms = 40, most_bases = 12, highest_power = 1000;

  builder& g;
  int terms = 0, bases = 0;
  number coefficient[most_terms]{};
  int power_of[most_terms][most_bases]{};
  int base[most_bases]{}, side[most_bases]{};  ///< side: 1 above, -1 below the bar
  int shared[most_bases]{};                    ///< powers that all terms have
  bool fits = true;

  constexpr polynomial_view(builder& graph, int sum) : g{graph}, terms{g.b[sum]} {
    if (terms > most_terms) fits = false, terms = 0;
    for (int i = 0; i < terms; ++i) {
      const int at = g.a[sum] + 2 * i;
      fits = fits && g.is_rational(g.pool[at]);
      if (fits) coefficient[i] = g.value(g.pool[at]);
      const factors f(g, g.pool[at + 1]);
      for (int j = 0; j < f.count; ++j)
        for (int s = 1; s >= -1; s -= 2)
          if (const int n = f[j][s == 1 ? 1 : 2]) put(i, f[j][0], s, n);
    }
    for (int j = 0; j < bases; ++j) {
      shared[j] = power_of[0][j];
      for (int i = 1; i < terms; ++i) shared[j] = smaller(shared[j], power_of[i][j]);
      for (int i = 0; i < terms; ++i) power_of[i][j] -= shared[j];
    }
  }
  constexpr void put(int i, int b, int s, int n) {
    int j = 0;
    while (j < bases && (base[j] != b || side[j] != s)) ++j;
    if (j == most_bases || n > highest_power) fits = false;
    else base[j] = b, side[j] = s, power_of[i][j] = n, bases = j == bases ? j + 1 : bases;
  }
  constexpr int product(const int* powers) {
    int r = one;
    for (int j = 0; j < bases; ++j) r = multiply(g, r, power(g, base[j], side[j] * powers[j]), false);
    return r;
  }
};

/// Sums as products. The factors that all terms share come out, and then those of a polynomial in one variable t, where t may be
/// a quotient of products of powers: x*x - y*y is t^2 - 1 for t = x/y. What is left is collected by one base after the other:
/// a*x + a*y + b*x + b*y is a*(x + y) + b*(x + y). A sum that has no factors as it stands is looked at multiplied out.
struct factor_rule {
  builder& g;

  constexpr int operator()(int m) const {
    if (g.kinds[m] != kind::sum) return m;
    const int r = factored(m);
    if (r != m) return r;
    int e = m;
    for (int n = 0, before = 0; n < 8 && e != before; ++n) before = e, e = multiplied_out(e);
    const int sum = split(g, e).node;
    if (e == m || g.kinds[sum] != kind::sum) return e;
    const int f = factored(sum);
    return f == sum ? m : multiply(g, split(g, e).coefficient, f, false);
  }

  /// The terms of a sum multiplied out, and what they call left as it is.
  constexpr int multiplied_out(int m) const {
    terms r(g);
    for (int i = 0, n = term_count(g, m); i < n; ++i) r.add(expand_rule{g}(term_at(g, m, i)));
    return r.sum();
  }

  /// The sum m as a product, or m.
  constexpr int factored(int m) const {
    polynomial_view* p = new polynomial_view(g, m);
    int r = m;
    if (p->fits) {
      const int outside = p->product(p->shared);
      r = outside == one ? m : multiply(g, outside, rest(*p), false);
      const int by_line = along_line(*p);
      if (by_line) r = multiply(g, outside, by_line, false);
      else if (outside == one && p->bases > 1) r = grouped(m, *p);
    }
    delete p;
    return r;
  }
  constexpr int rest(polynomial_view& p) const {
    terms r(g);
    for (int i = 0; i < p.terms; ++i) r.add(multiply(g, g.constant(p.coefficient[i]), p.product(p.power_of[i]), false));
    return r.sum();
  }

  /// The factors of a polynomial whose powers lie on one line, so that it is one in t; 0 for others, and for irreducible ones.
  constexpr int along_line(polynomial_view& p) const {
    int step[polynomial_view::most_bases]{}, k[polynomial_view::most_terms]{};
    int divisor = 0, pivot = 0, low = 0, high = 0;
    for (int j = 0; j < p.bases; ++j)
      if ((step[j] = p.power_of[1][j] - p.power_of[0][j])) pivot = j, divisor = divisor_of(divisor, step[j]);
    for (int i = 1; i < p.terms; ++i) {
      k[i] = (p.power_of[i][pivot] - p.power_of[0][pivot]) * divisor / step[pivot];
      for (int j = 0; j < p.bases; ++j)
        if ((p.power_of[i][j] - p.power_of[0][j]) * divisor != k[i] * step[j]) return 0;
      low = smaller(low, k[i]), high = k[i] > high ? k[i] : high;
    }
    int all = 0, together = 1;  // a power of t, where the degree in t is high
    for (int i = 0; i < p.terms; ++i) all = divisor_of(all, k[i] - low);
    while (together < all && (all % together || (high - low) / together >= univariate::capacity)) ++together;
    if ((high - low) / together >= univariate::capacity) return 0;
    univariate u;
    u.degree = (high - low) / together;
    for (int i = 0; i <= u.degree; ++i) u.at[i] = {0, 1};
    for (int i = 0; i < p.terms; ++i) u.at[(k[i] - low) / together] = p.coefficient[i];
    int up[polynomial_view::most_bases]{}, down[polynomial_view::most_bases]{};
    for (int j = 0; j < p.bases; ++j) (step[j] > 0 ? up : down)[j] = (step[j] > 0 ? step[j] : -step[j]) / divisor * together;
    return product_of_factors(u, p.product(up), p.product(down));
  }
  static constexpr int divisor_of(int x, int y) {
    return static_cast<int>(leibniz::detail::gcd(leibniz::detail::magnitude(x), leibniz::detail::magnitude(y)));
  }
  constexpr int product_of_factors(const univariate& p, int x, int y) const {
    const univariate whole = p.primitive(), common = multiple_factors(whole);
    univariate simple = whole;
    simple = simple.divide(common).primitive();
    if (!common.fits || !simple.fits || simple.degree < 1) return 0;
    irreducible_factors* all = new irreducible_factors(simple);
    univariate left = whole;
    int r = one, pieces = 0;
    for (int i = 0; i < all->count; ++i) {
      const univariate f = all->found[i].primitive();
      terms sum(g);
      for (int j = 0; j <= f.degree; ++j)
        sum.add(multiply(g, g.constant(f.at[j]), multiply(g, power(g, x, j), power(g, y, f.degree - j), false), false));
      const int node = sum.sum();
      for (univariate tried = left; left.degree >= f.degree; tried = left) {
        const univariate quotient = tried.divide(f);
        if (!tried.fits || !tried.zero()) break;
        left = quotient, r = multiply(g, r, node, false), ++pieces;
      }
    }
    delete all;
    const folded scale = leibniz::divide(p.at[p.degree], whole.at[whole.degree]), c = multiply(scale.value, left.at[0]);
    if (pieces < 2 || left.degree > 0 || !left.fits || !scale.fits || !c.fits) return 0;
    return multiply(g, g.constant(c.value), r, false);
  }

  /// The sum collected by powers of one base whose coefficients, factored, share a factor; m when there is none.
  constexpr int grouped(int m, polynomial_view& p) const {
    for (int j = 0; j < p.bases; ++j) {
      terms r(g);
      int highest = 0;
      for (int i = 0; i < p.terms; ++i) highest = p.power_of[i][j] > highest ? p.power_of[i][j] : highest;
      for (int n = 0; n <= highest; ++n) {
        terms of_power(g);
        for (int i = 0; i < p.terms; ++i) {
          if (p.power_of[i][j] != n) continue;
          int powers[polynomial_view::most_bases]{};
          for (int l = 0; l < p.bases; ++l) powers[l] = l == j ? 0 : p.power_of[i][l];
          of_power.add(multiply(g, g.constant(p.coefficient[i]), p.product(powers), false));
        }
        const int c = of_power.sum();
        if (c != zero) r.add(multiply(g, product_of(c), power(g, p.base[j], p.side[j] * n), false));
      }
      if (r.count < 2) return r.sum();  // multiplied out, the rest is zero
      int shared = r.at[0];
      for (int i = 1; i < r.count; ++i) shared = common(shared, r.at[i]);
      if (shared == one) continue;
      terms left(g);
      for (int i = 0; i < r.count; ++i) left.add(without(r.at[i], shared));
      return multiply(g, shared, product_of(left.sum()), false);
    }
    return m;
  }
  constexpr int product_of(int c) const {
    const term t = split(g, c);
    return g.kinds[t.node] == kind::sum ? multiply(g, t.coefficient, factored(t.node), false) : c;
  }
  /// The sums that two products share as factors.
  constexpr int common(int x, int y) const {
    int r = one;
    const int u = split(g, x).node, v = split(g, y).node;
    for (int i = 0, n = factors(g, u).count; i < n; ++i)
      for (int j = 0, k = factors(g, v).count; j < k; ++j) {
        const int b = factors(g, u)[i][0], times = smaller(factors(g, u)[i][1], factors(g, v)[j][1]);
        if (b == factors(g, v)[j][0] && g.kinds[b] == kind::sum) r = multiply(g, r, power(g, b, times), false);
      }
    return r;
  }
  /// x divided by a product of which it has all factors.
  constexpr int without(int x, int divisor) const {
    const term t = split(g, x);
    int r = t.coefficient;
    for (int i = 0, n = factors(g, t.node).count; i < n; ++i) {
      const int b = factors(g, t.node)[i][0], above = factors(g, t.node)[i][1], below = factors(g, t.node)[i][2];
      int taken = 0;
      for (int j = 0; j < factors(g, divisor).count; ++j)
        if (factors(g, divisor)[j][0] == b) taken = factors(g, divisor)[j][1];
      r = multiply(g, multiply(g, r, power(g, b, above - taken), false), power(g, b, -below), false);
    }
    return r;
  }
};

}  // namespace leibniz::transform
