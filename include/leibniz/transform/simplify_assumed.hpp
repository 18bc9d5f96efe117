// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/simplify_facts.hpp>

/// What holds where something is known of the symbols: of powers and roots, of signs, of inverse functions.
namespace leibniz::transform {

/// base^exponent, as which a root or power of a base that is not negative is read.
struct power_of {
  int base, exponent;
};

constexpr power_of as_power(builder& g, facts& known, int i) {
  power_of p{i, one};
  while (g.kinds[p.base] == kind::call) {
    const function_info* f = g.f[p.base];
    const int x = g.a[p.base];
    const int e = f == functions::info<functions::sqrt_fn>() ? g.constant({1, 2}) : f == functions::info<functions::cbrt_fn>() ? g.constant({1, 3})
                  : f == functions::info<functions::pow_fn>() ? g.b[p.base] : zero;
    if (e == zero || !known.nonnegative(x) || !known.real(e) || !(known.positive(x) || (g.is_rational(e) && g.value(e).num > 0))) break;
    p = {x, multiply(g, e, p.exponent, false)};
  }
  return p;
}

/// The canonical form of base^exponent: x*sqrt(x) and 1/(x*sqrt(x)) for halves, cube roots for thirds.
constexpr int to_power(builder& g, int base, int exponent) {
  if (!g.is_rational(exponent)) return call(g, functions::info<functions::pow_fn>(), base, exponent);
  const number e = g.value(exponent);
  const long long whole = e.num / e.den, left = e.num % e.den;
  if (e.den > 3 || whole > largest_power || whole < -largest_power) return call(g, functions::info<functions::pow_fn>(), base, exponent);
  if (e.den == 1) return power(g, base, static_cast<int>(whole));
  const int root = call(g, e.den == 2 ? functions::info<functions::sqrt_fn>() : functions::info<functions::cbrt_fn>(), base);
  return multiply(g, power(g, base, static_cast<int>(whole)), power(g, root, static_cast<int>(left)), false);
}

struct assumed_rule {
  builder& g;
  facts& known;

  constexpr int operator()(int m) const {
    known.of(m);  // from the innermost out, so that it never recurses deeply
    if (g.kinds[m] == kind::product) return product(m);
    return g.kinds[m] == kind::call && g.f[m]->arity > 0 ? function(m) : m;
  }

  /// Powers of one base meet: all of a positive base; of a base that may be zero those above the bar, and those below.
  constexpr int product(int m) const {
    const int n = g.b[m], first = g.a[m];
    int* base = new int[static_cast<unsigned>(2 * n)]{};
    int* exponent = new int[static_cast<unsigned>(2 * n)]{};
    int r = one, count = 0;
    const auto collect = [&](int b, int e, bool separately) {
      int i = 0;
      while (i < count && (base[i] != b || (separately && (g.value(exponent[i]).num < 0) != (g.value(e).num < 0)))) ++i;
      if (i == count) base[count] = b, exponent[count++] = e;
      else exponent[i] = add(g, exponent[i], e);
    };
    for (int j = 0; j < n; ++j) {
      int b = g.pool[first + 3 * j], above = g.pool[first + 3 * j + 1], below = g.pool[first + 3 * j + 2];
      if (is_call(g, b, functions::info<functions::abs_fn>()) && known.real(g.a[b])) {  // abs(x)^2 is x^2
        r = multiply(g, multiply(g, r, power(g, g.a[b], above - above % 2), false), power(g, g.a[b], below % 2 - below), false);
        above %= 2, below %= 2;
      }
      const power_of p = as_power(g, known, b);
      const bool positive = known.positive(p.base), rational = g.is_rational(p.exponent);
      if (known.nonzero(b) && above && below) above > below ? (above -= below, below = 0) : (below -= above, above = 0);
      if (known.nonnegative(p.base) && (positive || rational)) {
        if (above) collect(p.base, multiply(g, g.constant({above, 1}), p.exponent), !positive);
        if (below) collect(p.base, multiply(g, g.constant({-below, 1}), p.exponent), !positive);
      } else {
        r = multiply(g, multiply(g, r, power(g, b, above), false), power(g, b, -below), false);
      }
    }
    for (int i = 0; i < count; ++i) r = multiply(g, r, to_power(g, base[i], exponent[i]), false);
    delete[] base;
    delete[] exponent;
    return r;
  }

  /// The factors of x that are positive to the power e, times f(what is left of x); m, which is f(x), when there are none.
  constexpr int root(int m, int x, int e) const {
    const term t = split(g, x);
    if (t.node == one) return m;
    const factors all(g, t.node);
    const int n = all.count;
    bool every = g.is_rational(e) && g.value(e).num > 0 && g.value(t.coefficient).num > 0;  // all of them may be zero, too
    for (int j = 0; j < n; ++j) every = every && taken(factors(g, t.node)[j], false);
    int outside = one, inside = one;
    bool some = false;
    for (int j = 0; j < n; ++j) {
      const int b = factors(g, t.node)[j][0], above = factors(g, t.node)[j][1], below = factors(g, t.node)[j][2];
      if (!taken(factors(g, t.node)[j], !every)) {
        inside = multiply(g, multiply(g, inside, power(g, b, above), false), power(g, b, -below), false);
        continue;
      }
      some = true;
      const power_of p = as_power(g, known, known.nonnegative(b) ? b : call(g, functions::info<functions::abs_fn>(), b));
      for (int k : {above, -below})
        if (k) outside = multiply(g, outside, to_power(g, p.base, multiply(g, multiply(g, g.constant({k, 1}), p.exponent), e)), false);
    }
    if (!some) return m;
    const number c = g.value(t.coefficient);
    const folded size = c.num < 0 ? leibniz::negate(c) : folded{c, true};
    if (!size.fits) return m;
    if (size.value != number{1, 1}) outside = multiply(g, outside, to_power(g, g.constant(size.value), e), false);
    inside = c.num < 0 ? negate(g, inside) : inside;
    return inside == one ? outside : multiply(g, outside, call(g, g.f[m], inside, g.b[m]), false);
  }
  /// Whether a factor leaves a root: it is not negative, and not zero when it has to be positive.
  constexpr bool taken(const int* factor, bool positive) const {
    const unsigned char u = known.of(factor[0]);
    const bool even = factor[1] % 2 == 0 && factor[2] % 2 == 0 && u & is_real;
    return ((u & is_nonnegative) == is_nonnegative || even) && (u & is_nonzero || !(positive || factor[2]));
  }

  constexpr int function(int m) const {
    using namespace functions;
    const function_info* f = g.f[m];
    const int x = g.a[m], y = g.b[m];
    if (f == info<sqrt_fn>()) return root(m, x, g.constant({1, 2}));
    if (f == info<cbrt_fn>()) return root(m, x, g.constant({1, 3}));
    if (f == info<pow_fn>()) return root(m, x, y);
    if (f == info<abs_fn>()) return known.nonnegative(x) ? x : without_sign(m, x, true);
    if (f == info<sign_fn>()) return known.positive(x) ? one : without_sign(m, x, false);
    if (f == info<atan2_fn>() && known.positive(y)) return call(g, info<atan_fn>(), multiply(g, x, power(g, y, -1), false));
    if (f == info<less_fn>()) return known.positive(subtract(g, y, x)) ? one : known.nonnegative(subtract(g, x, y)) ? zero : m;
    if (f == info<less_equal_fn>()) return known.nonnegative(subtract(g, y, x)) ? one : known.positive(subtract(g, x, y)) ? zero : m;
    if (f == info<equal_fn>()) return known.are(subtract(g, x, y), is_real | is_nonzero) ? zero : m;
    if (g.kinds[x] != kind::call || f->arity != 1) return m;
    const function_info* inner = g.f[x];
    const int u = g.a[x];
    const bool undone = (f->logarithm && f->logarithm == inner) || (f == info<expm1_fn>() && inner == info<log1p_fn>());
    const bool undoes = (inner->logarithm && inner->logarithm == f) || (f == info<log1p_fn>() && inner == info<expm1_fn>());
    return (undone && known.nonnegative(u)) || (undoes && known.real(u)) ? u : m;
  }
  /// abs or sign without the factors whose sign is known.
  constexpr int without_sign(int m, int x, bool keep) const {
    const term t = split(g, x);
    if (g.kinds[t.node] != kind::product) return m;
    int outside = one, inside = t.coefficient;
    for (int j = 0; j < g.b[t.node]; ++j) {
      const int at = g.a[t.node] + 3 * j, b = g.pool[at], above = g.pool[at + 1], below = g.pool[at + 2];
      int& side = taken(&g.pool[at], !keep) ? outside : inside;
      side = multiply(g, multiply(g, side, power(g, b, above), false), power(g, b, -below), false);
    }
    return outside == one ? m : multiply(g, keep ? outside : one, call(g, g.f[m], inside), false);
  }
};

}  // namespace leibniz::transform
