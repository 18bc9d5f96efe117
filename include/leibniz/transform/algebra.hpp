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
  if (x == minus_one && y == minus_one) return one;
  const folded r = multiplied(g, g.values[g.a[x]], g.values[g.a[y]]);
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
  const bool listed = g.kinds[x] == kind::product, other = g.kinds[y] == kind::product;
  constexpr int single = builder::pool_capacity;  // room for the lists of two nodes that are no products
  if (!listed) g.pool[single] = x, g.pool[single + 1] = 1, g.pool[single + 2] = 0;
  if (!other) g.pool[single + 3] = y, g.pool[single + 4] = 1, g.pool[single + 5] = 0;
  int i = listed ? g.a[x] : single, j = other ? g.a[y] : single + 3, to = g.pool_size, from = 0, above = 0, below = 0;
  const int end = i + (listed ? 3 * g.b[x] : 3), last = j + (other ? 3 * g.b[y] : 3);
  if (to + end - i + last - j > builder::pool_capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
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
    const int to = g.pool_size + 2 * n++;
    if (to + 2 >= builder::pool_capacity) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
    g.pool[to] = coefficient, g.pool[to + 1] = node;
  }
  /// Adds coefficient * id.
  constexpr void add(int id, int coefficient = one) {
    if (id == zero) return;
    const bool scaled = g.kinds[id] == kind::scaled, number = g.is_rational(id);
    const int node = scaled ? g.b[id] : number ? one : id;
    const int c = scaled || number ? multiply_constants(g, coefficient, scaled ? g.a[id] : id) : coefficient;
    if (!c) put(coefficient, id);
    else if (g.canonical && g.kinds[node] == kind::sum) add_terms(c, node);
    else put(c, node);
  }
  constexpr void add_terms(int coefficient, int sum) {
    for (int i = g.a[sum], end = i + 2 * g.b[sum]; i < end; i += 2)
      if (const int product = multiply_constants(g, coefficient, g.pool[i])) put(product, g.pool[i + 1]);
      else put(coefficient, join(g, g.pool[i], g.pool[i + 1]));
  }

  /// Whether node x stands behind node y; numbers stand last.
  constexpr bool later(int x, int y) const { return x != y && (x == one || (y != one && before(g, y, x))); }
  constexpr void sift(int i, int end) const {
    int* const p = at(0);
    for (int child = 2 * i + 1, c = 0, m = 0; child < end; i = child, child = 2 * i + 1) {
      if (child + 1 < end && later(p[2 * child + 3], p[2 * child + 1])) ++child;
      if (!later(p[2 * child + 1], p[2 * i + 1])) return;
      c = p[2 * i], m = p[2 * i + 1], p[2 * i] = p[2 * child], p[2 * i + 1] = p[2 * child + 1], p[2 * child] = c, p[2 * child + 1] = m;
    }
  }
  constexpr void sort() const {
    int c = 0, m = 0, j = 0;
    const int from = g.pool_size;
    if (n <= 12) {
      for (int i = from + 2; i < from + 2 * n; i += 2)
        if (later(g.pool[i - 1], g.pool[i + 1])) {
          c = g.pool[i], m = g.pool[i + 1], j = i;
          do g.pool[j] = g.pool[j - 2], g.pool[j + 1] = g.pool[j - 1], j -= 2;
          while (j > from && later(g.pool[j - 1], m));
          g.pool[j] = c, g.pool[j + 1] = m;
        }
      return;
    }
    for (int i = n / 2; i-- > 0;) sift(i, n);
    for (int end = n; end-- > 1;) {
      j = from + 2 * end, c = g.pool[from], m = g.pool[from + 1];
      g.pool[from] = g.pool[j], g.pool[from + 1] = g.pool[j + 1], g.pool[j] = c, g.pool[j + 1] = m;
      sift(0, end);
    }
  }
  /// Like terms collect with rational coefficients.
  constexpr void collect() {
    const int from = g.pool_size, end = from + 2 * n;
    int k = from;
    for (int i = from; i < end; i += 2) {
      if (k > from && g.pool[k - 1] == g.pool[i + 1]) {
        const folded c = added(g, g.value(g.pool[k - 2]), g.value(g.pool[i]));
        if (c.fits) {
          g.pool[k - 2] = g.constant(c.value);
          if (c.value.num == 0) k -= 2;
          continue;
        }
      }
      if (k != i) g.pool[k] = g.pool[i], g.pool[k + 1] = g.pool[i + 1];
      k += 2;
    }
    n = (k - from) / 2;
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
  /// Divides the coefficients by what they share; gives the node of that.
  constexpr int take_content() {
    const int from = g.pool_size, end = from + 2 * n;
    int negative = 0, i = from;
    for (; i < end && (g.pool[i] == one || g.pool[i] == minus_one); i += 2) negative += g.pool[i] == minus_one;
    if (i == end) {  // the signs are all there is
      if (g.pool[end - 1] == one  ? g.pool[end - 2] == one
          : g.canonical           ? g.pool[from] == one
          : 2 * negative == n     ? g.pool[from] == one
                                  : 2 * negative < n)
        return one;
      for (i = from; i < end; i += 2) g.pool[i] = one + minus_one - g.pool[i];
      return minus_one;
    }
    const number shared = content();
    if (shared == number{1, 1}) return one;
    for (i = from; i < end; i += 2)
      if (!divide(g.value(g.pool[i]), shared).fits) return one;
    for (i = from; i < end; i += 2) g.pool[i] = g.constant(divide(g.value(g.pool[i]), shared).value);
    return g.constant(shared);
  }
  /// A sum of the user's against one of its own terms: (p - q) - p is -q. True when something went.
  constexpr bool cancel() {
    for (int i = 0; i < n; ++i) {
      const int u = at(i)[1];
      if (g.kinds[u] != kind::exact || (g.f[u]->kind != operation::add && g.f[u]->kind != operation::subtract)) continue;
      for (int side = 0; side < 2; ++side) {
        const term s = split(g, g.view_of[side ? g.b[u] : g.a[u]]);
        int j = 0;
        for (int end = n, middle = n / 2; j < end; middle = (j + end) / 2) later(s.node, g.pool[g.pool_size + 2 * middle + 1]) ? j = middle + 1 : end = middle;
        if (j == n || j == i || at(j)[1] != s.node) continue;
        const bool minus = g.f[u]->kind == operation::subtract;
        const int c = at(i)[0], there = multiply_constants(g, c, s.coefficient);
        if (!there) continue;
        const number x = g.value(there), y = g.value(at(j)[0]);
        if (x.den != y.den || x.num == std::numeric_limits<long long>::min() || x.num != (minus && side ? y.num : -y.num)) continue;
        const term t = split(g, g.view_of[side ? g.a[u] : g.b[u]]);
        const int rest = multiply_constants(g, minus && !side ? multiply_constants(g, minus_one, c) : c, t.coefficient);
        if (!rest) continue;
        at(i)[0] = rest, at(i)[1] = t.node;
        --n, at(j)[0] = at(n)[0], at(j)[1] = at(n)[1];
        return true;
      }
    }
    return false;
  }
  constexpr int finish() {
    sort(), collect();
    while (g.factoring && n > 1 && cancel()) sort(), collect();
    if (n == 0) return zero;
    if (n == 1) return join(g, at(0)[0], at(0)[1]);
    const int shared = take_content(), s = g.intern_list(kind::sum, n, 2);
    if (g.twin[s]) return join(g, shared, g.twin[s]);
    const int factored = g.factoring ? factor_out(g, s) : 0;
    return factored ? multiply(g, shared, factored) : join(g, shared, s);
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
