// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/mixed.hpp>
#include <leibniz/functions/piecewise.hpp>

/// Calls that formulas refuse, with a sentence instead of a list of overloads: functions of <cmath> that the
/// catalogue does not have, plain numbers among the arguments, selections without a condition. A function that enters the catalogue is more
/// specialised than its refusal and wins; its name can leave the first list.
namespace leibniz {

namespace detail {
/// A symbol, or a formula of all variables among the arguments: values for them, which follow, are not refused as well.
template <class A, class... Rest>
constexpr auto left_of() {
  if constexpr (operand<A> && !expression<A>) return A{};
  else if constexpr (sizeof...(Rest) == 0) return std::conditional_t<expression<A>, A, constant<1>>{};
  else if constexpr (!expression<A> || !expression<decltype(left_of<Rest...>())>) return left_of<Rest...>();
  else return A{} + left_of<Rest...>();
}
}  // namespace detail

#define LEIBNIZ_UNKNOWN(name)                                                                                          \
  template <class... A>                                                                                                \
    requires detail::some_operand<A...>                                                                                \
  LEIBNIZ_REFUSED("leibniz: " #name " is not in the catalogue of functions: use what is (docs/reference/functions.md)," \
                  " or define it with user_function of <leibniz/functions/user.hpp>")                                  \
  constexpr auto name(A...) { return detail::refuse<decltype(detail::left_of<A...>())>(); }
LEIBNIZ_UNKNOWN(fpclassify)
LEIBNIZ_UNKNOWN(frexp)
LEIBNIZ_UNKNOWN(ilogb)
LEIBNIZ_UNKNOWN(isfinite)
LEIBNIZ_UNKNOWN(isinf)
LEIBNIZ_UNKNOWN(isnan)
LEIBNIZ_UNKNOWN(isnormal)
LEIBNIZ_UNKNOWN(isunordered)
LEIBNIZ_UNKNOWN(llrint)
LEIBNIZ_UNKNOWN(llround)
LEIBNIZ_UNKNOWN(logb)
LEIBNIZ_UNKNOWN(lrint)
LEIBNIZ_UNKNOWN(lround)
LEIBNIZ_UNKNOWN(modf)
LEIBNIZ_UNKNOWN(nextafter)
LEIBNIZ_UNKNOWN(nexttoward)
LEIBNIZ_UNKNOWN(remquo)
LEIBNIZ_UNKNOWN(riemann_zeta)
LEIBNIZ_UNKNOWN(signbit)
#undef LEIBNIZ_UNKNOWN

#define LEIBNIZ_ELSEWHERE(name)                                                                                        \
  template <class... A>                                                                                                \
    requires detail::some_operand<A...>                                                                                \
  LEIBNIZ_REFUSED("leibniz: " #name " needs #include <leibniz/interop/boost_math.hpp>, the special functions")         \
  constexpr auto name(A...) { return detail::refuse<decltype(detail::left_of<A...>())>(); }
LEIBNIZ_ELSEWHERE(assoc_laguerre)
LEIBNIZ_ELSEWHERE(assoc_legendre)
LEIBNIZ_ELSEWHERE(beta)
LEIBNIZ_ELSEWHERE(comp_ellint_1)
LEIBNIZ_ELSEWHERE(comp_ellint_2)
LEIBNIZ_ELSEWHERE(comp_ellint_3)
LEIBNIZ_ELSEWHERE(cyl_bessel_i)
LEIBNIZ_ELSEWHERE(cyl_bessel_j)
LEIBNIZ_ELSEWHERE(cyl_bessel_k)
LEIBNIZ_ELSEWHERE(cyl_neumann)
LEIBNIZ_ELSEWHERE(ellint_1)
LEIBNIZ_ELSEWHERE(ellint_2)
LEIBNIZ_ELSEWHERE(ellint_3)
LEIBNIZ_ELSEWHERE(expint)
LEIBNIZ_ELSEWHERE(gamma_p)
LEIBNIZ_ELSEWHERE(gamma_q)
LEIBNIZ_ELSEWHERE(hermite)
LEIBNIZ_ELSEWHERE(ibeta)
LEIBNIZ_ELSEWHERE(ibetac)
LEIBNIZ_ELSEWHERE(laguerre)
LEIBNIZ_ELSEWHERE(legendre)
LEIBNIZ_ELSEWHERE(lgamma)
LEIBNIZ_ELSEWHERE(sph_bessel)
LEIBNIZ_ELSEWHERE(sph_legendre)
LEIBNIZ_ELSEWHERE(sph_neumann)
LEIBNIZ_ELSEWHERE(tgamma)
#undef LEIBNIZ_ELSEWHERE

#define LEIBNIZ_NO_NUMBERS(name)       \
  template <class... A>                \
    requires detail::some_number<A...> \
  LEIBNIZ_PLAIN_NUMBER constexpr auto name(A...) { return detail::refuse<decltype(detail::left_of<A...>())>(); }
LEIBNIZ_NO_NUMBERS(atan2)
LEIBNIZ_NO_NUMBERS(copysign)
LEIBNIZ_NO_NUMBERS(equal)
LEIBNIZ_NO_NUMBERS(fdim)
LEIBNIZ_NO_NUMBERS(fma)
LEIBNIZ_NO_NUMBERS(fmax)
LEIBNIZ_NO_NUMBERS(fmin)
LEIBNIZ_NO_NUMBERS(fmod)
LEIBNIZ_NO_NUMBERS(hypot)
LEIBNIZ_NO_NUMBERS(lerp)
LEIBNIZ_NO_NUMBERS(log_sum_exp)
LEIBNIZ_NO_NUMBERS(max)
LEIBNIZ_NO_NUMBERS(min)
LEIBNIZ_NO_NUMBERS(pow)
LEIBNIZ_NO_NUMBERS(remainder)
LEIBNIZ_NO_NUMBERS(smooth_abs)
LEIBNIZ_NO_NUMBERS(smooth_sign)
LEIBNIZ_NO_NUMBERS(xlog1py)
LEIBNIZ_NO_NUMBERS(xlogy)
#undef LEIBNIZ_NO_NUMBERS
// What newcomers write most, without that level of macros, and both mistakes of select(x > 0, x, 0.0) within 30 lines.
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr auto operator<(A, B) { return detail::refuse<decltype(detail::left_of<A, B>() < detail::left_of<A, B>())>(); }
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr auto operator<=(A, B) { return detail::refuse<decltype(detail::left_of<A, B>() < detail::left_of<A, B>())>(); }
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr auto operator>(A, B) { return detail::refuse<decltype(detail::left_of<A, B>() < detail::left_of<A, B>())>(); }
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr auto operator>=(A, B) { return detail::refuse<decltype(detail::left_of<A, B>() < detail::left_of<A, B>())>(); }
template <class... A>
  requires detail::some_number<A...>
LEIBNIZ_PLAIN_NUMBER constexpr auto select(A...) { return detail::refuse<decltype(detail::left_of<A...>())>(); }
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr bool operator==(A, B) { return detail::refuse<bool, A, B>(); }
template <class A, class B>
  requires detail::some_number<A, B>
LEIBNIZ_PLAIN_NUMBER constexpr bool operator!=(A, B) { return detail::refuse<bool, A, B>(); }

template <expression C, expression A, expression B>
  requires(!condition_expression<C>)
LEIBNIZ_REFUSED("leibniz: select wants a condition first: select(x < y, x, y)")
constexpr auto select(C, A, B) { return detail::refuse<decltype(detail::left_of<C, A, B>())>(); }

}  // namespace leibniz
