// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/callable.hpp>
#include <leibniz/graph/lower.hpp>
#include <leibniz/graph/trace.hpp>

/// Functions: formulas with an order of inputs, called on numbers, on formulas, and on symbols of a traced lambda.
namespace leibniz {

/// Formulas with a fixed order of variables.
template <class Variables, class... Outputs>
struct formulas;
template <class... V, class... E>
struct formulas<list<V...>, E...> {
  static constexpr int inputs = sizeof...(V), outputs = sizeof...(E), symbols = inputs;

  /// Makes the nodes of the formulas; gives the number of symbols, the variables first.
  static constexpr int build(graph::builder& g, int* roots) {
    graph::lowering lower(g);
    (lower.leaf(V::leaf()), ...);
    int i = 0;
    ((roots[i++] = lower(&detail::tree_of<E>)), ...);
    return lower.count;
  }
};

template <class T>
inline constexpr bool is_traced = false;
template <class L>
inline constexpr bool is_traced<traced<L>> = true;

namespace composition {

/// What a source gives for formulas as arguments: a formula, or a vector of them. Defined in evaluate/composition.hpp,
/// which <leibniz/leibniz.hpp> includes; programs that only evaluate do without.
template <class Source, class Formulas>
struct on_formulas;

/// The formulas that one argument brings.
template <class A>
constexpr auto formulas_in() {
  if constexpr (expressions<A>) return typename elements_of<A>::type{};
  else if constexpr (detail::constant_like<A>) return list<detail::as_constant<A>>{};
  else return list<>{};
}
template <class Source, class... A>
constexpr auto call_on_formulas() {
  return on_formulas<Source, join<decltype(formulas_in<A>())...>>::call();
}

/// Inputs of a traced lambda have no names.
struct nameless {
  static constexpr const leaf_id* at(int) { return nullptr; }
};
template <class Source, class... A>
constexpr auto on_symbols(const A&... a) {
  using placement = arguments::placement<nameless, Source::inputs, Source::symbols, 0, A...>;
  graph::symbol in[Source::symbols];
  placement::template place<0, 0>(static_cast<graph::symbol*>(in), a...);
  return Source::call(in);
}

template <class A>
concept of_symbols = std::is_same_v<typename arguments::element<A>::type, graph::symbol>;

}  // namespace composition

/// The value of formulas, as a callable. On numbers it gives numbers, on formulas a formula (a vector when it has several
/// outputs), and on symbols, inside another traced lambda, symbols.
template <class Source>
class function_from : public callable<Source, plans::value, shapes::values> {
  using numbers = callable<Source, plans::value, shapes::values>;
  template <class... A>
  static constexpr bool symbols = is_traced<Source> && (composition::of_symbols<A> || ...);
  template <class... A>
  static constexpr bool formulas = !(composition::of_symbols<A> || ...) && (expressions<A> || ...);

 public:
  /// What is wrong with arguments of these types; public for the alias, which Clang 14 wants.
  template <class... A>
  static constexpr auto look() {
    using arguments::misuse;
    if constexpr (symbols<A...>) return typename arguments::placement<composition::nameless, Source::inputs, Source::symbols, 0, A...>::found{};
    else if constexpr (!formulas<A...>) return typename numbers::template problem_of<A...>{};
    else if constexpr ((detail::number_like<A> || ...)) return arguments::problem<misuse::number_among_formulas>{};
    else if constexpr (join<decltype(composition::formulas_in<A>())...>::size != Source::symbols) return arguments::problem<misuse::number_of_formulas>{};
    else return arguments::problem<misuse::nothing>{};
  }
  template <class... A>
  using problem_of = decltype(look<A...>());
  template <class... A, class Problem = problem_of<A...>>
    requires(!Problem::refused)
  LEIBNIZ_HOST_DEVICE constexpr auto operator()(const A&... a) const {
    if constexpr (symbols<A...>) return composition::on_symbols<Source>(a...);
    else if constexpr (formulas<A...>) return composition::call_on_formulas<Source, A...>();
    else return numbers::operator()(a...);
  }
  LEIBNIZ_MISUSES_OF_NUMBERS(LEIBNIZ_REFUSED_CALL)
  LEIBNIZ_REFUSED_BRACES
  LEIBNIZ_REFUSED_CALL(number_among_formulas, LEIBNIZ_PLAIN_NUMBER_SENTENCE)
  LEIBNIZ_REFUSED_CALL(number_of_formulas, "leibniz: as many formulas as the function has inputs: its variables in order, then its parameters")
};
#undef LEIBNIZ_REFUSED_CALL
#undef LEIBNIZ_REFUSED_BRACES
#undef LEIBNIZ_MISUSES_OF_NUMBERS

}  // namespace leibniz
