// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/number.hpp>

/// Polynomials in one variable with rational coefficients, and their irreducible factors.
namespace leibniz::transform {

struct univariate {
  static constexpr int capacity = 13;
  int degree = 0;
  number at[capacity]{};  ///< by power; only those up to the degree mean anything
  bool fits = true;       ///< false once a coefficient does not fit in 64 bits

  constexpr number checked(folded v) { return fits = fits && v.fits, v.fits ? v.value : number{0, 1}; }

  /// Integers without a common divisor, the first one positive.
  constexpr univariate primitive() const {
    univariate r = *this;
    long long den = 1;
    unsigned long long num = 0;
    for (int i = 0; i <= degree; ++i) {
      num = leibniz::detail::gcd(num, leibniz::detail::magnitude(at[i].num));
      const auto d = static_cast<unsigned long long>(at[i].den);
      r.fits = r.fits && !leibniz::detail::multiply_overflows(den, static_cast<long long>(d / leibniz::detail::gcd(static_cast<unsigned long long>(den), d)), den);
    }
    const folded by = leibniz::detail::reduced(at[degree].num < 0, static_cast<unsigned long long>(den), num);
    for (int i = 0; i <= degree; ++i) r.at[i] = r.checked(multiply(at[i], by.fits ? by.value : number{1, 1}));
    return r;
  }
  /// Divides by p, and leaves the remainder here; gives the quotient.
  constexpr univariate divide(const univariate& p) {
    univariate q;
    q.degree = degree >= p.degree ? degree - p.degree : 0, q.at[0] = {0, 1};
    fits = fits && p.fits;
    for (int k = degree - p.degree; k >= 0; --k) {
      const number c = q.at[k] = checked(leibniz::divide(at[k + p.degree], p.at[p.degree]));
      for (int i = 0; i <= p.degree; ++i) at[k + i] = checked(subtract(at[k + i], checked(multiply(c, p.at[i]))));
    }
    if (degree >= p.degree) degree = p.degree > 0 ? p.degree - 1 : 0;
    while (degree > 0 && at[degree].num == 0) --degree;
    q.fits = fits;
    return q;
  }
  constexpr bool zero() const { return degree == 0 && at[0].num == 0; }
};

/// A polynomial with coefficients modulo a prime, whose products fit in 64 bits.
struct modular {
  static constexpr unsigned long long prime = 2147483647;
  int degree = 0;
  unsigned long long at[univariate::capacity]{};

  static constexpr unsigned long long inverse(unsigned long long v) {
    unsigned long long r = 1;
    for (unsigned long long n = prime - 2; n; n /= 2, v = v * v % prime)
      if (n % 2) r = r * v % prime;
    return r;
  }
  constexpr void reduce(const modular& p) {
    const unsigned long long by = inverse(p.at[p.degree]);
    for (; degree >= p.degree; --degree)
      for (int i = 0; i < p.degree; ++i)
        at[degree - p.degree + i] = (at[degree - p.degree + i] + (prime - at[degree] * by % prime) * p.at[i]) % prime;
    while (degree >= 0 && at[degree] == 0) --degree;
  }
};

/// What a polynomial with integer coefficients has in common with its derivative: its multiple factors. Euclid's algorithm modulo a
/// prime, as its numbers grow beyond 64 bits otherwise; a division shows that the result is right, else it does not fit.
constexpr univariate multiple_factors(const univariate& p) {
  modular u, v;
  u.degree = p.degree, v.degree = p.degree - 1;
  for (int i = 0; i <= p.degree; ++i) {
    const auto size = leibniz::detail::magnitude(p.at[i].num) % modular::prime;
    u.at[i] = p.at[i].num < 0 ? (modular::prime - size) % modular::prime : size;
    if (i) v.at[i - 1] = u.at[i] * static_cast<unsigned>(i) % modular::prime;
  }
  const auto lead = u.at[p.degree];
  univariate r;
  if (!lead) return r.fits = false, r;
  while (v.degree >= 0) {
    u.reduce(v);
    const modular w = u;
    u = v, v = w;
  }
  r.degree = u.degree;
  const auto scale = modular::inverse(u.at[u.degree]) * lead % modular::prime;
  for (int i = 0; i <= r.degree; ++i) {
    const auto c = static_cast<long long>(u.at[i] * scale % modular::prime), top = static_cast<long long>(modular::prime);
    r.at[i] = {c > top / 2 ? c - top : c, 1};
  }
  r = r.primitive();
  univariate remainder = p;
  remainder.divide(r);
  r.fits = remainder.fits && remainder.zero();
  return r;
}

/// A root of a polynomial; nothing but arithmetic, so that no compiler needs a library for it.
struct complex_number {
  double re = 0, im = 0;
  constexpr friend complex_number operator*(complex_number x, complex_number y) { return {x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re}; }
  constexpr friend complex_number operator-(complex_number x, complex_number y) { return {x.re - y.re, x.im - y.im}; }
  constexpr friend complex_number operator/(complex_number x, complex_number y) {
    const double d = y.re * y.re + y.im * y.im;
    return {(x.re * y.re + x.im * y.im) / d, (x.im * y.re - x.re * y.im) / d};
  }
  constexpr double size() const { return re * re + im * im; }
};

/// The irreducible factors of a polynomial with integer coefficients and no multiple factor.
///
/// All complex roots are approximated at once (Weierstrass; Kerner, "Ein Gesamtverfahren zur Berechnung der Nullstellen von
/// Polynomen", Numerische Mathematik 8, 1966); the roots of a factor have a product of linear factors that is near integers, and
/// what is near is tried by exact division. So every factor found is one; one is missed where roots lie too close for doubles.
struct irreducible_factors {
  univariate rest;
  univariate found[univariate::capacity]{};
  int count = 0, left = 0;
  complex_number root[univariate::capacity]{};

  constexpr explicit irreducible_factors(const univariate& p) : rest{p}, left{p.degree} {
    find_roots();
    int chosen[univariate::capacity]{};
    for (int n = 1; 2 * n <= left; ++n)
      while (2 * n <= left && choose(chosen, n, 0, 0, {0, 0})) {}
    found[count++] = rest;
  }

  constexpr void find_roots() {
    const double lead = to<double>(rest.at[left]);
    double bound = 0;
    for (int i = 0; i < left; ++i) {
      const double c = to<double>(rest.at[i]) / lead, size = c < 0 ? -c : c;
      bound = size > bound ? size : bound;
    }
    complex_number start{1, 0};
    for (int i = 0; i < left; ++i) start = start * complex_number{0.4, 0.9}, root[i] = start * complex_number{1 + (bound < 1 ? bound : 1), 0};
    for (int n = 0; n < 500; ++n) {
      double moved = 0;
      for (int i = 0; i < left; ++i) {
        complex_number p{1, 0}, q{1, 0};
        for (int k = left - 1; k >= 0; --k) p = p * root[i] - complex_number{-to<double>(rest.at[k]) / lead, 0};
        for (int k = 0; k < left; ++k)
          if (k != i) q = q * (root[i] - root[k]);
        const complex_number step = p / q;
        root[i] = root[i] - step;
        moved += step.size() / (root[i].size() + 1e-300);
      }
      if (!(moved > 1e-30)) break;
    }
  }

  /// Goes through the choices of n roots, and takes the first that is a factor; `sum` is that of the roots chosen.
  constexpr bool choose(int* chosen, int n, int k, int from, complex_number sum) {
    if (k == n) return near_integer(sum) && take(chosen, n);
    for (int i = from; i <= left - (n - k); ++i) {
      chosen[k] = i;
      if (choose(chosen, n, k + 1, i + 1, {sum.re + root[i].re, sum.im + root[i].im})) return true;
    }
    return false;
  }
  /// Whether c times the leading coefficient may be an integer.
  constexpr bool near_integer(complex_number c) const {
    const double lead = to<double>(rest.at[rest.degree]), v = c.re * lead, w = c.im * lead, size = 1 + (v < 0 ? -v : v);
    if (!(size < 0x1p52)) return false;
    const double off = v - static_cast<double>(static_cast<long long>(v < 0 ? v - 0.5 : v + 0.5));
    return off * off < 1e-8 * size && w * w < 1e-8 * size;
  }
  constexpr bool take(const int* chosen, int n) {
    complex_number product[univariate::capacity]{{1, 0}};
    for (int k = 0; k < n; ++k)
      for (int i = k + 1; i >= 0; --i) product[i] = (i ? product[i - 1] : complex_number{}) - root[chosen[k]] * product[i];
    univariate p;
    p.degree = n;
    for (int i = 0; i <= n; ++i) {
      if (!near_integer(product[i])) return false;
      const double v = product[i].re * to<double>(rest.at[rest.degree]);
      p.at[i] = {static_cast<long long>(v < 0 ? v - 0.5 : v + 0.5), 1};
    }
    p = p.primitive();
    univariate remainder = rest;
    const univariate quotient = remainder.divide(p);
    if (!remainder.fits || !remainder.zero()) return false;
    found[count++] = p, rest = quotient;
    for (int k = n; k-- > 0;) root[chosen[k]] = root[--left];
    return true;
  }
};

}  // namespace leibniz::transform
