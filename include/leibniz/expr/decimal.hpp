// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/number.hpp>

namespace leibniz::detail {

/// A natural number of up to 5,600 bits, for reading decimal literals exactly.
struct natural {
  static constexpr int limbs = 175;
  std::uint32_t limb[limbs]{};
  bool overflow = false;

  constexpr void multiply_add(std::uint32_t factor, std::uint32_t summand) {
    std::uint64_t carry = summand;
    for (auto& l : limb) carry += std::uint64_t{l} * factor, l = static_cast<std::uint32_t>(carry), carry >>= 32;
    overflow |= carry != 0;
  }
  constexpr int bits() const {
    for (int i = limbs; i-- > 0;)
      if (limb[i]) {
        int b = 32 * i;
        for (auto v = limb[i]; v; v >>= 1) ++b;
        return b;
      }
    return 0;
  }
  constexpr void shift_left(int by) {
    const int whole = by / 32, part = by % 32;
    for (int i = limbs; i-- > 0;) {
      const std::uint64_t high = i >= whole ? limb[i - whole] : 0, low = i > whole ? limb[i - whole - 1] : 0;
      limb[i] = static_cast<std::uint32_t>((high << 32 | low) << part >> 32);
    }
  }
  constexpr bool at_least(const natural& other) const {
    for (int i = limbs; i-- > 0;)
      if (limb[i] != other.limb[i]) return limb[i] > other.limb[i];
    return true;
  }
  constexpr void subtract(const natural& other) {
    std::int64_t borrow = 0;
    for (int i = 0; i < limbs; ++i) {
      std::int64_t v = std::int64_t{limb[i]} - other.limb[i] - borrow;
      borrow = v < 0;
      limb[i] = static_cast<std::uint32_t>(v + (borrow << 32));
    }
  }
};

/// n/d as the nearest double, ties to even.
constexpr double nearest_double(natural n, natural d) {
  if (n.bits() == 0) return 0;
  int exponent = n.bits() - d.bits() - 54;  // the quotient n / (d 2^exponent) has 54 or 55 bits
  if (exponent < -1076) exponent = -1076;   // below the normal range the last place stays fixed
  if (exponent > 0) d.shift_left(exponent);
  else n.shift_left(-exponent);
  std::uint64_t q = 0;
  const int steps = n.bits() - d.bits();
  if (steps >= 0) d.shift_left(steps);
  for (int i = 0; i <= steps; ++i) {
    const bool bit = n.at_least(d);
    if (bit) n.subtract(d);
    q = q << 1 | (bit ? 1u : 0u), n.shift_left(1);
  }
  const int surplus = [&] {
    int have = 0;
    for (auto v = q; v; v >>= 1) ++have;
    const int to_53 = have - 53, to_last_place = -1074 - exponent;
    return to_53 > to_last_place ? to_53 : to_last_place;
  }();
  const std::uint64_t half = 1ull << (surplus - 1), rest = q & (2 * half - 1);
  q >>= surplus, exponent += surplus;
  if (rest > half || (rest == half && (n.bits() != 0 || (q & 1)))) ++q;
  double result = static_cast<double>(q);
  for (; exponent > 0 && result <= std::numeric_limits<double>::max() / 2; --exponent) result *= 2;
  if (exponent > 0) return std::numeric_limits<double>::infinity();
  for (; exponent < 0; ++exponent) result /= 2;
  return result;
}

/// What the characters of a literal say: a rational of 64 bits where possible, else the nearest double.
struct decimal {
  number value{};
  bool valid = true;
};

constexpr decimal read_decimal(const char* s) {
  natural digits{};
  unsigned long long whole = 0;
  bool whole_fits = true, point = false, any = false;
  int scale = 0, exponent = 0;
  if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X' || s[1] == 'b' || s[1] == 'B')) return {{}, false};
  if (s[0] == '0' && s[1] >= '0' && s[1] <= '9') {
    for (const char* p = s; *p; ++p)
      if (*p == '.' || *p == 'e' || *p == 'E') any = true;
    if (!any) return {{}, false};  // 010 would be eight in C++
    any = false;
  }
  for (; *s && *s != 'e' && *s != 'E'; ++s) {
    if (*s == '\'') continue;
    if (*s == '.') {
      point = true;
      continue;
    }
    if (*s < '0' || *s > '9') return {{}, false};
    const auto digit = static_cast<unsigned>(*s - '0');
    digits.multiply_add(10, digit), any = true, scale -= point;
    whole_fits = whole_fits && (whole < 922337203685477580ull || (whole == 922337203685477580ull && digit <= 7));
    if (whole_fits) whole = whole * 10 + digit;
  }
  if (*s) {
    ++s;
    const bool minus = *s == '-';
    if (*s == '-' || *s == '+') ++s;
    for (; *s; ++s)
      if (*s >= '0' && *s <= '9' && exponent < 100000) exponent = exponent * 10 + (*s - '0');
      else return {{}, false};
    if (minus) exponent = -exponent;
  }
  exponent += scale;
  if (whole_fits && whole == 0) return {{0, 1}, any};
  if (whole_fits && exponent > -60 && exponent < 20) {  // trailing zeros may make it fit: 0.10000000000000000000
    const folded ten = power({10, 1}, exponent), all = reduced(false, whole, 1);
    folded exact = ten.fits && all.fits ? multiply(all.value, ten.value) : folded{};
    auto trimmed = whole;
    int trimmed_exponent = exponent;
    while (!exact.fits && trimmed % 10 == 0 && trimmed_exponent < 0) {
      trimmed /= 10, ++trimmed_exponent;
      const folded t = power({10, 1}, trimmed_exponent);
      if (t.fits) exact = multiply({static_cast<long long>(trimmed), 1}, t.value);
    }
    if (exact.fits) return {exact.value, any};
  }
  if (exponent > 400 || exponent < -800) return {{}, false};
  natural d{};
  d.multiply_add(1, 1);
  for (int i = 0; i < exponent; ++i) digits.multiply_add(10, 0);
  for (int i = 0; i > exponent; --i) d.multiply_add(10, 0);
  if (digits.overflow || d.overflow) return {{}, false};
  const double v = nearest_double(digits, d);
  return {number_of(v), any && v < std::numeric_limits<double>::infinity()};
}

}  // namespace leibniz::detail
