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
  if constexpr (std::is_base_of_v<refused, F>) return slip::none;
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
enum class fault : unsigned char { none, refused, captures, sizes, arguments, result };

/// As good as any generic lambda of up to four arguments. Where F takes them too, the call is ambiguous, and no body is looked at.
struct rival {
  template <class A>
  void operator()(A) const;
  template <class A, class B>
  void operator()(A, B) const;
  template <class A, class B, class C>
  void operator()(A, B, C) const;
  template <class A, class B, class C, class D>
  void operator()(A, B, C, D) const;
};
template <class F>
struct contest : F, rival {
  using F::operator();
  using rival::operator();
};
/// Whether F takes as many arguments: then a call that is not valid has a mistake within F.
template <class F, class... A>
constexpr bool takes() {
  if constexpr (std::is_final_v<F>) return false;
  else return !requires(const contest<F> f, const A... a) { f(a...); };
}

template <class Lambda>
constexpr fault fault_of_result() {
  if constexpr (!requires(const graph::symbol* x) { Lambda::call(x); }) return fault::refused;  // so Clang, of a mistake before the result
  else {
    using result = typename traced<Lambda>::result;
    if constexpr (outputs_of<result> > 0) return fault::none;
    // a number made of a symbol, std::pow(x, y), is a long double
    else return std::is_same_v<result, long double> || std::is_same_v<result, leibniz::refused> ? fault::refused : fault::result;
  }
}
template <class F, int Arity>
constexpr fault fault_in() {
  using a = rival;  // and not symbol, because Clang takes F with a mistake in it for one that does not take symbols
  if constexpr (!std::is_empty_v<F>) return fault::captures;
  else if constexpr (Arity > 0) return fault_of_result<lambda_of_scalars<F, Arity>>();
  else return takes<F, a>() || takes<F, a, a>() || takes<F, a, a, a>() || takes<F, a, a, a, a>() ? fault::refused : fault::arguments;
}
// Compilers show each level between trace and a mistake in the lambda, so there are few.
template <class F, int N, int P>
constexpr fault fault_in() {
  using variables = const std::array<graph::symbol, static_cast<std::size_t>(N < 0 ? 0 : N)>;
  using parameters = const std::array<graph::symbol, static_cast<std::size_t>(P < 0 ? 0 : P)>;
  if constexpr (!std::is_empty_v<F>) return fault::captures;
  else if constexpr (N <= 0 || P < 0 || N > graph::builder::inputs - P) return fault::sizes;
  else if constexpr (P > 0) {
    if constexpr (requires(variables x, parameters p) { F{}(x, p); }) return fault_of_result<lambda_of_arrays<F, N, P>>();
    else return takes<F, rival, rival>() ? fault::refused : fault::arguments;
  } else if constexpr (requires(variables x) { F{}(x); }) return fault_of_result<lambda_of_arrays<F, N, P>>();
  else return takes<F, rival>() ? fault::refused : fault::arguments;
}

/// Of a lambda with a mistake in it, of which the compiler has said enough. If it has not, it does so at a call, when it makes machine code.
[[gnu::error("leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty")]] void no_result();
struct not_traced : leibniz::refused {
  template <class... A>
  constexpr leibniz::refused operator()(const A&...) const { return no_result(), leibniz::refused{}; }
  template <class... A>
  constexpr void write(const A&...) const { no_result(); }
};
/// A function template by its name, which has no type. A lambda does not convert to this, so its body is not looked at here.
template <class... S>
struct named_function {
  LEIBNIZ_REFUSED("leibniz: trace wants a lambda; a function is called in one: trace([](auto x) { return g(x); })")
  constexpr named_function(graph::symbol (*)(S...)) {}
  template <int = 0>  // so that it comes second
  LEIBNIZ_REFUSED("leibniz: trace wants a lambda; a function is called in one: trace([](auto x) { return g(x); })")
  constexpr named_function(graph::symbol (*)(const S&...)) {}
};
template <auto Fault, class Lambda>
using function_or_not = std::conditional_t<Fault == fault::none, function_from<traced<Lambda>>, not_traced>;

}  // namespace detail

template <int N, int P = 0, class F, auto Fault = detail::fault_in<F, N, P>()>
  requires(Fault == detail::fault::captures)
LEIBNIZ_REFUSED("leibniz: trace wants a lambda that captures nothing; parameters are its second array, trace<N, P>")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F, auto Fault = detail::fault_in<F, N, P>()>
  requires(Fault == detail::fault::sizes)
LEIBNIZ_REFUSED("leibniz: trace<N, P> wants N > 0, P >= 0 and at most 4096 inputs")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F, auto Fault = detail::fault_in<F, N, P>()>
  requires(Fault == detail::fault::arguments)
LEIBNIZ_REFUSED("leibniz: trace<N>(lambda) wants a lambda over one array, trace<N, P>(lambda) over two")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <int N, int P = 0, class F, auto Fault = detail::fault_in<F, N, P>()>
  requires(Fault == detail::fault::result)
LEIBNIZ_REFUSED("leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty; "
                "a constant is 0 * x[0] + 2.0")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F, int Arity = detail::arity_of<F>(), auto Fault = detail::fault_in<F, Arity>()>
  requires(Fault == detail::fault::captures)
LEIBNIZ_REFUSED("leibniz: trace wants a lambda that captures nothing; what varies is one of its arguments")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F, int Arity = detail::arity_of<F>(), auto Fault = detail::fault_in<F, Arity>()>
  requires(Fault == detail::fault::arguments)
LEIBNIZ_REFUSED("leibniz: trace(lambda) wants 1 to 24 scalars; for an array name its length, trace<N>(lambda)")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }
template <class F, int Arity = detail::arity_of<F>(), auto Fault = detail::fault_in<F, Arity>()>
  requires(Fault == detail::fault::result)
LEIBNIZ_REFUSED("leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty; "
                "a constant is 0 * x + 2.0")
constexpr refused trace(F) { return detail::refuse<refused, F>(); }

template <class...>
constexpr refused trace(detail::named_function<graph::symbol>) { return {}; }
template <class...>
constexpr refused trace(detail::named_function<graph::symbol, graph::symbol>) { return {}; }
template <int N>
constexpr refused trace(detail::named_function<std::array<graph::symbol, static_cast<std::size_t>(N)>>) { return {}; }

}  // namespace leibniz
