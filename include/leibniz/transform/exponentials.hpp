// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>
#include <leibniz/transform/rules.hpp>

/// exp(x + y) = exp(x) exp(y), to compute fewer exponentials: the two normal densities of an option price differ by
/// the factor that is S/K times a discount.
namespace leibniz::transform {

/// A sum of products multiplied out; empty when it would have too many terms.
struct polynomial {
  static constexpr int capacity = 40;
  int n = 0, coefficient[capacity]{}, node[capacity]{};

  constexpr bool add(builder& g, int c, int m) {
    int i = 0;
    while (i < n && node[i] != m) ++i;
    if (i == n) {
      if (n == capacity) return false;
      return coefficient[n] = c, node[n++] = m, true;
    }
    const folded s = added(g, g.value(coefficient[i]), g.value(c));
    if (!s.fits) return false;
    if (s.value.num) coefficient[i] = g.constant(s.value);
    else --n, coefficient[i] = coefficient[n], node[i] = node[n];
    return true;
  }
};

struct expansion {
  builder& g;
  bool fits = true;

  /// sqrt(x) to the power 2 is x wherever sqrt(x) is a number.
  constexpr int without_roots(int node) {
    const factors f(g, node);
    int r = one;
    bool any = false;
    for (int i = 0; i < f.count; ++i) {
      const int base = factors(g, node)[i][0], above = factors(g, node)[i][1], below = factors(g, node)[i][2];
      const bool root = g.plays(base, role::square_root);
      const int x = root ? under(g.a[base]) : base, up = root ? above / 2 : 0, down = root ? below / 2 : 0;
      any = any || up || down;
      if (above - 2 * up) r = multiply_nodes(g, r, power(g, base, above - 2 * up), true);
      if (below - 2 * down) r = multiply_nodes(g, r, power(g, base, -(below - 2 * down)), true);
      if (up != down) r = multiply(g, r, power(g, x, up - down));
    }
    return any ? r : node;
  }
  constexpr int under(int i) const { return g.view_of[i] ? g.view_of[i] : i; }

  constexpr void add(polynomial& to, int c, int m) {
    const term t = split(g, without_roots(m));
    const int k = multiply_constants(g, c, t.coefficient);
    fits = fits && k && to.add(g, k, t.node);
  }
  constexpr polynomial product(const polynomial& x, const polynomial& y) {
    polynomial r;
    for (int i = 0; fits && i < x.n; ++i)
      for (int j = 0; fits && j < y.n; ++j) {
        const int c = multiply_constants(g, x.coefficient[i], y.coefficient[j]);
        if (c) add(r, c, multiply_nodes(g, x.node[i], y.node[j], true));
        else fits = false;
      }
    return r;
  }
  constexpr polynomial of(int i, int depth = 0) {
    polynomial r;
    if (depth > 16 || !fits) return fits = false, r;
    const auto add_all = [&](int c, int node) {
      const polynomial p = of(node, depth + 1);
      for (int k = 0; k < p.n && fits; ++k) {
        const int product_of = multiply_constants(g, c, p.coefficient[k]);
        fits = fits && product_of && r.add(g, product_of, p.node[k]);
      }
    };
    const operation o = g.kinds[i] == kind::exact ? g.f[i]->kind : operation::call;
    if (o == operation::add || o == operation::subtract) {
      add_all(one, under(g.a[i])), add_all(o == operation::add ? one : minus_one, under(g.b[i]));
    } else if (g.kinds[i] == kind::sum) {
      for (int k = 0; k < g.b[i]; ++k) add_all(g.pool[g.a[i] + 2 * k], g.pool[g.a[i] + 2 * k + 1]);
    } else if (g.kinds[i] == kind::scaled) {
      add_all(g.a[i], g.b[i]);
    } else if (g.is_rational(i)) {
      if (i != zero) r.add(g, i, one);
    } else if (g.kinds[i] == kind::product) {
      r.add(g, one, one);
      for (int k = 0; k < g.b[i]; ++k) {
        const int base = g.pool[g.a[i] + 3 * k], above = g.pool[g.a[i] + 3 * k + 1], below = g.pool[g.a[i] + 3 * k + 2];
        if (above > 4) fits = false;
        const polynomial p = of(base, depth + 1);
        for (int m = 0; m < above && fits; ++m) r = product(r, p);
        if (below && fits) {
          polynomial q;
          q.add(g, one, power(g, base, -below));
          r = product(r, q);
        }
      }
    } else {
      add(r, one, i);
    }
    return r;
  }

  /// The product of powers that the logarithms with integer coefficients in x stand for, or 0 where x is anything else.
  constexpr int power_of_logarithms(const polynomial& x, const function_info* logarithm) {
    int r = one;
    for (int i = 0; i < x.n; ++i) {
      const number c = g.value(x.coefficient[i]);
      if (!c.integer() || leibniz::detail::magnitude(c.num) > 8 || !g.is_function(x.node[i]) || g.f[x.node[i]] != logarithm) return 0;
      r = multiply(g, r, power(g, under(g.a[x.node[i]]), static_cast<int>(c.num)));
    }
    return r;
  }
  constexpr polynomial combined(const polynomial& x, int sign, const polynomial& y) {
    polynomial r = x;
    for (int i = 0; i < y.n && fits; ++i) fits = r.add(g, sign > 0 ? y.coefficient[i] : multiply_constants(g, minus_one, y.coefficient[i]), y.node[i]);
    return r;
  }
};

/// Tries the exponentials that are there, alone and in pairs.
constexpr int by_known_exponentials(builder& g, const function_info* f, int x) {
  constexpr int most = 8;
  int known[most]{}, count = 0;
  for (int i = 1, end = g.size; i < end && count < most; ++i)
    if (g.is_function(i) && g.f[i] == f && !g.twin[i] && (g.kinds[i] == kind::exact || i + 1 < end)) known[count++] = i;
  if (!count) return 0;
  expansion e{g};
  const polynomial wanted = e.of(x);
  if (!e.fits) return 0;
  polynomial exponents[most]{};
  int result = 0;
  for (int i = 0; i < count && !result; ++i) {
    e.fits = true;
    exponents[i] = e.of(e.under(g.a[known[i]]));
    if (!e.fits) exponents[i].n = 0;
    for (int s = 1; exponents[i].n && s >= -1 && !result; s -= 2) {
      e.fits = true;
      const polynomial rest = e.combined(wanted, -s, exponents[i]);
      const int first = e.fits ? e.power_of_logarithms(rest, f->logarithm) : 0;
      if (first) result = multiply(g, first, power(g, known[i], s));
      for (int j = 0; e.fits && j < i && !result; ++j)
        for (int t = 1; exponents[j].n && t >= -1 && !result; t -= 2) {
          e.fits = true;
          const polynomial last = e.combined(rest, -t, exponents[j]);
          if (const int second = e.fits ? e.power_of_logarithms(last, f->logarithm) : 0)
            result = multiply(g, second, multiply(g, power(g, known[i], s), power(g, known[j], t)));
        }
    }
  }
  g.law_used = g.law_used || result;
  return result;
}

/// Whether something is divided by an exponential: it may underflow where what was asked for does not.
constexpr bool divides_by_exponential(const builder& g, const int* outputs, int n) {
  graph::scratch<char> used;
  mark(g, outputs, n, used.at);
  for (int i = 1; i < g.size; ++i)
    if (used.at[i] && g.kinds[i] == kind::product)
      for (int j = 0; j < g.b[i]; ++j) {
        const int *factor = &g.pool[g.a[i] + 3 * j];
        if (factor[2] && g.is_function(factor[0]) && g.f[factor[0]]->logarithm) return true;
      }
  return false;
}

}  // namespace leibniz::transform
