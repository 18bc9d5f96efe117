// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/mixed.hpp>
#include <leibniz/functions/powers.hpp>

/// Functions of <cmath> that jump: roundings, remainders, signs.
namespace leibniz::functions {

/// The largest integer not above x; derivative zero.
struct floor_fn : function<1> {
  static constexpr const char* name = "floor";
  static constexpr bool flat = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::floor; return floor(x); }
  static constexpr folded exact(number x) {
    if (!x.rational()) return {};
    return {{x.num / x.den - (x.num % x.den < 0), 1}, true};
  }
};

/// The smallest integer not below x; derivative zero.
struct ceil_fn : function<1> {
  static constexpr const char* name = "ceil";
  static constexpr bool flat = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::ceil; return ceil(x); }
  static constexpr folded exact(number x) {
    if (!x.rational()) return {};
    return {{x.num / x.den + (x.num % x.den > 0), 1}, true};
  }
};

/// x without its fraction; derivative zero.
struct trunc_fn : function<1> {
  static constexpr const char* name = "trunc";
  static constexpr bool flat = true;
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::trunc; return trunc(x); }
  static constexpr folded exact(number x) { return {{x.rational() ? x.num / x.den : 0, 1}, x.rational()}; }
};

/// The integer nearest to x, halves away from zero; derivative zero.
struct round_fn : function<1> {
  static constexpr const char* name = "round";
  static constexpr bool flat = true;
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::round; return round(x); }
  static constexpr folded exact(number x) {
    if (!x.rational()) return {};
    const long long whole = x.num / x.den, rest = x.num % x.den, left = rest < 0 ? x.den + rest : x.den - rest;
    return {{whole + ((rest < 0 ? -rest : rest) >= left ? sign_of(x) : 0), 1}, true};
  }
};

/// The integer that the rounding mode of the moment chooses; derivative zero.
struct nearbyint_fn : function<1> {
  static constexpr const char* name = "nearbyint";
  static constexpr bool flat = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::nearbyint; return nearbyint(x); }
  static constexpr folded exact(number x) { return {x, x.integer()}; }
};

/// As nearbyint, and may raise the floating-point exception "inexact".
struct rint_fn : function<1> {
  static constexpr const char* name = "rint";
  static constexpr bool flat = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::rint; return rint(x); }
  static constexpr folded exact(number x) { return {x, x.integer()}; }
};

/// x - n*y with n = trunc(x/y), exact. The derivative by y is -n, from the value: x/y may round up to the next integer.
struct fmod_fn : function<2> {
  static constexpr const char* name = "fmod";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { using elementary::fmod; return fmod(x, y); }
  static constexpr auto derivative(auto x, auto y) { return std::array{x.of(1), -round(proportion(x - fmod(x, y), y))}; }
};

/// x - n*y with the integer n nearest to x/y, halves to even, exact.
struct remainder_fn : function<2> {
  static constexpr const char* name = "remainder";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { using elementary::remainder; return remainder(x, y); }
  static constexpr auto derivative(auto x, auto y) { return std::array{x.of(1), -round(proportion(x - remainder(x, y), y))}; }
};

/// |x| with the sign of y, that of a zero or NaN too; the derivative by x is 0 at 0, as that of abs.
struct copysign_fn : function<2> {
  static constexpr const char* name = "copysign";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { using elementary::copysign; return copysign(x, y); }
  static constexpr auto derivative(auto x, auto y) { return std::array{sign(x) * copysign(x.of(1), y), x.of(0)}; }
};

/// x - y, or 0 where that is negative; a tie has half the derivative, as in max.
struct fdim_fn : function<2> {
  static constexpr const char* name = "fdim";
  static constexpr bool gated = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { using elementary::fdim; return fdim(x, y); }
  static constexpr auto derivative(auto x, auto y) {
    const auto share = (1 + sign(x - y)) / 2;
    return std::array{share, -share};
  }
};

using rounding = list<floor_fn, ceil_fn, trunc_fn, round_fn, nearbyint_fn, rint_fn, fmod_fn, remainder_fn, copysign_fn, fdim_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::abs_fn, X> fabs(X x) { return apply<functions::abs_fn>(x); }
template <operand X>
constexpr applied<functions::floor_fn, X> floor(X x) { return apply<functions::floor_fn>(x); }
template <operand X>
constexpr applied<functions::ceil_fn, X> ceil(X x) { return apply<functions::ceil_fn>(x); }
template <operand X>
constexpr applied<functions::trunc_fn, X> trunc(X x) { return apply<functions::trunc_fn>(x); }
template <operand X>
constexpr applied<functions::round_fn, X> round(X x) { return apply<functions::round_fn>(x); }
template <operand X>
constexpr applied<functions::nearbyint_fn, X> nearbyint(X x) { return apply<functions::nearbyint_fn>(x); }
template <operand X>
constexpr applied<functions::rint_fn, X> rint(X x) { return apply<functions::rint_fn>(x); }
template <class X, class Y>
  requires detail::operands_and_numbers<X, Y>
constexpr applied_to<functions::fmod_fn, X, Y> fmod(X x, Y y) { return apply_to<functions::fmod_fn>(x, y); }
template <class X, class Y>
  requires detail::operands_and_numbers<X, Y>
constexpr applied_to<functions::remainder_fn, X, Y> remainder(X x, Y y) { return apply_to<functions::remainder_fn>(x, y); }
template <class X, class Y>
  requires detail::operands_and_numbers<X, Y>
constexpr applied_to<functions::copysign_fn, X, Y> copysign(X x, Y y) { return apply_to<functions::copysign_fn>(x, y); }
template <class X, class Y>
  requires detail::operands_and_numbers<X, Y>
constexpr applied_to<functions::fdim_fn, X, Y> fdim(X x, Y y) { return apply_to<functions::fdim_fn>(x, y); }

namespace detail {
template <class N>
concept integer_constant = constant_expression<N> && N::exact.integer();

/// x times 2^n, exact: in steps where a constant does not hold that.
template <int N, expression X>
constexpr auto scaled_by_two(X x) {
  if constexpr (N > 62) return scaled_by_two<N - 62>(x * constant_of<1LL << 62, 1>());
  else if constexpr (N < -62) return scaled_by_two<N + 62>(x * constant_of<1, 1LL << 62>());
  else return x * constant_of<(N > 0 ? 1LL << N : 1), (N < 0 ? 1LL << -N : 1)>();
}
template <class H>
constexpr H scaled_by_two(H x, int n) {
  for (; n > 62; n -= 62) x = x * to<H>(number{1LL << 62, 1});
  for (; n < -62; n += 62) x = x * to<H>(number{1, 1LL << 62});
  return x * to<H>(n < 0 ? number{1, 1LL << -n} : number{1LL << n, 1});
}
}  // namespace detail

#define LEIBNIZ_SCALED(name)                                                                        \
  template <expression X, detail::integer_constant N>                                               \
  constexpr auto name(X x, N) { return detail::scaled_by_two<static_cast<int>(N::exact.num)>(x); }  \
  template <operand X, detail::integer_constant N>                                                  \
    requires(!expression<X>)                                                                        \
  constexpr X name(X x, N) { return detail::scaled_by_two(x, static_cast<int>(N::exact.num)); }     \
  template <operand X>                                                                              \
    requires(!expression<X>)                                                                        \
  constexpr X name(X x, int n) { return detail::scaled_by_two(x, n); }                              \
  template <expression X, class N>                                                                  \
    requires(!detail::integer_constant<N>)                                                          \
  LEIBNIZ_REFUSED("leibniz: the exponent of " #name " is a constant integer: " #name "(x, 3_c)")    \
  constexpr X name(X, N) { return detail::refuse<X>(); }
LEIBNIZ_SCALED(ldexp)
LEIBNIZ_SCALED(scalbn)
LEIBNIZ_SCALED(scalbln)
#undef LEIBNIZ_SCALED

}  // namespace leibniz
