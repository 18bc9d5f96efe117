// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/coefficients.hpp>

/// Products with one form each. A node is read as a rational coefficient times a product of bases with integer powers.
/// Powers above and below the fraction bar are kept apart, so a factor of the user's that may be zero never cancels
/// against itself.
namespace leibniz::transform {

struct term {
  int coefficient, node;  ///< node is `one` for a constant
};

constexpr term split(const builder& g, int id) {
  return g.kinds[id] == kind::scaled ? term{g.a[id], g.b[id]} : g.is_rational(id) ? term{id, one} : term{one, id};
}
constexpr int join(builder& g, int coefficient, int node) {
  return coefficient == zero ? zero : node == one ? coefficient : coefficient == one ? node
         : g.intern(kind::scaled, nullptr, coefficient, node);
}

/// Programs keep products this short, so that long chains stay chains (1,000 factors cost 3,000 products).
inline constexpr int longest_product = 10, largest_power = 1 << 20;

constexpr int smaller(int x, int y) { return x < y ? x : y; }

/// The product node of the `n` factors written behind the pool.
constexpr int finish_product(builder& g, int n) {
  const int first = g.pool_size;
  return n == 0 ? one : n == 1 && g.pool[first + 1] == 1 && g.pool[first + 2] == 0 ? g.pool[first] : g.intern_list(kind::product, n, 3);
}
constexpr int put_factor(builder& g, int n, int base, int above, int below) {
  if (above == 0 && below == 0) return n;
  const int out = g.pool_size + 3 * n;
  g.pool[out] = base, g.pool[out + 1] = above, g.pool[out + 2] = below;
  return n + 1;
}

/// x times y, coefficients aside. With `cancel` powers of y cancel against opposite ones of x: what a
/// derivative rule brought in may, the user's own factors among themselves may not.
constexpr int multiply_nodes(builder& g, int x, int y, bool cancel) {
  if (x == one) return y;
  if (y == one) return x;
  const bool listed = g.kinds[x] == kind::product, other = g.kinds[y] == kind::product;
  constexpr int single = builder::room;  // for the lists of two nodes that are no products
  if (!listed) g.pool[single] = x, g.pool[single + 1] = 1, g.pool[single + 2] = 0;
  if (!other) g.pool[single + 3] = y, g.pool[single + 4] = 1, g.pool[single + 5] = 0;
  int i = listed ? g.a[x] : single, j = other ? g.a[y] : single + 3, to = g.pool_size, from = 0, above = 0, below = 0;
  const int end = i + (listed ? 3 * g.b[x] : 3), last = j + (other ? 3 * g.b[y] : 3);
  if (to + end - i + last - j >= builder::pool_capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
  while (i < end && j < last)
    if (g.pool[i] != g.pool[j])
      from = before(g, g.pool[i], g.pool[j]) ? (i += 3) : (j += 3), g.pool[to] = g.pool[from - 3], g.pool[to + 1] = g.pool[from - 2],
      g.pool[to + 2] = g.pool[from - 1], to += 3;
    else
      from = cancel ? smaller(g.pool[i + 1], g.pool[j + 2]) + smaller(g.pool[j + 1], g.pool[i + 2]) : 0,
      above = g.pool[i + 1] + g.pool[j + 1] - from, below = g.pool[i + 2] + g.pool[j + 2] - from, g.pool[to] = g.pool[i],
      g.pool[to + 1] = above, g.pool[to + 2] = below, to += above || below ? 3 : 0, i += 3, j += 3;
  for (; i < end; ++i) g.pool[to++] = g.pool[i];
  for (; j < last; ++j) g.pool[to++] = g.pool[j];
  const int n = (to - g.pool_size) / 3;
  if (g.canonical || n <= longest_product) return finish_product(g, n);
  const int low = smaller(x, y);  // opaque factors
  if (x == y) return finish_product(g, put_factor(g, 0, x, 2, 0));
  return finish_product(g, put_factor(g, put_factor(g, 0, low, 1, 0), low == x ? y : x, 1, 0));
}

constexpr int multiply(builder& g, int x, int y, bool cancel = true) {
  if (x == zero || y == zero) return zero;
  if (x == one) return y;
  if (y == one) return x;
  const bool scaled = g.kinds[x] == kind::scaled, other = g.kinds[y] == kind::scaled, number = g.is_rational(x), second = g.is_rational(y);
  if (!scaled && !other && !number && !second) return multiply_nodes(g, x, y, cancel);
  const int c = scaled ? g.a[x] : number ? x : one, d = other ? g.a[y] : second ? y : one, product = multiply_constants(g, c, d);
  const int m = multiply_nodes(g, scaled ? g.b[x] : number ? one : x, other ? g.b[y] : second ? one : y, cancel);
  return product ? join(g, product, m) : join(g, c, multiply_nodes(g, m, d, false));  // the constant stays a factor
}
constexpr int negate(builder& g, int x) { return multiply(g, minus_one, x); }

/// x to the integer power n; powers of products and of powers multiply out.
constexpr int power(builder& g, int x, int n) {
  if (n == 0) return one;
  if (n == 1) return x;
  const term t = split(g, x);
  if (t.coefficient == zero && n < 0) return g.fail(graph::failure::division_by_zero);
  const folded c = raised_constant(g, g.value(t.coefficient), n);
  const factors p(g, t.node);
  int count = 0;
  bool large = false;
  for (int i = 0; i < p.count; ++i) {
    const int *u = p[i], k = n < 0 ? -n : n, above = n < 0 ? u[2] : u[1], below = n < 0 ? u[1] : u[2];
    large |= above > largest_power / k || below > largest_power / k;
    count = put_factor(g, count, u[0], above * k, below * k);
  }
  if (large) count = put_factor(g, 0, t.node, n < 0 ? 0 : n, n < 0 ? -n : 0);
  const int m = finish_product(g, count);
  if (c.fits) return join(g, g.constant(c.value), m);
  return multiply_nodes(g, finish_product(g, put_factor(g, 0, t.coefficient, n < 0 ? 0 : n, n < 0 ? -n : 0)), m, false);
}

}  // namespace leibniz::transform
