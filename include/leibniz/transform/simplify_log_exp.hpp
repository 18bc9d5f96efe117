// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/simplify_assumed.hpp>

/// The laws of exponentials and logarithms, to any base that has both: exp and log, exp2 and log2; logarithms also to base 10.
namespace leibniz::transform {

constexpr bool is_exponential(const builder& g, int i) { return g.kinds[i] == kind::call && g.f[i]->logarithm; }
constexpr bool is_logarithm(const builder& g, int i) {
  return is_call(g, i, functions::info<functions::log_fn>()) || is_call(g, i, functions::info<functions::log2_fn>()) ||
         is_call(g, i, functions::info<functions::log10_fn>());
}

/// A term read as multiple * log(argument); log is 0 where it is not one.
struct multiple_of_logarithm {
  int log, multiple;

  constexpr multiple_of_logarithm(builder& g, int x) : log{0}, multiple{split(g, x).coefficient} {
    const int node = split(g, x).node, n = factors(g, node).count;
    for (int j = 0; j < n; ++j) {
      const int b = factors(g, node)[j][0], above = factors(g, node)[j][1], below = factors(g, node)[j][2];
      const bool here = !log && above == 1 && below == 0 && is_logarithm(g, b);
      if (here) log = b;
      else multiple = multiply(g, multiply(g, multiple, power(g, b, above), false), power(g, b, -below), false);
    }
  }
};

/// Exponentials meet, logarithms part: exp(x)*exp(y) is exp(x + y), log(x*y) is log(x) + log(y), and one undoes the other.
struct log_exp_rule {
  builder& g;
  facts &assumed, &known;  ///< known: with symbols that are real numbers

  constexpr int operator()(int m) const {
    known.of(m), assumed.of(m);
    if (g.kinds[m] == kind::product) return product(m);
    if (is_exponential(g, m)) return exponential(m);
    if (is_logarithm(g, m)) return logarithm(m);
    if (is_call(g, m, functions::info<functions::pow_fn>()) && is_exponential(g, g.a[m]) && known.real(g.a[g.a[m]]))
      return call(g, g.f[g.a[m]], multiply(g, g.a[g.a[m]], g.b[m], false));
    if (is_call(g, m, functions::info<functions::log1p_fn>()) || is_call(g, m, functions::info<functions::expm1_fn>()))
      return assumed_rule{g, known}.function(m);
    return m;
  }

  constexpr int product(int m) const {
    int r = one, exponents[] = {zero, zero};
    constexpr const function_info* laws[] = {functions::info<functions::exp_fn>(), functions::info<functions::exp2_fn>()};
    for (int j = 0; j < g.b[m]; ++j) {
      const int at = g.a[m] + 3 * j, b = g.pool[at], above = g.pool[at + 1], below = g.pool[at + 2];
      const int law = is_call(g, b, laws[0]) ? 0 : is_call(g, b, laws[1]) ? 1 : 2;
      if (law < 2) exponents[law] = add(g, exponents[law], multiply(g, g.constant({above - below, 1}), g.a[b]));
      else r = multiply(g, multiply(g, r, power(g, b, above), false), power(g, b, -below), false);
    }
    for (int i = 0; i < 2; ++i) r = multiply(g, r, call(g, laws[i], exponents[i]), false);
    return r;
  }

  /// exp(a*log(x) + y) is pow(x, a) * exp(y)
  constexpr int exponential(int m) const {
    const int x = g.a[m], n = term_count(g, x);
    int outside = one;
    terms rest(g);
    for (int i = 0; i < n; ++i) {
      const int u = term_at(g, x, i);
      const multiple_of_logarithm t(g, u);
      const bool inverse = t.log && g.f[m]->logarithm == g.f[t.log];
      const int v = inverse ? g.a[t.log] : 0;
      if (inverse && (known.positive(v) || (known.nonnegative(v) && known.positive(t.multiple) && g.is_rational(t.multiple)))) {
        const power_of p = as_power(g, known, v);
        outside = multiply(g, outside, to_power(g, p.base, multiply(g, p.exponent, t.multiple, false)), false);
      } else {
        rest.add(u);
      }
    }
    return outside == one ? m : multiply(g, outside, call(g, g.f[m], rest.sum()), false);
  }

  /// log(x^a * y) is a*log(x) + log(y)
  constexpr int logarithm(int m) const {
    const term t = split(g, g.a[m]);
    if (t.node == one) return m;
    const int n = factors(g, t.node).count;
    bool every = g.value(t.coefficient).num > 0;
    for (int j = 0; j < n; ++j) every = every && parts(factors(g, t.node)[j], false);
    int inside = t.coefficient;
    terms r(g);
    for (int j = 0; j < n; ++j) {
      const int b = factors(g, t.node)[j][0], above = factors(g, t.node)[j][1], below = factors(g, t.node)[j][2];
      if (!parts(factors(g, t.node)[j], !every)) {
        inside = multiply(g, multiply(g, inside, power(g, b, above), false), power(g, b, -below), false);
        continue;
      }
      const power_of p = as_power(g, known, known.nonnegative(b) ? b : call(g, functions::info<functions::abs_fn>(), b));
      const int multiple = multiply(g, g.constant({above - below, 1}), p.exponent);
      if (is_exponential(g, p.base) && g.f[p.base]->logarithm == g.f[m]) r.add(multiply(g, multiple, g.a[p.base], false));
      else r.add(multiply(g, multiple, call(g, g.f[m], p.base), false));
    }
    if (r.count == 0) return m;
    if (!g.is_rational(inside)) {
      r.add(call(g, g.f[m], inside));
    } else {
      const number c = g.value(inside);
      if (c.num < 0) return m;
      r.add(call(g, g.f[m], g.constant({c.num, 1}))), r.add(negate(g, call(g, g.f[m], g.constant({c.den, 1}))));
    }
    return r.sum();
  }
  /// Whether log(x * y) has log(x) as a part; of an even power only where x is assumed to be real, as it gives log(abs(x)).
  constexpr bool parts(const int* factor, bool positive) const {
    if (factor[1] && factor[2]) return known.positive(factor[0]);
    if (positive ? known.positive(factor[0]) : known.nonnegative(factor[0])) return true;
    return factor[1] % 2 == 0 && factor[2] % 2 == 0 && assumed.real(factor[0]) && (!positive || known.nonzero(factor[0]));
  }
};

/// Sums of rational multiples of logarithms as one logarithm: 2*log(x) - log(y) is log(x*x/y).
struct combine_logs_rule {
  builder& g;
  facts &assumed, &known;

  constexpr int operator()(int m) const {
    known.of(m);
    const int n = term_count(g, m);
    const function_info* logarithms[] = {functions::info<functions::log_fn>(), functions::info<functions::log2_fn>(), functions::info<functions::log10_fn>()};
    int arguments[] = {one, one, one};
    terms r(g);
    for (int i = 0; i < n; ++i) {
      const int u = term_at(g, m, i);
      const multiple_of_logarithm t(g, u);
      if (!t.log || !g.is_rational(t.multiple) || !known.positive(g.a[t.log])) {
        r.add(u);
        continue;
      }
      const power_of p = as_power(g, known, g.a[t.log]);
      const int power_there = to_power(g, p.base, multiply(g, p.exponent, t.multiple, false));
      for (int k = 0; k < 3; ++k)
        if (g.f[t.log] == logarithms[k]) arguments[k] = multiply(g, arguments[k], power_there, false);
    }
    if (r.count == n) return m;
    for (int k = 0; k < 3; ++k) r.add(call(g, logarithms[k], arguments[k]));
    return r.sum();
  }
};

}  // namespace leibniz::transform
