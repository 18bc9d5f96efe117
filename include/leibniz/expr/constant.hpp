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
inline constexpr folded ratio_of = reduced((Num < 0) != (Den < 0), magnitude(Num), magnitude(Den));

template <char... Characters>
inline constexpr decimal decimal_of = [] {
  constexpr char characters[] = {Characters..., '\0'};
  return read_decimal(characters);
}();

}  // namespace detail

/// The fraction Num/Den, exactly.
template <long long Num, long long Den = 1>
inline constexpr auto ratio = constant<detail::ratio_of<Num, Den>.value.num, detail::ratio_of<Num, Den>.value.den>{};
template <long long Num>
LEIBNIZ_REFUSED("leibniz: division by the exact constant zero (ratio<n, 0>)")
inline constexpr auto ratio<Num, 0> = constant<1>{};
template <long long Num, long long Den>
  requires(Den != 0 && !detail::ratio_of<Num, Den>.fits)
LEIBNIZ_REFUSED("leibniz: this ratio does not fit 64-bit numerator and denominator")
inline constexpr auto ratio<Num, Den> = constant<1>{};

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
  constexpr detail::decimal read = detail::decimal_of<Characters...>;
  return detail::constant_of<read.value.num, read.value.den>();
}
template <char... Characters>
  requires(!detail::decimal_of<Characters...>.valid)
LEIBNIZ_REFUSED("leibniz: _c wants a finite decimal literal such as 2_c, 0.5_c or 1e-3_c")
constexpr constant<1> operator""_c() { return detail::refuse<constant<1>>(); }

}  // namespace literals

}  // namespace leibniz
