// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/refusals.hpp>

namespace leibniz {

namespace detail {

template <class L, class V>
struct formulas_of;
template <class... E, class V>
struct formulas_of<list<E...>, V> {
  using type = formulas<V, E...>;
};

/// Of what has been refused already.
struct no_formulas {
  static constexpr int outputs = 1;
};
template <class F, class... V>
constexpr auto source_of() {
  if constexpr (std::is_base_of_v<refused, F>) return no_formulas{};
  else if constexpr (function_like<F>) return typename F::source{};
  else return typename formulas_of<typename elements_of<F>::type, list<V...>>::type{};
}

template <class Plan, class Shape, class F, class... V>
constexpr auto driver() {
  using source = decltype(source_of<F, V...>());
  if constexpr (std::is_base_of_v<refused, F>) return F{};
  else return callable<source, Plan, Shape>{};
}
}  // namespace detail

/// A callable from formulas: inputs in the order named, then parameters.
template <class F, class... V>
constexpr auto function(F, V...) { return function_from<decltype(detail::source_of<F, V...>())>{}; }

/// The n first derivatives of one formula.
template <class F, class... V>
constexpr auto gradient(F, V...) {
  return detail::driver<plans::first<false>, shapes::per_variable, F, V...>();
}
/// The m x n first derivatives of a vector of formulas.
template <class F, class... V>
constexpr auto jacobian(F, V...) {
  return detail::driver<plans::first<false>, shapes::jacobian, F, V...>();
}
/// The n x n second derivatives of one formula; symmetric.
template <class F, class... V>
constexpr auto hessian(F, V...) {
  return detail::driver<plans::second<false>, shapes::hessian, F, V...>();
}
/// {value, gradient}, from one program.
template <class F, class... V>
constexpr auto value_and_gradient(F, V...) {
  return detail::driver<plans::first<true>, shapes::value_gradient, F, V...>();
}
/// {value, jacobian}, from one program.
template <class F, class... V>
constexpr auto value_and_jacobian(F, V...) {
  return detail::driver<plans::first<true>, shapes::value_jacobian, F, V...>();
}
/// {value, gradient, hessian}, from one program.
template <class F, class... V>
constexpr auto value_gradient_hessian(F, V...) {
  return detail::driver<plans::second<true>, shapes::value_gradient_hessian, F, V...>();
}
/// The derivative of one formula along a direction: D(x, y, dx, dy) or D(point, direction).
template <class F, class... V>
constexpr auto directional_derivative(F, V...) {
  return detail::driver<plans::jacobian_vector, shapes::values, F, V...>();
}
/// The Jacobian times a direction: m numbers.
template <class F, class... V>
constexpr auto jacobian_vector_product(F, V...) {
  return detail::driver<plans::jacobian_vector, shapes::rows<static_cast<std::size_t>(decltype(detail::source_of<F, V...>())::outputs), false>, F, V...>();
}
/// m weights times the Jacobian: n numbers.
template <class F, class... V>
constexpr auto vector_jacobian_product(F, V...) {
  return detail::driver<plans::vector_jacobian, shapes::per_variable, F, V...>();
}
/// The Hessian times a direction: n numbers.
template <class F, class... V>
constexpr auto hessian_vector_product(F, V...) {
  return detail::driver<plans::hessian_vector, shapes::per_variable, F, V...>();
}
/// Taylor coefficients 0 to K: of f(x + t) in t for one variable, of f(x + t v) along a direction v for several.
template <int K, class F, class... V>
constexpr auto taylor(F, V...) {
  return detail::driver<plans::taylor<K>, shapes::rows<static_cast<std::size_t>(K + 1), true>, F, V...>();
}

template <class F, class... V>
LEIBNIZ_REFUSED("leibniz: taylor<K>(f, x) wants the order K: it gives the coefficients 0 to K")
constexpr refused taylor(F, V...) { return detail::refuse<refused, F>(); }

/// A function from a captureless lambda over an array of N variables, run once while compiling; with P > 0
/// over a second array of P parameters. It may use loops, helpers, arrays, numbers, and select for branches;
/// returning an array of symbols makes it vector-valued.
template <int N, int P = 0, class F, auto Fault = detail::fault_in<F, N, P>()>
  requires(Fault <= detail::fault::refused)
constexpr auto trace(F) { return detail::function_or_not<Fault, lambda_of_arrays<F, N, P>>{}; }
/// The same for a lambda over separate scalars, [](auto x, auto y) { return x*x + sin(y); }.
template <class F, int Arity = detail::arity_of<F>(), auto Fault = detail::fault_in<F, Arity>()>
  requires(Fault <= detail::fault::refused)
constexpr auto trace(F) { return detail::function_or_not<Fault, lambda_of_scalars<F, Arity>>{}; }

template <class E, class... B>
struct values_given {
  using values = callable<formulas<list<>, E>, plans::value, shapes::values>;
  static constexpr auto look() {
    using arguments::misuse;
    if constexpr ((arguments::named<B> && ...)) return typename values::template problem_of<B...>{};
    else return arguments::problem<misuse::value_without_name>{};
  }
  using problem = decltype(look());
};

/// The value of an expression with every variable bound by name: evaluate(f, x = 1.0, y = 2.0).
template <expression E, class... B>
  requires(!(arguments::named<B> && ...))
LEIBNIZ_REFUSED("leibniz: an expression takes its values by name: f(x = 1.0, y = 2.0); function(f, x, y) fixes an order")
constexpr refused evaluate(E, const B&...) { return detail::refuse<refused, E>(); }
template <expression E, class... B>
  requires(arguments::named<B> && ...)
constexpr auto evaluate(E, const B&... bindings) {
  return callable<formulas<list<>, E>, plans::value, shapes::values>{}(bindings...);
}

/// The structural nonzeros of the derivative that a callable computes.
template <class C, class Problem = decltype(C::look_at_program())>
  requires(C::has_derivatives() && !Problem::refused)
consteval auto sparsity(C) { return C::sparsity(); }
template <class C, class Problem = decltype(C::look_at_program())>
  requires(C::has_derivatives() && Problem::refused)
LEIBNIZ_REFUSED(LEIBNIZ_NO_PROGRAM) constexpr refused sparsity(C) { return detail::refuse<refused, C>(); }
template <class C>
  requires(!requires { requires C::has_derivatives(); })
LEIBNIZ_REFUSED("leibniz: sparsity is a property of gradients, Jacobians and Hessians: sparsity(gradient(f, x, y))")
constexpr refused sparsity(C) { return detail::refuse<refused, C>(); }
constexpr refused sparsity(refused) { return {}; }

/// What a call of the callable computes, operation by operation.
template <class C>
  requires(!is_callable<C>)
LEIBNIZ_REFUSED("leibniz: operation_count wants what is called: operation_count(gradient(f, x, y))")
constexpr operation_counts operation_count(C) { return detail::refuse<operation_counts, C>(); }
constexpr operation_counts operation_count(refused) { return {}; }
template <class C, class Problem = decltype(C::look_at_program())>
  requires(Problem::refused)
LEIBNIZ_REFUSED(LEIBNIZ_NO_PROGRAM) constexpr operation_counts operation_count(C) { return detail::refuse<operation_counts, C>(); }
template <class C, class Problem = decltype(C::look_at_program())>
  requires(!Problem::refused)
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
