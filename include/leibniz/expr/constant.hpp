// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/decimal.hpp>
#include <leibniz/expr/operand.hpp>

namespace leibniz {

/// The exact rational Num/Den, in lowest terms with Den > 0; write 2_c, 0.5_c or ratio<1, 3>.
template <long long Num, long long Den = 1>
struct constant : expression_base {
  static_assert(Den > 0 && detail::reduced(Num < 0, detail::magnitude(Num), static_cast<unsigned long long>(Den)).value.den == Den,
                "leibniz: constant<n, d> wants lowest terms and d > 0; ratio<n, d> brings any fraction there");
  static constexpr number exact{Num, Den};
  enum : unsigned { operations = 0 };
  static constexpr detail::key identity =
      detail::key{3, 5}.with(static_cast<unsigned long long>(Num)).with(static_cast<unsigned long long>(Den));

  static constexpr tree make_tree() { return {static_cast<unsigned>(identity.low), nullptr, nullptr, exact, {}}; }
  template <class... Bindings>
  constexpr auto operator()(Bindings... bindings) const {
    return evaluate(constant{}, bindings...);
  }
};

/// The double with the given bits, where it is no 64-bit rational.
template <unsigned long long Bits>
struct real_constant : expression_base {
  static constexpr number exact{static_cast<long long>(Bits), 0};
  enum : unsigned { operations = 0 };
  static constexpr detail::key identity = detail::key{3, 5}.with(Bits).with(0);

  static constexpr tree make_tree() { return {static_cast<unsigned>(identity.low), nullptr, nullptr, exact, {}}; }
  template <class... Bindings>
  constexpr auto operator()(Bindings... bindings) const {
    return evaluate(real_constant{}, bindings...);
  }
};

namespace detail {

template <long long Num, long long Den>
constexpr auto constant_of() {
  if constexpr (Den == 0) return real_constant<static_cast<unsigned long long>(Num)>{};
  else return constant<Num, Den>{};
}
template <class T>
inline constexpr bool is_constant = false;
template <long long N, long long D>
inline constexpr bool is_constant<constant<N, D>> = true;
template <unsigned long long B>
inline constexpr bool is_constant<real_constant<B>> = true;

}  // namespace detail

template <class T>
concept constant_expression = detail::is_constant<T>;

namespace detail {

template <long long Num, long long Den>
constexpr auto ratio_of() {
  static_assert(Den != 0, "leibniz: division by the exact constant zero (ratio<n, 0>)");
  if constexpr (Den != 0) {
    constexpr folded r = reduced((Num < 0) != (Den < 0), magnitude(Num), magnitude(Den));
    static_assert(r.fits, "leibniz: this ratio does not fit 64-bit numerator and denominator");
    return constant<r.value.num, r.value.den>{};
  }
}

}  // namespace detail

/// The fraction Num/Den, exactly.
template <long long Num, long long Den = 1>
inline constexpr auto ratio = detail::ratio_of<Num, Den>();

/// The double with the given IEEE 754 bits; exact where it is a 64-bit rational.
template <unsigned long long Bits>
inline constexpr auto real_from_bits = [] {
  constexpr number n = number_of(__builtin_bit_cast(double, Bits));
  return detail::constant_of<n.num, n.den>();
}();

inline namespace literals {

/// An exact constant: 2_c, 0.5_c, 1e-3_c.
template <char... Characters>
constexpr auto operator""_c() {
  constexpr char characters[] = {Characters..., '\0'};
  constexpr detail::decimal read = detail::read_decimal(characters);
  static_assert(read.valid, "leibniz: _c wants a finite decimal literal such as 2_c, 0.5_c or 1e-3_c");
  return detail::constant_of<read.value.num, read.value.den>();
}

}  // namespace literals

}  // namespace leibniz
