// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/mixed.hpp>
#include <leibniz/functions/piecewise.hpp>

/// Calls that formulas refuse, with a sentence instead of a list of overloads: functions of <cmath> that the
/// catalogue does not have, plain numbers among the arguments, selections without a condition. A function that enters the catalogue is more
/// specialised than its refusal and wins; its name can leave the first list.
namespace leibniz {

#define LEIBNIZ_UNKNOWN(name)                                                                                 \
  template <class... A>                                                                                       \
    requires detail::some_operand<A...>                                                                       \
  constexpr auto name(A...) {                                                                                 \
    static_assert(!detail::some_operand<A...>,                                                                \
                  "leibniz: " #name " is not in the catalogue of functions: use what is (docs/reference/"     \
                  "functions.md), or define it with user_function of <leibniz/functions/user.hpp>");            \
    return constant<1>{};                                                                                     \
  }
LEIBNIZ_UNKNOWN(isfinite)
LEIBNIZ_UNKNOWN(isinf)
LEIBNIZ_UNKNOWN(isnan)
LEIBNIZ_UNKNOWN(logb)
LEIBNIZ_UNKNOWN(nextafter)
LEIBNIZ_UNKNOWN(signbit)
#undef LEIBNIZ_UNKNOWN

#define LEIBNIZ_ELSEWHERE(name)                                                                                            \
  template <class... A>                                                                                                    \
    requires detail::some_operand<A...>                                                                                    \
  constexpr auto name(A...) {                                                                                              \
    static_assert(!detail::some_operand<A...>, "leibniz: " #name " needs #include <leibniz/interop/boost_math.hpp>, the special functions"); \
    return constant<1>{};                                                                                                  \
  }
LEIBNIZ_ELSEWHERE(beta)
LEIBNIZ_ELSEWHERE(comp_ellint_1)
LEIBNIZ_ELSEWHERE(comp_ellint_2)
LEIBNIZ_ELSEWHERE(cyl_bessel_i)
LEIBNIZ_ELSEWHERE(cyl_bessel_j)
LEIBNIZ_ELSEWHERE(cyl_bessel_k)
LEIBNIZ_ELSEWHERE(cyl_neumann)
LEIBNIZ_ELSEWHERE(expint)
LEIBNIZ_ELSEWHERE(lgamma)
LEIBNIZ_ELSEWHERE(tgamma)
#undef LEIBNIZ_ELSEWHERE

#define LEIBNIZ_NO_NUMBERS(name)     \
  template <class... A>              \
    requires detail::some_number<A...> \
  constexpr auto name(A...) { return detail::refuse_numbers<A...>(); }
LEIBNIZ_NO_NUMBERS(atan2)
LEIBNIZ_NO_NUMBERS(equal)
LEIBNIZ_NO_NUMBERS(fmax)
LEIBNIZ_NO_NUMBERS(fmin)
LEIBNIZ_NO_NUMBERS(hypot)
LEIBNIZ_NO_NUMBERS(max)
LEIBNIZ_NO_NUMBERS(min)
LEIBNIZ_NO_NUMBERS(pow)
LEIBNIZ_NO_NUMBERS(select)
#undef LEIBNIZ_NO_NUMBERS

template <expression C, expression A, expression B>
  requires(!condition_expression<C>)
constexpr auto select(C, A, B) {
  static_assert(condition_expression<C>, "leibniz: select wants a condition first: select(x < y, x, y)");
  return constant<1>{};
}

template <class A, class B>
  requires detail::some_number<A, B>
constexpr auto operator<(A, B) { return detail::refuse_numbers<A, B>(); }
template <class A, class B>
  requires detail::some_number<A, B>
constexpr auto operator<=(A, B) { return detail::refuse_numbers<A, B>(); }
template <class A, class B>
  requires detail::some_number<A, B>
constexpr auto operator>(A, B) { return detail::refuse_numbers<A, B>(); }
template <class A, class B>
  requires detail::some_number<A, B>
constexpr auto operator>=(A, B) { return detail::refuse_numbers<A, B>(); }

}  // namespace leibniz
