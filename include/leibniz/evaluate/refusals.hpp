// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/function.hpp>

/// What the drivers and trace() refuse: more constrained overloads, so that the compilers name the mistake where it is made.
namespace leibniz {

template <class T>
inline constexpr bool is_callable = false;
template <class S, class P, class Sh>
inline constexpr bool is_callable<callable<S, P, Sh>> = true;
template <class S>
inline constexpr bool is_callable<function_from<S>> = true;

/// A function of the library: from function(f, x, y) or trace(lambda).
template <class T>
concept function_like = is_callable<T> && std::is_same_v<typename T::plan, plans::value>;

namespace detail {

template <class... V>
constexpr bool distinct() {
  return ((index_of<V, V...>() < sizeof...(V)) && ...) && ((0 + ... + static_cast<int>(index_of<V, V...>())) == static_cast<int>(sizeof...(V) * (sizeof...(V) - 1) / 2));
}

/// What can be wrong with a formula and the variables after it.
enum class slip : unsigned char { none, variables_of_function, no_formula, variable_first, no_variable, variable_twice, nothing_named, several_outputs };

template <class F, class... V>
constexpr slip find_slip() {
  if constexpr (std::is_same_v<F, refused>) return slip::none;
  else if constexpr (function_like<F>) return sizeof...(V) > 0 ? slip::variables_of_function : F::source::outputs > 1 ? slip::several_outputs : slip::none;
  else if constexpr (!expressions<F>) return slip::no_formula;
  else if constexpr (sizeof...(V) == 0) return slip::nothing_named;
  else if constexpr (variable_first<F, V...>) return slip::variable_first;
  else if constexpr (!(symbol_expression<V> && ...)) return slip::no_variable;
  else if constexpr (!distinct<V...>()) return slip::variable_twice;
  else return elements_of<F>::type::size > 1 ? slip::several_outputs : slip::none;
}
template <class F, class... V>
inline constexpr slip slip_in = find_slip<F, V...>();

}  // namespace detail

// Written out in one macro each: compilers show every level of macros. What follows the name leads the list of template parameters.
#define LEIBNIZ_REFUSES_SLIPS(name, ...) \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::variables_of_function) \
  LEIBNIZ_REFUSED("leibniz: a function already has its variables; name none after it") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); } \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::no_formula) \
  LEIBNIZ_REFUSED("leibniz: " #name " wants a formula, a vector of formulas, or a function") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); } \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::variable_first) \
  LEIBNIZ_REFUSED("leibniz: the formula comes first, then the variables: " #name "(sin(x), x)") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); } \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::no_variable) \
  LEIBNIZ_REFUSED("leibniz: differentiate with respect to variables: " #name "(f, x, y) with x = \"x\"_v") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); } \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::variable_twice) \
  LEIBNIZ_REFUSED("leibniz: the same variable twice in the list of variables") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); }
#define LEIBNIZ_WANTS_VARIABLES(name, ...) \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::nothing_named) \
  LEIBNIZ_REFUSED("leibniz: name the variables: " #name "(f, x, y)") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); }
#define LEIBNIZ_WANTS_ONE_OUTPUT(name, ...) \
  template <__VA_ARGS__ class F, class... V> \
    requires(detail::slip_in<F, V...> == detail::slip::several_outputs) \
  LEIBNIZ_REFUSED("leibniz: " #name " wants a formula with one output; for a vector use jacobian, or give its elements one by one") \
  constexpr refused name(F, V...) { return detail::refuse<refused, F>(); }
LEIBNIZ_REFUSES_SLIPS(function)
LEIBNIZ_REFUSES_SLIPS(gradient)
LEIBNIZ_REFUSES_SLIPS(jacobian)
LEIBNIZ_REFUSES_SLIPS(hessian)
LEIBNIZ_REFUSES_SLIPS(value_and_gradient)
LEIBNIZ_REFUSES_SLIPS(value_and_jacobian)
LEIBNIZ_REFUSES_SLIPS(value_gradient_hessian)
LEIBNIZ_REFUSES_SLIPS(directional_derivative)
LEIBNIZ_REFUSES_SLIPS(jacobian_vector_product)
LEIBNIZ_REFUSES_SLIPS(vector_jacobian_product)
LEIBNIZ_REFUSES_SLIPS(hessian_vector_product)
LEIBNIZ_REFUSES_SLIPS(taylor, int K, )
LEIBNIZ_WANTS_VARIABLES(gradient)
LEIBNIZ_WANTS_VARIABLES(jacobian)
LEIBNIZ_WANTS_VARIABLES(hessian)
LEIBNIZ_WANTS_VARIABLES(value_and_gradient)
LEIBNIZ_WANTS_VARIABLES(value_and_jacobian)
LEIBNIZ_WANTS_VARIABLES(value_gradient_hessian)
LEIBNIZ_WANTS_VARIABLES(directional_derivative)
LEIBNIZ_WANTS_VARIABLES(jacobian_vector_product)
LEIBNIZ_WANTS_VARIABLES(vector_jacobian_product)
LEIBNIZ_WANTS_VARIABLES(hessian_vector_product)
LEIBNIZ_WANTS_VARIABLES(taylor, int K, )
LEIBNIZ_WANTS_ONE_OUTPUT(gradient)
LEIBNIZ_WANTS_ONE_OUTPUT(hessian)
LEIBNIZ_WANTS_ONE_OUTPUT(value_and_gradient)
LEIBNIZ_WANTS_ONE_OUTPUT(value_gradient_hessian)
LEIBNIZ_WANTS_ONE_OUTPUT(directional_derivative)
LEIBNIZ_WANTS_ONE_OUTPUT(hessian_vector_product)
#undef LEIBNIZ_REFUSES_SLIPS
#undef LEIBNIZ_WANTS_VARIABLES
#undef LEIBNIZ_WANTS_ONE_OUTPUT
template <int K, class F, class... V>
  requires(K < 0 || K > 20)
LEIBNIZ_REFUSED("leibniz: taylor<K> wants 0 <= K <= 20")
constexpr refused taylor(F, V...) { return detail::refuse<refused, F>(); }

namespace detail {

/// What can be wrong with a lambda.
enum class fault : unsigned char { none, captures, sizes, arguments, result };

template <class Lambda>
constexpr fault fault_of_result() { return outputs_of<typename traced<Lambda>::result> > 0 ? fault::none : fault::result; }
// Compilers show each level between trace and a mistake in the lambda, so there are few.
template <class F, int N, int P>
constexpr fault fault_in() {
  using variables = const std::array<graph::symbol, static_cast<std::size_t>(N < 0 ? 0 : N)>;
  using parameters = const std::array<graph::symbol, static_cast<std::size_t>(P < 0 ? 0 : P)>;
  if constexpr (!std::is_empty_v<F>) return fault::captures;
  else if constexpr (N <= 0 || P < 0 || N > graph::builder::inputs - P) return fault::sizes;
  else if constexpr (P > 0) {
    if constexpr (requires(variables x, parameters p) { F{}(x, p); }) return fault_of_result<lambda_of_arrays<F, N, P>>();
    else return fault::arguments;
  } else if constexpr (requires(variables x) { F{}(x); }) return fault_of_result<lambda_of_arrays<F, N, P>>();
  else return fault::arguments;
}

}  // namespace detail

template <int N, int P = 0, class F>
  requires(detail::fault_in<F, N, P>() == detail::fault::captures)
LEIBNIZ_REFUSED("leibniz: trace wants a lambda that captures nothing; parameters are its second array, trace<N, P>")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F>
  requires(detail::fault_in<F, N, P>() == detail::fault::sizes)
LEIBNIZ_REFUSED("leibniz: trace<N, P> wants N > 0, P >= 0 and at most 4096 inputs")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F>
  requires(detail::fault_in<F, N, P>() == detail::fault::arguments)
LEIBNIZ_REFUSED("leibniz: trace<N>(lambda) wants a lambda over one array, trace<N, P>(lambda) over two")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F>
  requires(detail::fault_in<F, N, P>() == detail::fault::result)
LEIBNIZ_REFUSED("leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty; "
                "a constant is 0 * x[0] + 2.0")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F>
  requires(!std::is_empty_v<F>)
LEIBNIZ_REFUSED("leibniz: trace wants a lambda that captures nothing; what varies is one of its arguments")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F>
  requires(std::is_empty_v<F> && detail::arity_of<F>() == 0)
LEIBNIZ_REFUSED("leibniz: trace(lambda) wants 1 to 24 scalars; for an array name its length, trace<N>(lambda)")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F>
  requires(std::is_empty_v<F> && detail::arity_of<F>() > 0 &&
           detail::fault_of_result<lambda_of_scalars<F, detail::arity_of<F>()>>() == detail::fault::result)
LEIBNIZ_REFUSED("leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty; "
                "a constant is 0 * x + 2.0")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }

}  // namespace leibniz
