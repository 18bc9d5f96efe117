// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/sums.hpp>

namespace leibniz::transform {

/// f(x, y, z) of algebraic nodes: signs move out, exact values fold, arguments take one order.
constexpr int call(builder& g, const function_info* f, int x, int y = 0, int z = 0) {
  switch (f->kind) {
    case operation::add: return add(g, x, y);
    case operation::subtract: return subtract(g, x, y);
    case operation::multiply: return multiply(g, x, y);
    case operation::divide: return multiply(g, x, power(g, y, -1));
    case operation::negate: return negate(g, x);
    case operation::power: return power(g, x, f->exponent);
    case operation::general_power:
      if (x == one || y == zero) return one;
      if (g.is_rational(y) && g.value(y).integer() && leibniz::detail::magnitude(g.value(y).num) <= largest_power)
        return power(g, x, static_cast<int>(g.value(y).num));
      break;
    case operation::power_log:
      if (z == zero) return call(g, f->order_zero, x, y);
      break;
    case operation::select:
      if (x == one || y == z) return y;
      if (x == zero) return z;
      if (x == y && z == zero) return x;
      if (g.is_function(y) && g.f[y] == f && g.a[y] == x) return call(g, f, x, g.b[y], z);
      if (g.is_function(z) && g.f[z] == f && g.a[z] == x) return call(g, f, x, y, g.c[z]);
      break;
    case operation::multiply_add:
    case operation::call: break;
  }
  if (f->arity > 0 && f->arity < 3 && g.is_constant(x) && (f->arity < 2 || g.is_constant(y)))
    if (const int r = g.fold(f, x, y)) return r;
  bool minus = false;
  if (f->symmetry != parity::none) {
    const term s = split(g, x);
    if (g.value(s.coefficient).num < 0) x = negate(g, x), minus = f->symmetry == parity::odd;
    if (f->arity == 2) {
      const term t = split(g, y);
      if (g.value(t.coefficient).num < 0) y = negate(g, y), minus = minus != (f->symmetry == parity::odd);
    }
  }
  if (f->commutative && before(g, y, x)) {
    const int t = x;
    x = y, y = t;
  }
  const int size = g.size;
  int r = g.intern(kind::call, f, x, y, z);
  if (g.twin[r]) r = g.twin[r];
  else if (g.exponential_law && f->logarithm && r >= size)
    if (const int known = g.exponential_law(g, f, x)) g.twin[r] = known, r = known;
  return minus ? negate(g, r) : r;
}

}  // namespace leibniz::transform
