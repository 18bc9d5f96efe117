// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/all.hpp>
#include <leibniz/graph/lower.hpp>
#include <leibniz/graph/raise.hpp>
#include <leibniz/transform/freeze.hpp>
#include <leibniz/transform/rules.hpp>
#include <leibniz/transform/write_out.hpp>

namespace leibniz {

namespace transform {

/// One formula's way through the graph; Steps says what happens on the way.
template <class Steps>
constexpr graph::draft<1> rewrite() {
  builder g{};
  graph::lowering lower(g);
  graph::draft<1> d{};
  g.canonical = true;  // keeps powers as they are
  const int root = Steps::run(g, lower);
  if ((d.failed = g.failed) == graph::failure::none) freeze<1>(g, &root, lower.count, d);
  d.culprit = g.culprit, d.symbols = lower.count;
  for (int i = 0; i < lower.count; ++i) d.leaves[i] = g.leaves[i];
  return d;
}
/// The result, and why there is none.
template <class Steps>
struct rewriting {
  static LEIBNIZ_REMEMBERED graph::draft<1> make() { return rewrite<Steps>(); }
  using draft = graph::evaluated<rewriting>;
  static constexpr graph::failure failed = draft::why();
};
/// As the program of a type.
template <class Steps>
struct rewritten {
  static constexpr auto program = graph::exactly<typename rewriting<Steps>::draft, rewriting<Steps>::failed>();
};
template <class Steps>
constexpr auto result() { return graph::raise<rewritten<Steps>::program>(); }
template <class Steps, graph::failure Why = graph::failure::none>
inline constexpr bool ends = rewriting<Steps>::failed == Why;
/// Or for another reason than those of the algebra alone.
template <class Steps>
inline constexpr bool goes_on = rewriting<Steps>::failed != graph::failure::too_large && rewriting<Steps>::failed != graph::failure::division_by_zero;

constexpr int canonical(builder& g, graph::lowering& lower, const tree* t) {
  const int root = lower(t);
  view(g, &root, 1);
  return g.view_of[root];
}
constexpr int written(builder& g, int node) {
  const written_form w(g, node);
  return w.written.at[node];
}

template <class E>
struct simplified {
  static constexpr int run(builder& g, graph::lowering& lower) { return written(g, canonical(g, lower, &leibniz::detail::tree_of<E>)); }
};

template <class E, class... V>
struct derived {
  static constexpr int run(builder& g, graph::lowering& lower) {
    int node = canonical(g, lower, &leibniz::detail::tree_of<E>);
    // Partial derivatives commute; one order makes them one type.
    const leaf_id* order[] = {V::leaf()...};
    for (std::size_t i = 1; i < sizeof...(V); ++i)
      for (std::size_t j = i; j > 0 && leibniz::detail::compare_text(order[j]->name, order[j - 1]->name) < 0; --j) {
        const leaf_id* earlier = order[j];
        order[j] = order[j - 1], order[j - 1] = earlier;
      }
    for (const leaf_id* v : order) {
      tangents t;
      t.dot[lower.leaf(v)] = one;
      push_forward(g, t, &node, 1);
      node = t.dot[node];
    }
    return written(g, node);
  }
};

template <class E, class... B>
struct substituted;
template <class E, class... V, class... G>
struct substituted<E, binding<V, G>...> {
  static constexpr int run(builder& g, graph::lowering& lower) {
    const int values[] = {lower(&leibniz::detail::tree_of<G>)...};
    const leaf_id* names[] = {V::leaf()...};
    graph::lowering inner(g);
    inner.count = lower.count;
    for (unsigned i = 0; i < sizeof...(V); ++i) inner.replace(names[i], values[i]);
    const int root = inner(&leibniz::detail::tree_of<E>);
    lower.count = inner.count;
    return root;
  }
};

/// Whether the canonical forms of A and B are the same, and why that is not known.
template <class A, class B>
struct comparison {
  struct outcome {
    bool same;
    graph::failure failed;
    const char* culprit;
  };
  static LEIBNIZ_REMEMBERED outcome make() {
    builder g{};
    graph::lowering lower(g);
    g.canonical = true;
    const bool same = canonical(g, lower, &leibniz::detail::tree_of<A>) == canonical(g, lower, &leibniz::detail::tree_of<B>);
    return {same, g.failed, g.culprit};
  }
  using result = graph::evaluated<comparison>;
  static constexpr graph::failure failed = result::why();
  static constexpr bool same() { return result::get().same; }
};
template <class A>
struct comparison<A, A> {
  static constexpr graph::failure failed = graph::failure::none;
  static constexpr bool same() { return true; }
};

template <class E, class V>
constexpr bool occurs() {
  builder g{};
  graph::lowering lower(g);
  lower(&leibniz::detail::tree_of<E>);
  bool found = false;
  for (int i = 0; i < lower.count; ++i) found = found || g.leaves[i] == V::leaf();
  g.check();
  return found;
}

template <class F>
struct differential {};

template <class E, class V, class I>
struct repeated_;
template <class E, class V, std::size_t... I>
struct repeated_<E, V, std::index_sequence<I...>> {
  using type = derived<E, std::enable_if_t<(I < sizeof...(I)), V>...>;
};
template <class E, class V, int N>
using repeated = typename repeated_<E, V, std::make_index_sequence<static_cast<std::size_t>(N)>>::type;

}  // namespace transform

/// The derivative of f with respect to each variable in turn, as an expression of canonical type.
template <expression E, symbol_expression... V>
  requires(sizeof...(V) > 0 && transform::ends<transform::derived<E, V...>>)
constexpr auto derivative(E, V...) { return transform::result<transform::derived<E, V...>>(); }
/// The N-th derivative of f.
template <int N, expression E, symbol_expression V>
  requires(N > 0 && transform::goes_on<transform::repeated<E, V, N>>)
constexpr auto derivative(E, V) { return transform::result<transform::repeated<E, V, N>>(); }
template <int N, expression E, symbol_expression V>
  requires(N == 0)
constexpr E derivative(E f, V) { return f; }

template <class E, class... V>
  requires(!expression<E>)
LEIBNIZ_REFUSED("leibniz: derivative wants a formula first: derivative(sin(x), x); for functions and vectors there are gradient and jacobian")
constexpr constant<1> derivative(E, V...) { return detail::refuse<constant<1>, E>(); }
template <expression E>
LEIBNIZ_REFUSED("leibniz: derivative wants a variable: derivative(f, x)")
constexpr E derivative(E) { return detail::refuse<E>(); }
template <expression E, class... V>
  requires(detail::variable_first<E, V...>)
LEIBNIZ_REFUSED("leibniz: derivative wants the formula first, then the variables: derivative(sin(x), x)")
constexpr constant<1> derivative(E, V...) { return detail::refuse<constant<1>, E>(); }
template <expression E, class... V>
  requires(!detail::variable_first<E, V...> && !(symbol_expression<V> && ...))
LEIBNIZ_REFUSED("leibniz: derivative wants variables after the formula: derivative(sin(x), x) with x = \"x\"_v")
constexpr E derivative(E, V...) { return detail::refuse<E>(); }
template <int N, class E, class... V>
  requires(N < 0)
LEIBNIZ_REFUSED("leibniz: derivative<N>(f, x) wants N >= 0")
constexpr constant<1> derivative(E, V...) { return detail::refuse<constant<1>, E>(); }
template <int N, class E, class... V>
  requires(N >= 0 && !(expression<E> && sizeof...(V) == 1 && (symbol_expression<V> && ...)))
LEIBNIZ_REFUSED("leibniz: derivative<N>(f, x) wants a formula and one variable")
constexpr constant<1> derivative(E, V...) { return detail::refuse<constant<1>, E>(); }

/// Leibniz's notation: d(f) / d(x).
template <expression E>
constexpr transform::differential<E> d(E) { return {}; }
template <class E, class V>
constexpr auto operator/(transform::differential<E>, transform::differential<V>) { return derivative(E{}, V{}); }

/// The canonical form of f: sound for every input, NaN and infinities that a 0*x drops aside.
template <expression E>
  requires(transform::goes_on<transform::simplified<E>>)
constexpr auto simplify(E) { return transform::result<transform::simplified<E>>(); }

/// f with expressions in place of symbols, all at once: substitute(f, x = y*y).
template <expression E, class... V, expression... G>
  requires(transform::goes_on<transform::substituted<E, binding<V, G>...>>)
constexpr auto substitute(E, binding<V, G>...) { return transform::result<transform::substituted<E, binding<V, G>...>>(); }

template <expression E, class... B>
LEIBNIZ_REFUSED("leibniz: substitute wants expressions by name, x = y*y or x = 2_c; for numbers evaluate f(x = 2.0)")
constexpr E substitute(E, B...) { return detail::refuse<E>(); }

#define LEIBNIZ_REFUSED_DERIVATIVE(why, sentence)                                                       \
  template <expression E, symbol_expression... V>                                                       \
    requires(sizeof...(V) > 0 && transform::ends<transform::derived<E, V...>, functions::failure::why>) \
  LEIBNIZ_REFUSED(sentence) constexpr E derivative(E, V...) { return detail::refuse<E>(); }
LEIBNIZ_FAILURES(LEIBNIZ_REFUSED_DERIVATIVE)
#undef LEIBNIZ_REFUSED_DERIVATIVE
#define LEIBNIZ_REFUSED_FORMULA(why, sentence)                                                \
  template <int N, expression E, symbol_expression V>                                         \
    requires(N > 0 && transform::ends<transform::repeated<E, V, N>, functions::failure::why>) \
  LEIBNIZ_REFUSED(sentence) constexpr E derivative(E, V) { return detail::refuse<E>(); } \
  template <expression E>                                                                     \
    requires(transform::ends<transform::simplified<E>, functions::failure::why>)              \
  LEIBNIZ_REFUSED(sentence) constexpr E simplify(E) { return detail::refuse<E>(); } \
  template <expression E, class... V, expression... G>                                        \
    requires(transform::ends<transform::substituted<E, binding<V, G>...>, functions::failure::why>) \
  LEIBNIZ_REFUSED(sentence) constexpr E substitute(E, binding<V, G>...) { return detail::refuse<E>(); }
LEIBNIZ_FAILURES_OF_ALGEBRA(LEIBNIZ_REFUSED_FORMULA)
#undef LEIBNIZ_REFUSED_FORMULA

/// Whether x occurs in f.
template <expression E, symbol_expression V>
constexpr auto depends_on(E, V) { return std::bool_constant<transform::occurs<E, V>()>{}; }

/// Whether two formulas have the same canonical form. The type is deduced: Clang would work out a written one
/// for any two classes that are compared where this namespace is visible.
template <expression A, expression B>
  requires(transform::comparison<A, B>::failed == functions::failure::none)
constexpr auto operator==(A, B) { return std::bool_constant<transform::comparison<A, B>::same()>{}; }
template <expression A, expression B>
  requires(transform::comparison<A, B>::failed == functions::failure::none)
constexpr auto operator!=(A, B) { return std::bool_constant<!transform::comparison<A, B>::same()>{}; }
#define LEIBNIZ_REFUSED_COMPARISON(why, sentence)                                        \
  template <expression A, expression B>                                                  \
    requires(transform::comparison<A, B>::failed == functions::failure::why)             \
  LEIBNIZ_REFUSED(sentence) constexpr auto operator==(A, B) { return std::false_type{}; } \
  template <expression A, expression B>                                                  \
    requires(transform::comparison<A, B>::failed == functions::failure::why)             \
  LEIBNIZ_REFUSED(sentence) constexpr auto operator!=(A, B) { return std::false_type{}; }
LEIBNIZ_FAILURES_OF_ALGEBRA(LEIBNIZ_REFUSED_COMPARISON)
#undef LEIBNIZ_REFUSED_COMPARISON

}  // namespace leibniz
