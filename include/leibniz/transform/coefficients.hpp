// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/order.hpp>

/// Rational coefficients: exact in types; in programs those that come from doubles fold as doubles do.
namespace leibniz::transform {

/// Numbers that come from doubles: no rational of 64 bits, or one over a power of two.
constexpr bool from_double(number v) { return (v.den & (v.den - 1)) == 0; }
/// A double as the simple fraction that is meant when it is one but for rounding: 0.7071067811865476 squared is 1/2.
constexpr number meant(double v) {
  for (int q = 1; q <= 64; ++q) {
    const double p = v * q, size = p < 0 ? -p : p;
    if (!(size < 0x1p53)) break;
    const auto n = static_cast<long long>(p < 0 ? p - 0.5 : p + 0.5);
    const double off = p - static_cast<double>(n);
    if (n != 0 && (off < 0 ? -off : off) <= size * 0x1p-50) return leibniz::detail::reduced(n < 0, leibniz::detail::magnitude(n), static_cast<unsigned long long>(q)).value;
  }
  return number_of(v);
}
/// Exact, or in programs in double arithmetic where both came from doubles.
constexpr folded multiplied(const builder& g, number x, number y) {
  const folded r = multiply(x, y);
  return r.fits || g.canonical || !from_double(x) || !from_double(y) ? r : folded{meant(to<double>(x) * to<double>(y)), true};
}
constexpr folded added(const builder& g, number x, number y) {
  const folded r = leibniz::add(x, y);
  if (r.fits || g.canonical || !from_double(x) || !from_double(y)) return r;
  const double u = to<double>(x), v = to<double>(y), s = u + v, size = s < 0 ? -s : s;
  return {size <= (u < 0 ? -u : u) * 0x1p-50 ? number{0, 1} : meant(s), true};
}

constexpr folded raised_constant(const builder& g, number x, int n) {
  folded r = power(x, n);
  if (r.fits || g.canonical || !from_double(x) || n < 0 || n > 64) return r;
  for (r = {x, true}; --n > 0 && r.fits;) r = multiplied(g, r.value, x);
  return r;
}
/// The product of two rational constants, or 0 when it does not fit.
constexpr int multiply_constants(builder& g, int x, int y) {
  if (x == one) return y;
  if (y == one) return x;
  if (x == minus_one && y == minus_one) return one;
  const folded r = multiplied(g, g.values[g.a[x]], g.values[g.a[y]]);
  return r.fits ? g.constant(r.value) : 0;
}

}  // namespace leibniz::transform
