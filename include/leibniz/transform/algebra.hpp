// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/order.hpp>

/// Sums and products with one form each. A node is read as a rational coefficient times a product of
/// bases with integer powers; sums are lists of such terms. Powers above and below the fraction bar
/// are kept apart, so a factor of the user's that may be zero never cancels against itself.
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
  const folded r = multiplied(g, g.value(x), g.value(y));
  return r.fits ? g.constant(r.value) : 0;
}

/// Programs keep products this short, so that long chains stay chains (1,000 factors cost 3,000 products).
inline constexpr int longest_product = 10, largest_power = 1 << 20;

constexpr int smaller(int x, int y) { return x < y ? x : y; }

/// The product node of the `n` factors written behind the pool.
constexpr int finish_product(builder& g, int n) {
  const int* first = &g.pool[g.pool_size];
  return n == 0 ? one : n == 1 && first[1] == 1 && first[2] == 0 ? first[0] : g.intern_list(kind::product, n, 3);
}
constexpr int put_factor(builder& g, int n, int base, int above, int below) {
  if (above == 0 && below == 0) return n;
  int* out = &g.pool[g.pool_size + 3 * n];
  out[0] = base, out[1] = above, out[2] = below;
  return n + 1;
}

/// x times y, coefficients aside. With `cancel` powers of y cancel against opposite ones of x: what a
/// derivative rule brought in may, the user's own factors among themselves may not.
constexpr int multiply_nodes(builder& g, int x, int y, bool cancel) {
  if (x == one) return y;
  if (y == one) return x;
  const factors p(g, x), q(g, y);
  int n = 0, i = 0, j = 0;
  while (i < p.count && j < q.count) {
    const int *u = p[i], *v = q[j];
    if (u[0] == v[0]) {
      const int off = cancel ? smaller(u[1], v[2]) + smaller(v[1], u[2]) : 0;
      n = put_factor(g, n, u[0], u[1] + v[1] - off, u[2] + v[2] - off), ++i, ++j;
    } else if (before(g, u[0], v[0])) n = put_factor(g, n, u[0], u[1], u[2]), ++i;
    else n = put_factor(g, n, v[0], v[1], v[2]), ++j;
  }
  for (; i < p.count; ++i) n = put_factor(g, n, p[i][0], p[i][1], p[i][2]);
  for (; j < q.count; ++j) n = put_factor(g, n, q[j][0], q[j][1], q[j][2]);
  if (g.canonical || n <= longest_product) return finish_product(g, n);
  const int low = smaller(x, y);  // opaque factors
  if (x == y) return finish_product(g, put_factor(g, 0, x, 2, 0));
  return finish_product(g, put_factor(g, put_factor(g, 0, low, 1, 0), low == x ? y : x, 1, 0));
}

constexpr int multiply(builder& g, int x, int y, bool cancel = true) {
  if (x == zero || y == zero) return zero;
  if (x == one) return y;
  if (y == one) return x;
  const term s = split(g, x), t = split(g, y);
  const int m = multiply_nodes(g, s.node, t.node, cancel), c = multiply_constants(g, s.coefficient, t.coefficient);
  if (c) return join(g, c, m);
  return join(g, s.coefficient, multiply_nodes(g, m, t.coefficient, false));  // the constant stays a factor
}
constexpr int negate(builder& g, int x) { return multiply(g, minus_one, x); }

/// x to the integer power n; powers of products and of powers multiply out.
constexpr int power(builder& g, int x, int n) {
  if (n == 0) return one;
  if (n == 1) return x;
  const term t = split(g, x);
  if (t.coefficient == zero && n < 0) return graph::division_by_the_exact_constant_zero();
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

/// f(x), f an exponential function, by others that are there already, or 0 (transform/exponentials.hpp).
constexpr int by_known_exponentials(builder& g, const function_info* f, int x);
/// Sum s as a product of what its terms share and a sum, or 0 where that would not pay (transform/factor.hpp).
constexpr int factor_out(builder& g, int s);

/// Gathers terms behind the pool; nothing else may make nodes with lists meanwhile.
struct summation {
  builder& g;
  int n = 0;

  constexpr int* at(int i) const { return &g.pool[g.pool_size + 2 * i]; }

  constexpr void put(int coefficient, int node) {
    if (g.pool_size + 2 * n + 2 >= 4 * builder::capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    at(n)[0] = coefficient, at(n)[1] = node, ++n;
  }
  /// Adds coefficient * id.
  constexpr void add(int id, int coefficient = one) {
    if (id == zero) return;
    const term t = split(g, id);
    const int c = multiply_constants(g, coefficient, t.coefficient);
    if (!c) put(coefficient, id);
    else if (g.canonical && g.kinds[t.node] == kind::sum) add_terms(c, t.node);
    else put(c, t.node);
  }
  constexpr void add_terms(int coefficient, int sum) {
    const int* p = &g.pool[g.a[sum]];
    int products[2]{};
    for (int i = 0; i < g.b[sum]; ++i) {
      products[0] = multiply_constants(g, coefficient, p[2 * i]);
      if (products[0]) put(products[0], p[2 * i + 1]);
      else put(coefficient, join(g, p[2 * i], p[2 * i + 1]));
    }
  }

  constexpr bool later(int i, int j) const {
    return at(i)[1] != at(j)[1] && (at(i)[1] == one || (at(j)[1] != one && before(g, at(j)[1], at(i)[1])));
  }
  constexpr void swap(int i, int j) const {
    int *p = at(i), *q = at(j), c = p[0], m = p[1];
    p[0] = q[0], p[1] = q[1], q[0] = c, q[1] = m;
  }
  constexpr void sift(int i, int end) const {
    for (int child = 2 * i + 1; child < end; i = child, child = 2 * i + 1) {
      if (child + 1 < end && later(child + 1, child)) ++child;
      if (!later(child, i)) return;
      swap(i, child);
    }
  }
  constexpr void sort() const {
    if (n <= 12) {
      for (int i = 1; i < n; ++i)
        for (int j = i; j > 0 && later(j - 1, j); --j) swap(j - 1, j);
      return;
    }
    for (int i = n / 2; i-- > 0;) sift(i, n);
    for (int end = n; end-- > 1;) swap(0, end), sift(0, end);
  }
  /// Like terms collect with rational coefficients.
  constexpr void collect() {
    int k = 0;
    for (int i = 0; i < n; ++i) {
      if (k && at(k - 1)[1] == at(i)[1]) {
        const folded c = added(g, g.value(at(k - 1)[0]), g.value(at(i)[0]));
        if (c.fits) {
          at(k - 1)[0] = g.constant(c.value);
          if (c.value.num == 0) --k;
          continue;
        }
      }
      if (k != i) at(k)[0] = at(i)[0], at(k)[1] = at(i)[1];
      ++k;
    }
    n = k;
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
      const number v = g.value(at(i)[0]);
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
    if (g.canonical ? num == 0 : !equal) return {minus ? -1 : 1, 1};
    const folded r = leibniz::detail::reduced(minus, g.canonical ? num : leibniz::detail::magnitude(first.num), static_cast<unsigned long long>(den));
    return r.fits ? r.value : number{1, 1};
  }
  /// A sum of the user's against one of its own terms: (p - q) - p is -q. True when something went.
  constexpr bool cancel() {
    for (int i = 0; i < n; ++i) {
      const int u = at(i)[1];
      if (!g.is_kind(u, operation::add) && !g.is_kind(u, operation::subtract)) continue;
      for (int side = 0; side < 2; ++side) {
        const term s = split(g, g.view_of[g.argument(u, side)]);
        for (int j = 0; j < n; ++j)
          if (at(j)[1] == s.node && j != i) {
            const bool minus = g.is_kind(u, operation::subtract);
            const int c = at(i)[0], there = multiply_constants(g, c, s.coefficient);
            if (!there) continue;
            const number x = g.value(there), y = g.value(at(j)[0]);
            if (x.den != y.den || x.num == std::numeric_limits<long long>::min() || x.num != (minus && side ? y.num : -y.num)) continue;
            const term t = split(g, g.view_of[g.argument(u, 1 - side)]);
            const int rest = multiply_constants(g, minus && !side ? multiply_constants(g, minus_one, c) : c, t.coefficient);
            if (!rest) continue;
            at(i)[0] = rest, at(i)[1] = t.node;
            swap(j, --n);
            return true;
          }
      }
    }
    return false;
  }
  constexpr int finish() {
    sort(), collect();
    while (g.factoring && n > 1 && cancel()) sort(), collect();
    if (n == 0) return zero;
    if (n == 1) return join(g, at(0)[0], at(0)[1]);
    number shared = content();
    if (shared != number{1, 1}) {
      bool fits = true;
      for (int i = 0; i < n && fits; ++i) fits = divide(g.value(at(i)[0]), shared).fits;
      if (!fits) shared = {1, 1};
      for (int i = 0; i < n && fits; ++i) at(i)[0] = g.constant(divide(g.value(at(i)[0]), shared).value);
    }
    const int s = g.intern_list(kind::sum, n, 2);
    if (g.twin[s]) return join(g, g.constant(shared), g.twin[s]);
    const int factored = g.factoring ? factor_out(g, s) : 0;
    return factored ? multiply(g, g.constant(shared), factored) : join(g, g.constant(shared), s);
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
    if (const int known = by_known_exponentials(g, f, x)) g.twin[r] = known, r = known;
  return minus ? negate(g, r) : r;
}

}  // namespace leibniz::transform
