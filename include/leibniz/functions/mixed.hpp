// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>

/// Calls with arguments of several kinds: formulas, symbols of a traced function, numbers next to symbols.
namespace leibniz {

namespace detail {

template <class... A>
concept some_operand = (operand<A> || ...);
template <class... A>
concept some_number = (expression<A> || ...) && (number_like<A> || ...) && ((expression<A> || !operand<A>) && ...);
/// What a function of several arguments takes; functions/unknown.hpp says no to plain numbers among formulas.
template <class... A>
concept operands_and_numbers = some_operand<A...> && ((operand<A> || number_like<A>) && ...) && !some_number<A...>;
/// What a function without a standard one takes to compute a value.
template <class T>
concept value_like = !operand<T> && !std::is_integral_v<T>;

/// The type of the first graph handle or symbol, void when there is none.
template <class... X>
struct handle_among {
  using type = void;
};
template <class X, class... Rest>
struct handle_among<X, Rest...> : handle_among<Rest...> {};
template <class X, class... Rest>
  requires(operand<X> && !expression<X>)
struct handle_among<X, Rest...> {
  using type = X;
};

template <class H, class F, class... X>
struct applied_to_ {
  using type = H;
};
template <class F, class... X>
struct applied_to_<void, F, X...> {
  using type = constant<1>;
};
template <class F, expression X, expression... Rest>
struct applied_to_<void, F, X, Rest...> {
  using type = applied<F, X, Rest...>;
};

}  // namespace detail

/// What F of X... is, numbers and symbols among them; named and not deduced, as applied is.
template <class F, class... X>
using applied_to = typename detail::applied_to_<typename detail::handle_among<X...>::type, F, X...>::type;

template <class F, class... X>
constexpr applied_to<F, X...> apply_to(X... x) {
  using H = typename detail::handle_among<X...>::type;
  if constexpr ((expression<X> && ...)) return apply<F>(x...);
  else return H::template apply<F>(H(x)...);
}

}  // namespace leibniz
