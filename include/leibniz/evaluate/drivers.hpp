// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/function.hpp>

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

template <class Culprit>
concept only_variables_follow = symbol_expression<Culprit>;

template <class... V>
constexpr bool distinct() {
  return ((index_of<V, V...>() < sizeof...(V)) && ...) && ((0 + ... + static_cast<int>(index_of<V, V...>())) == static_cast<int>(sizeof...(V) * (sizeof...(V) - 1) / 2));
}

template <class L, class V>
struct formulas_of;
template <class... E, class V>
struct formulas_of<list<E...>, V> {
  using type = formulas<V, E...>;
};

template <class F, class... V>
constexpr auto source_of() {
  if constexpr (function_like<F>) {
    static_assert(sizeof...(V) == 0, "leibniz: a function already has its variables; name none after it");
    return typename F::source{};
  } else {
    static_assert(expressions<F>, "leibniz: expected a formula, a vector of formulas, or a function");
    static_assert(!symbol_expression<F> || !((expression<V> && !symbol_expression<V> && !constant_expression<V>) || ...),
                  "leibniz: the formula comes first, then the variables: gradient(sin(x), x)");
    static_assert((only_variables_follow<V> && ...), "leibniz: differentiate with respect to variables: gradient(f, x, y) with x = \"x\"_v");
    static_assert(distinct<V...>(), "leibniz: the same variable twice in the list of variables");
    return typename formulas_of<typename elements_of<F>::type, list<V...>>::type{};
  }
}

template <class Plan, class Shape, class F, class... V>
constexpr auto driver() {
  using source = decltype(source_of<F, V...>());
  return callable<source, Plan, Shape>{};
}
template <class F, class... V>
constexpr void want_variables() {
  static_assert(function_like<F> || sizeof...(V) > 0, "leibniz: name the variables: gradient(f, x, y)");
}
template <class F, class... V>
constexpr void want_scalar() {
  want_variables<F, V...>();
  static_assert(decltype(source_of<F, V...>())::outputs == 1,
                "leibniz: this wants a formula with one output; for a vector use jacobian, or give its elements one by one");
}

}  // namespace detail

/// A callable from formulas: inputs in the order named, then parameters.
template <class F, class... V>
constexpr auto function(F, V...) { return function_from<decltype(detail::source_of<F, V...>())>{}; }

/// The n first derivatives of one formula.
template <class F, class... V>
constexpr auto gradient(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::first<false>, shapes::per_variable, F, V...>();
}
/// The m x n first derivatives of a vector of formulas.
template <class F, class... V>
constexpr auto jacobian(F, V...) {
  detail::want_variables<F, V...>();
  return detail::driver<plans::first<false>, shapes::jacobian, F, V...>();
}
/// The n x n second derivatives of one formula; symmetric.
template <class F, class... V>
constexpr auto hessian(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::second<false>, shapes::hessian, F, V...>();
}
/// {value, gradient}, from one program.
template <class F, class... V>
constexpr auto value_and_gradient(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::first<true>, shapes::value_gradient, F, V...>();
}
/// {value, jacobian}, from one program.
template <class F, class... V>
constexpr auto value_and_jacobian(F, V...) {
  detail::want_variables<F, V...>();
  return detail::driver<plans::first<true>, shapes::value_jacobian, F, V...>();
}
/// {value, gradient, hessian}, from one program.
template <class F, class... V>
constexpr auto value_gradient_hessian(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::second<true>, shapes::value_gradient_hessian, F, V...>();
}
/// The derivative of one formula along a direction: D(x, y, dx, dy) or D(point, direction).
template <class F, class... V>
constexpr auto directional_derivative(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::jacobian_vector, shapes::values, F, V...>();
}
/// The Jacobian times a direction: m numbers.
template <class F, class... V>
constexpr auto jacobian_vector_product(F, V...) {
  detail::want_variables<F, V...>();
  return detail::driver<plans::jacobian_vector, shapes::rows<static_cast<std::size_t>(decltype(detail::source_of<F, V...>())::outputs), false>, F, V...>();
}
/// m weights times the Jacobian: n numbers.
template <class F, class... V>
constexpr auto vector_jacobian_product(F, V...) {
  detail::want_variables<F, V...>();
  return detail::driver<plans::vector_jacobian, shapes::per_variable, F, V...>();
}
/// The Hessian times a direction: n numbers.
template <class F, class... V>
constexpr auto hessian_vector_product(F, V...) {
  detail::want_scalar<F, V...>();
  return detail::driver<plans::hessian_vector, shapes::per_variable, F, V...>();
}
/// Taylor coefficients 0 to K: of f(x + t) in t for one variable, of f(x + t v) along a direction v for several.
template <int K, class F, class... V>
constexpr auto taylor(F, V...) {
  static_assert(K >= 0 && K <= 20, "leibniz: taylor<K> wants 0 <= K <= 20");
  detail::want_variables<F, V...>();
  return detail::driver<plans::taylor<K>, shapes::rows<static_cast<std::size_t>(K + 1), true>, F, V...>();
}

namespace detail {

template <class Lambda>
constexpr auto trace() {
  constexpr bool symbols = outputs_of<typename traced<Lambda>::result> > 0;
  static_assert(symbols, "leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not "
                         "empty; a constant is 0 * x + 2.0");
  if constexpr (symbols) return function_from<traced<Lambda>>{};
}

}  // namespace detail

/// A function from a captureless lambda over an array of N variables, run once while compiling; with P > 0
/// over a second array of P parameters. It may use loops, helpers, arrays, numbers, and select for branches;
/// returning an array of symbols makes it vector-valued.
template <int N, int P = 0, class F>
constexpr auto trace(F) {
  constexpr bool sizes = N > 0 && P >= 0 && N <= graph::builder::inputs - P;
  static_assert(std::is_empty_v<F>, "leibniz: trace wants a lambda that captures nothing; parameters are its second array, trace<N, P>");
  static_assert(sizes, "leibniz: trace<N, P> wants N > 0, P >= 0 and at most 4096 inputs");
  if constexpr (sizes && std::is_empty_v<F>) {
    constexpr bool callable = detail::takes_arrays<F, N, P>();
    static_assert(callable, "leibniz: trace<N>(lambda) wants a lambda over one array, trace<N, P>(lambda) over two");
    if constexpr (callable) return detail::trace<lambda_of_arrays<F, N, P>>();
  }
}
/// The same for a lambda over separate scalars, [](auto x, auto y) { return x*x + sin(y); }.
template <class F>
constexpr auto trace(F) {
  static_assert(std::is_empty_v<F>, "leibniz: trace wants a lambda that captures nothing");
  if constexpr (std::is_empty_v<F>) {
    constexpr int n = detail::arity_of<F>();
    static_assert(n > 0, "leibniz: trace(lambda) wants 1 to 24 scalars; for an array name its length, trace<N>(lambda)");
    if constexpr (n > 0) return detail::trace<lambda_of_scalars<F, n>>();
  }
}

/// The value of an expression with every variable bound by name: evaluate(f, x = 1.0, y = 2.0).
template <expression E, class... B>
constexpr auto evaluate(E, const B&... bindings) {
  static_assert((arguments::named<B> && ...), "leibniz: an expression takes its values by name: f(x = 1.0, y = 2.0); "
                                              "function(f, x, y) fixes an order");
  return callable<formulas<list<>, E>, plans::value, shapes::values>{}(bindings...);
}

/// The structural nonzeros of the derivative that a callable computes.
template <class C>
  requires is_callable<C>
consteval auto sparsity(C) { return C::sparsity(); }

/// What a call of the callable computes, operation by operation.
template <class C>
  requires is_callable<C>
consteval operation_counts operation_count(C) {
  operation_counts n;
  const auto& p = C::program();
  for (int i = 0; i < p.operations; ++i) {
    const functions::function_info* f = p.code[i].f;
    switch (f->kind) {
      case functions::operation::add:
      case functions::operation::subtract:
      case functions::operation::negate: ++n.additions; break;
      case functions::operation::multiply: ++n.multiplications; break;
      case functions::operation::multiply_add: ++n.additions, ++n.multiplications; break;
      case functions::operation::divide: ++n.divisions; break;
      case functions::operation::select: ++n.selections; break;
      default: f->condition || f->arity == 4 ? ++n.selections : ++n.calls; break;
    }
  }
  return n;
}

}  // namespace leibniz
