// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/function.hpp>
#include <leibniz/transform/symbolic.hpp>

/// Functions of formulas are formulas.
namespace leibniz::composition {

/// One output of a traced lambda, with formulas as arguments.
template <class Source, std::size_t Output, class... E>
struct traced_on_formulas {
  static constexpr int run(graph::builder& g, graph::lowering& lower) {
    const int nodes[] = {lower(&detail::tree_of<E>)...};
    int roots[Source::outputs]{};
    Source::compose(g, roots, [&](int i) { return nodes[i]; });
    return roots[Output];
  }
};
template <class Source, class... E>
struct traced_call {
  template <std::size_t I>
  static constexpr auto output() {
    return transform::result<traced_on_formulas<Source, I, E...>>();
  }
  static constexpr auto call() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
      if constexpr (sizeof...(I) == 1) return output<0>();
      else return vector(output<I>()...);
    }(std::make_index_sequence<static_cast<std::size_t>(Source::outputs)>{});
  }
};
template <class L, class... E>
struct on_formulas<traced<L>, list<E...>> : traced_call<traced<L>, E...> {};

/// Formulas in place of the variables; parameters stay.
template <class... V, class... F, class... E>
struct on_formulas<formulas<list<V...>, F...>, list<E...>> {
  template <class G>
  static constexpr auto output() { return substitute(G{}, binding<V, E>{}...); }
  static constexpr auto call() {
    if constexpr (sizeof...(F) == 1) return (output<F>(), ...);
    else return vector(output<F>()...);
  }
};

}  // namespace leibniz::composition
