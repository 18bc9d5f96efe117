// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/builder.hpp>

namespace leibniz::graph {

/// A node with the arithmetic of a number; Self::make says how a graph node is made from it.
template <class Self>
struct arithmetic : operand_base {
  builder* g;
  int id;

  constexpr arithmetic(builder& in_graph, int node) : g{&in_graph}, id{node} {}

  template <class F, class... H>
  static constexpr Self apply(Self first, H... rest) {
    return {*first.g, Self::make(*first.g, functions::info<F>(), first.id, rest.id...)};
  }
  /// An exact constant, a named one or an integer, as a node of the same graph.
  template <expression E>
  constexpr Self of(E) const {
    static_assert(constant_expression<E> || requires { requires E::function::arity == 0; },
                  "leibniz: a rule takes numbers and named constants, and no formulas of them");
    if constexpr (constant_expression<E>) return {*g, g->constant(E::exact)};
    else return {*g, g->intern(kind::call, static_cast<const function_info*>(leibniz::detail::tree_of<E>.function), 0)};
  }
  template <class N>
    requires std::is_arithmetic_v<N>
  constexpr Self of(N n) const {
    if constexpr (std::is_floating_point_v<N>) return {*g, g->constant(number_of(static_cast<double>(n)))};
    else return {*g, g->constant({static_cast<long long>(n), 1})};
  }

  friend constexpr Self operator+(Self x, Self y) { return apply<functions::add_fn>(x, y); }
  friend constexpr Self operator-(Self x, Self y) { return apply<functions::subtract_fn>(x, y); }
  friend constexpr Self operator*(Self x, Self y) { return apply<functions::multiply_fn>(x, y); }
  friend constexpr Self operator/(Self x, Self y) { return apply<functions::divide_fn>(x, y); }
  friend constexpr Self operator-(Self x) { return apply<functions::negate_fn>(x); }
  template <class N>
  friend constexpr Self operator+(Self x, N n) { return x + x.of(n); }
  template <class N>
  friend constexpr Self operator-(Self x, N n) { return x - x.of(n); }
  template <class N>
  friend constexpr Self operator*(Self x, N n) { return x * x.of(n); }
  template <class N>
  friend constexpr Self operator/(Self x, N n) { return x / x.of(n); }
  template <class N>
  friend constexpr Self operator+(N n, Self x) { return x.of(n) + x; }
  template <class N>
  friend constexpr Self operator-(N n, Self x) { return x.of(n) - x; }
  template <class N>
  friend constexpr Self operator*(N n, Self x) { return x.of(n) * x; }
  template <class N>
  friend constexpr Self operator/(N n, Self x) { return x.of(n) / x; }
};

/// A node as it is written: every operation is kept. What expansions of functions compute with.
struct written : arithmetic<written> {
  using arithmetic::arithmetic;
  static constexpr int make(builder& g, const function_info* f, int x, int y = 0, int z = 0) { return g.exact(f, x, y, z); }
  /// This to the power of a constant integer node, as products.
  constexpr written raised(written n) const { return {*g, g->raised(id, static_cast<int>(g->value(n.id).num))}; }
};

}  // namespace leibniz::graph
