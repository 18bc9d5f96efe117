// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

namespace leibniz {

/// An exact constant: num/den in lowest terms with den > 0, or, with den == 0, the double whose bits
/// are num (for doubles that are no 64-bit rational).
struct number {
  long long num, den;  // no initialisers: big arrays of numbers must cost nothing in constant evaluation

  constexpr bool rational() const { return den != 0; }
  constexpr bool integer() const { return den == 1; }
  constexpr bool operator==(const number&) const = default;
};

/// The outcome of exact arithmetic; `fits` is false when 64 bits do not hold it.
struct folded {
  number value;
  bool fits;
};

namespace detail {

constexpr unsigned long long magnitude(long long v) {
  return v < 0 ? 0ull - static_cast<unsigned long long>(v) : static_cast<unsigned long long>(v);
}

constexpr unsigned long long gcd(unsigned long long a, unsigned long long b) {
  if (a && b && ((a & (a - 1)) == 0 || (b & (b - 1)) == 0)) return (a | b) & (0ull - (a | b));  // a power of two: denominators of doubles
  while (b) {
    const auto r = a % b;
    a = b, b = r;
  }
  return a;
}

// Checked arithmetic without builtins: nvcc's front end cannot evaluate those while compiling.

/// r = a * b; true when it does not fit.
constexpr bool overflows(unsigned long long a, unsigned long long b, unsigned long long& r) {
  r = a * b;
  return ((a | b) >> 32) != 0 && b != 0 && a > ~0ull / b;
}
constexpr bool multiply_overflows(long long a, long long b, long long& r) {
  unsigned long long m = 0;
  const bool negative = (a < 0) != (b < 0);
  if (overflows(magnitude(a), magnitude(b), m) || m > static_cast<unsigned long long>(std::numeric_limits<long long>::max()) + negative) return true;
  r = static_cast<long long>(negative ? 0ull - m : m);
  return false;
}
constexpr bool add_overflows(long long a, long long b, long long& r) {
  using limits = std::numeric_limits<long long>;
  if (b > 0 ? a > limits::max() - b : a < limits::min() - b) return true;
  r = a + b;
  return false;
}

/// sign * n/d, which is in lowest terms.
constexpr folded fraction(bool negative, unsigned long long n, unsigned long long d) {
  constexpr auto top = static_cast<unsigned long long>(std::numeric_limits<long long>::max());
  if (d > top || n > top + (negative ? 1u : 0u)) return {};
  const auto value = negative ? static_cast<long long>(0ull - n) : static_cast<long long>(n);
  return {{value, static_cast<long long>(d)}, true};
}
/// sign * n/d in lowest terms.
constexpr folded reduced(bool negative, unsigned long long n, unsigned long long d) {
  if (d == 0) return {};
  const auto g = gcd(n, d);
  return fraction(negative, n / g, d / g);
}

}  // namespace detail

constexpr folded multiply(number a, number b) {
  if (!a.rational() || !b.rational()) return {};
  if (a.integer() && b.integer()) {
    long long product = 0;
    return detail::multiply_overflows(a.num, b.num, product) ? folded{} : folded{{product, 1}, true};
  }
  if (a.num == 0 || b.num == 0) return {{0, 1}, true};
  const auto n1 = detail::magnitude(a.num), n2 = detail::magnitude(b.num);
  const auto d1 = static_cast<unsigned long long>(a.den), d2 = static_cast<unsigned long long>(b.den);
  const auto g1 = detail::gcd(n1, d2), g2 = detail::gcd(n2, d1);
  unsigned long long n = 0, d = 0;
  if (detail::overflows(n1 / g1, n2 / g2, n) || detail::overflows(d1 / g2, d2 / g1, d)) return {};
  return detail::fraction((a.num < 0) != (b.num < 0), n, d);
}

constexpr folded invert(number a) {
  if (!a.rational() || a.num == 0) return {};
  return detail::fraction(a.num < 0, static_cast<unsigned long long>(a.den), detail::magnitude(a.num));
}

constexpr folded divide(number a, number b) {
  const folded r = invert(b);
  if (!r.fits) return {};
  return multiply(a, r.value);
}

constexpr folded add(number a, number b) {
  if (!a.rational() || !b.rational()) return {};
  if (a.integer() && b.integer()) {
    long long sum = 0;
    return detail::add_overflows(a.num, b.num, sum) ? folded{} : folded{{sum, 1}, true};
  }
  const auto g = detail::gcd(static_cast<unsigned long long>(a.den), static_cast<unsigned long long>(b.den));
  const long long s = a.den / static_cast<long long>(g), t = b.den / static_cast<long long>(g);
  long long p = 0, q = 0, n = 0, d = 0;
  if (detail::multiply_overflows(a.num, t, p) || detail::multiply_overflows(b.num, s, q) || detail::add_overflows(p, q, n) ||
      detail::multiply_overflows(s, b.den, d))
    return {};
  return detail::reduced(n < 0, detail::magnitude(n), static_cast<unsigned long long>(d));
}

constexpr folded negate(number a) {
  return a.rational() ? detail::fraction(a.num > 0, detail::magnitude(a.num), static_cast<unsigned long long>(a.den)) : folded{};
}

constexpr folded subtract(number a, number b) {
  const folded m = negate(b);
  if (!m.fits) return {};
  return add(a, m.value);
}

/// a to the power n by repeated squaring; fits is false when a step does not fit (0 to a negative power included).
constexpr folded power(number a, long long n) {
  if (n < 0) {
    const folded r = invert(a);
    if (!r.fits || n == std::numeric_limits<long long>::min()) return {};
    return power(r.value, -n);
  }
  folded result{{1, 1}, a.rational()}, square{a, a.rational()};
  while (n && result.fits) {
    if (n & 1) result = square.fits ? multiply(result.value, square.value) : folded{};
    if (n >>= 1) square = square.fits ? multiply(square.value, square.value) : folded{};
  }
  return result;
}

/// -1, 0, 1 as a rational is below, at or above zero.
constexpr int sign_of(number a) { return a.num < 0 ? -1 : a.num > 0; }

/// The real number held by bits; exact.
constexpr double real_of(number a) { return __builtin_bit_cast(double, a.num); }

/// A double as an exact rational where it is one of 64 bits, else by its bits.
constexpr number number_of(double v) {
  const auto bits = __builtin_bit_cast(std::uint64_t, v);
  const number held{__builtin_bit_cast(long long, bits), 0};
  const int field = static_cast<int>(bits >> 52 & 0x7ff);
  unsigned long long mantissa = bits & 0xfffffffffffffull;
  const bool negative = bits >> 63 != 0;
  if (field == 0 && mantissa == 0) return negative ? held : number{0, 1};
  if (field == 0 || field == 0x7ff) return held;
  mantissa |= 1ull << 52;
  int exponent = field - 1075;
  while (!(mantissa & 1)) mantissa >>= 1, ++exponent;
  if (exponent >= 0) {
    if (exponent > 62 || mantissa >> (63 - exponent)) return held;
    return {static_cast<long long>(mantissa << exponent) * (negative ? -1 : 1), 1};
  }
  if (exponent < -62) return held;
  return {static_cast<long long>(mantissa) * (negative ? -1 : 1), 1ll << -exponent};
}

namespace detail {

/// n/d rounded once, to nearest even, to a binary floating-point type with few enough digits.
template <class T>
constexpr T rounded_quotient(unsigned long long n, unsigned long long d) {
  constexpr int digits = std::numeric_limits<T>::digits;
  unsigned long long q = n / d, r = n % d;
  int exponent = 0, have = 0;
  for (auto v = q; v; v >>= 1) ++have;
  while (have < digits + 2) {  // one more quotient bit; r < d <= 2^63, so r + r fits
    r += r;
    const bool bit = r >= d;
    if (bit) r -= d;
    q = q + q + (bit ? 1u : 0u), --exponent;
    if (q) ++have;
  }
  bool sticky = r != 0;
  while (have > digits + 1) sticky |= (q & 1) != 0, q >>= 1, ++exponent, --have;
  const bool half = (q & 1) != 0;
  q >>= 1, ++exponent;
  if (half && (sticky || (q & 1))) ++q;
  T result = static_cast<T>(q);
  for (; exponent > 0; --exponent) result *= T(2);
  for (; exponent < 0; ++exponent) result /= T(2);
  return result;
}

}  // namespace detail

/// The constant in type T, rounded once; T is float, double, long double or anything made from a long long.
template <class T>
constexpr T to(number a) {
  if (!a.rational()) return T(real_of(a));
  if constexpr (std::is_floating_point_v<T>) {
    constexpr long long exact = std::numeric_limits<T>::digits >= 63 ? std::numeric_limits<long long>::max()
                                                                     : 1ll << (std::numeric_limits<T>::digits < 62 ? std::numeric_limits<T>::digits : 62);
    const auto n = detail::magnitude(a.num);
    if (n <= static_cast<unsigned long long>(exact) && a.den <= exact) return static_cast<T>(a.num) / static_cast<T>(a.den);
    if constexpr (std::numeric_limits<T>::digits <= 60) {
      const T r = detail::rounded_quotient<T>(n, static_cast<unsigned long long>(a.den));
      return a.num < 0 ? -r : r;
    } else {
      return static_cast<T>(a.num) / static_cast<T>(a.den);
    }
  } else {
    return a.den == 1 ? T(a.num) : T(T(a.num) / T(a.den));
  }
}

}  // namespace leibniz
