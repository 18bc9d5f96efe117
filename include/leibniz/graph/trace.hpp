// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/symbol.hpp>

#include <array>
#include <utility>

/// Lambdas as sources of formulas: run once, in constant evaluation, with symbols in place of numbers.
namespace leibniz {

namespace detail {

/// One output, or an array of them; 0 for everything else.
template <class R>
inline constexpr int outputs_of = 0;
template <>
inline constexpr int outputs_of<graph::symbol> = 1;
template <std::size_t M>
inline constexpr int outputs_of<std::array<graph::symbol, M>> = static_cast<int>(M);

template <class F, class I, class J>
struct call_with_arrays;
template <class F, std::size_t... I, std::size_t... J>
struct call_with_arrays<F, std::index_sequence<I...>, std::index_sequence<J...>> {
  static constexpr int variables = sizeof...(I), parameters = sizeof...(J);
  using first = std::array<graph::symbol, sizeof...(I)>;
  using second = std::array<graph::symbol, sizeof...(J)>;
  // templates, so that one may ask whether F can be called
  template <class G = F>
    requires(parameters == 0)
  static constexpr auto call(const graph::symbol* x) -> decltype(G{}(std::declval<const first&>())) {
    const first variable{x[I]...};
    return G{}(variable);
  }
  template <class G = F>
    requires(parameters > 0)
  static constexpr auto call(const graph::symbol* x) -> decltype(G{}(std::declval<const first&>(), second{})) {
    const first variable{x[I]...};
    return G{}(variable, second{x[variables + J]...});
  }
};
template <class F, class I>
struct call_with_scalars;
template <class F, std::size_t... I>
struct call_with_scalars<F, std::index_sequence<I...>> {
  static constexpr int variables = sizeof...(I), parameters = 0;
  template <class G = F>
  static constexpr auto call(const graph::symbol* x) -> decltype(G{}(x[I]...)) { return G{}(x[I]...); }
};

template <class R>
concept accepted = !std::is_same_v<R, refused>;
/// How many scalars F takes, 0 when it takes none of 1 to 24. By fours, because compilers show each level above a mistake in F.
template <class F, class... S>
constexpr int arity_of() {
  using s = const graph::symbol;
  constexpr int n = sizeof...(S);
  if constexpr (requires(s a, const S... more) { { F{}(a, more...) } -> accepted; }) return n + 1;
  else if constexpr (requires(s a, s b, const S... more) { { F{}(a, b, more...) } -> accepted; }) return n + 2;
  else if constexpr (requires(s a, s b, s c, const S... more) { { F{}(a, b, c, more...) } -> accepted; }) return n + 3;
  else if constexpr (requires(s a, s b, s c, s d, const S... more) { { F{}(a, b, c, d, more...) } -> accepted; }) return n + 4;
  else if constexpr (n == 20) return 0;
  else return arity_of<F, S..., graph::symbol, graph::symbol, graph::symbol, graph::symbol>();
}

}  // namespace detail

/// A lambda over an array of N variables, and one of P parameters.
template <class F, int N, int P>
using lambda_of_arrays = detail::call_with_arrays<F, std::make_index_sequence<static_cast<std::size_t>(N)>,
                                                  std::make_index_sequence<static_cast<std::size_t>(P)>>;
/// A lambda over N separate scalars.
template <class F, int N>
using lambda_of_scalars = detail::call_with_scalars<F, std::make_index_sequence<static_cast<std::size_t>(N)>>;

/// The formulas that a lambda computes.
template <class Lambda>
struct traced {
  using result = decltype(Lambda::call(static_cast<const graph::symbol*>(nullptr)));
  static constexpr int inputs = Lambda::variables, symbols = inputs + Lambda::parameters, outputs = detail::outputs_of<result>;

  /// What the lambda gives for symbols of a graph that is being made.
  static constexpr auto call(const graph::symbol* x) { return Lambda::call(x); }

  /// The roots, with nodes of g as arguments.
  template <class Node>
  static constexpr void compose(graph::builder& g, int* roots, Node&& node) {
    graph::recording r(g);
    graph::symbol x[symbols]{};
    for (int i = 0; i < symbols; ++i) x[i] = {r, node(i)};
    const result y = call(x);
    if constexpr (std::is_same_v<result, graph::symbol>) roots[0] = y.in(r);
    else
      for (int i = 0; i < outputs; ++i) roots[i] = y[static_cast<std::size_t>(i)].in(r);
  }
  /// The roots, with the inputs as arguments; gives the number of inputs.
  static constexpr int build(graph::builder& g, int* roots) {
    compose(g, roots, [&](int which) { return g.input(which); });
    return symbols;
  }
};

}  // namespace leibniz
