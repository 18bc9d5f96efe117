// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/hyperbolic.hpp>
#include <leibniz/functions/trigonometric.hpp>
#include <leibniz/transform/simplify_rewrite.hpp>

/// Identities between functions of one angle, circular and hyperbolic.
namespace leibniz::transform {

/// The names of one kind: of a circle (sign 1) or a hyperbola (sign -1): sign * s^2 + c^2 = 1 for both.
struct circular {
  const function_info *sine, *cosine, *tangent;
  int sign;
};
inline constexpr circular circulars[] = {
    {functions::info<functions::sin_fn>(), functions::info<functions::cos_fn>(), functions::info<functions::tan_fn>(), 1},
    {functions::info<functions::sinh_fn>(), functions::info<functions::cosh_fn>(), functions::info<functions::tanh_fn>(), -1}};

/// Squares of sine, cosine and tangent of one angle in a sum, where that leaves fewer terms or fewer differences;
/// 2cos^2 - 1 as the cosine of the double angle.
struct squares_rule {
  static constexpr int highest_power = 16;  ///< that is multiplied out

  builder& g;

  constexpr int operator()(int m) const {
    for (int before = 0; m != before;) before = m, m = step(m);
    return m;
  }
  constexpr int step(int m) const {
    const int sum = split(g, m).node;
    if (g.kinds[sum] != kind::sum) return m;
    for (int i = 0; i < g.b[sum]; ++i) {
      const factors f(g, g.pool[g.a[sum] + 2 * i + 1]);
      for (int j = 0; j < f.count; ++j)
        for (const circular& c : circulars)
          if (const int b = f[j][0]; f[j][1] > 1 && (is_call(g, b, c.sine) || is_call(g, b, c.cosine) || is_call(g, b, c.tangent)))
            if (const int r = shortest(m, c, g.a[b]); r != m) return r;
    }
    return m;
  }

  /// m, or the shortest of the forms that the identities give it.
  constexpr int shortest(int m, const circular& c, int angle) const {
    const int s = call(g, c.sine, angle), k = call(g, c.cosine, angle), t = call(g, c.tangent, angle);
    const int sign = g.constant({c.sign, 1}), half = g.constant({1, 2}), by = g.constant({c.sign, 2});
    const int twice = call(g, c.cosine, multiply(g, g.constant({2, 1}), angle));
    const int ss = multiply(g, sign, subtract(g, one, power(g, k, 2))), kk = subtract(g, one, multiply(g, sign, power(g, s, 2)));
    const int candidates[] = {replaced(m, k, kk, 0, 0), replaced(m, s, ss, 0, 0),
                              replaced(m, t, multiply(g, sign, subtract(g, power(g, k, -2), one)), 0, 0)};
    int best = m;
    for (int candidate : candidates)
      if (length(candidate) < length(best)) best = candidate;
    const int doubled = replaced(m, s, subtract(g, by, multiply(g, by, twice)), k, add(g, half, multiply(g, half, twice)));
    return term_count(g, doubled) < term_count(g, best) ? doubled : best;
  }
  /// How long a sum is: by terms, then by how many are taken from the others, then by powers.
  constexpr long long length(int x) const {
    const int n = term_count(g, x), s = split(g, x).node;
    int minus = 0, powers = 0;
    for (int i = 0; i < n; ++i) {
      if (n > 1) minus += g.value(g.pool[g.a[s] + 2 * i]).num < 0;
      const int node = n > 1 ? g.pool[g.a[s] + 2 * i + 1] : s;
      const factors f(g, node);
      for (int j = 0; j < f.count; ++j) powers += f[j][1] + f[j][2];
    }
    return (n * 1000LL + smaller(minus, n - minus)) * 1000000 + powers;
  }

  /// The sum m with u in place of x^2 and v in place of y^2.
  constexpr int replaced(int m, int x, int u, int y, int v) const {
    terms r(g);
    for (int i = 0, n = term_count(g, m); i < n; ++i) {
      const term t = split(g, term_at(g, m, i));
      int rest = t.coefficient, squares = one;
      for (int j = 0, count = factors(g, t.node).count; j < count; ++j) {
        const int b = factors(g, t.node)[j][0], above = factors(g, t.node)[j][1], below = factors(g, t.node)[j][2];
        const int twos = (b == x || b == y) && above <= highest_power ? above / 2 : 0;
        for (int k = 0; k < twos; ++k) squares = distribute(g, squares, b == x ? u : v);
        rest = multiply(g, multiply(g, rest, power(g, b, above - 2 * twos), false), power(g, b, -below), false);
      }
      for (int k = 0, count = term_count(g, squares); k < count; ++k) r.add(multiply(g, rest, term_at(g, squares, k), false));
    }
    return r.sum();
  }
};

/// Products: sine by cosine is the tangent, sine times cosine half the sine of the double angle.
struct products_rule {
  builder& g;

  constexpr int operator()(int m) const {
    if (g.kinds[m] != kind::product) return m;
    for (const circular& c : circulars)
      for (int j = 0; j < g.b[m]; ++j)
        if (const int b = g.pool[g.a[m] + 3 * j]; is_call(g, b, c.cosine)) {
          const int angle = g.a[b], s = call(g, c.sine, angle), t = call(g, c.tangent, angle);
          if (const int n = smaller(above(m, s), below(m, b))) return exchange(m, s, n, b, -n, power(g, t, n));
          if (const int n = smaller(below(m, s), above(m, b))) return exchange(m, s, -n, b, n, power(g, t, -n));
          if (const int n = smaller(above(m, t), above(m, b))) return exchange(m, t, n, b, n, power(g, s, n));
          if (const int n = smaller(below(m, t), below(m, b))) return exchange(m, t, -n, b, -n, power(g, s, -n));
          const int doubled = multiply(g, g.constant({1, 2}), call(g, c.sine, multiply(g, g.constant({2, 1}), angle)));
          if (const int n = smaller(above(m, s), above(m, b))) return exchange(m, s, n, b, n, power(g, doubled, n));
          if (const int n = smaller(below(m, s), below(m, b))) return exchange(m, s, -n, b, -n, power(g, doubled, -n));
        }
    return m;
  }
  constexpr int above(int m, int base) const { return exponent(m, base, 1); }
  constexpr int below(int m, int base) const { return exponent(m, base, 2); }
  constexpr int exponent(int m, int base, int side) const {
    for (int j = g.a[m], end = j + 3 * g.b[m]; j < end; j += 3)
      if (g.pool[j] == base) return g.pool[j + side];
    return 0;
  }
  /// r in place of x^n * y^k
  constexpr int exchange(int m, int x, int n, int y, int k, int r) const {
    for (int j = 0; j < g.b[m]; ++j) {
      const int at = g.a[m] + 3 * j, b = g.pool[at], less = b == x ? n : b == y ? k : 0;
      const int up = g.pool[at + 1] - (less > 0 ? less : 0), down = g.pool[at + 2] + (less < 0 ? less : 0);
      r = multiply(g, multiply(g, r, power(g, b, up), false), power(g, b, -down), false);
    }
    return r;
  }
};

/// Squares first, while there are any: products may hide them.
struct trigonometric_rule {
  builder& g;

  constexpr int all(int root) const {
    squares_rule squares{g};
    products_rule products{g};
    for (int n = 0, before = 0; n < 16 && root != before; ++n)
      before = root, root = rewrite_all(g, root, squares), root = rewrite(g, root, products);
    return root;
  }
};

}  // namespace leibniz::transform
