// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/piecewise.hpp>
#include <leibniz/functions/powers.hpp>
#include <leibniz/functions/trigonometric.hpp>
#include <leibniz/graph/builder.hpp>

namespace leibniz::graph {

/// A node with the arithmetic of a number; Self::make says how a graph node is made from it.
template <class Self>
struct arithmetic : operand_base {
  builder* g;
  int id;

  constexpr arithmetic(builder& graph, int node) : g{&graph}, id{node} {}

  template <class F, class... H>
  static constexpr Self apply(Self first, H... rest) {
    return {*first.g, Self::make(*first.g, functions::info<F>(), first.id, rest.id...)};
  }
  /// An exact constant, a named one or an integer, as a node of the same graph.
  template <expression E>
  constexpr Self of(E) const {
    if constexpr (constant_expression<E>) return {*g, g->constant(E::exact)};
    else return {*g, g->intern(kind::call, static_cast<const function_info*>(leibniz::detail::tree_of<E>.function), 0)};
  }
  constexpr Self of(long long n) const { return {*g, g->constant({n, 1})}; }

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

inline int a_function_of_plain_numbers_inside_trace_needs_a_symbol_write_0_times_x_plus_number() { return stop(); }

struct condition;

/// What a traced lambda computes with: a number where it is one, a node of the graph where it depends on an
/// input. Doubles, integers and exact constants convert to it.
struct symbol : operand_base {
  builder* g = nullptr;
  int id = 0;
  number plain{0, 1};  ///< the number, when there is no graph

  constexpr symbol() = default;
  constexpr symbol(builder& graph, int node) : g{&graph}, id{node} {}
  template <class N>
    requires std::is_arithmetic_v<N>
  constexpr symbol(N v) : plain{[&] {
    if constexpr (std::is_integral_v<N>) return number{static_cast<long long>(v), 1};
    else return number_of(static_cast<double>(v));
  }()} {}
  template <constant_expression E>
  constexpr symbol(E) : plain{E::exact} {}

  constexpr int in(builder& graph) const { return g ? id : graph.constant(plain); }

  template <class F, class... H>
  static constexpr symbol apply(symbol first, H... rest) {
    builder* graph = first.g;
    ((graph = graph ? graph : symbol(rest).g), ...);
    if (!graph) return {*graph, a_function_of_plain_numbers_inside_trace_needs_a_symbol_write_0_times_x_plus_number()};
    return {*graph, graph->exact(functions::info<F>(), first.in(*graph), symbol(rest).in(*graph)...)};
  }
  /// Arithmetic; of two numbers it is that of double, as it would be without tracing.
  template <class F>
  static constexpr symbol combine(symbol x, symbol y) {
    if (x.g || y.g) return apply<F>(x, y);
    return symbol(F::value(to<double>(x.plain), to<double>(y.plain)));
  }
  friend constexpr symbol operator+(symbol x, symbol y) { return combine<functions::add_fn>(x, y); }
  friend constexpr symbol operator-(symbol x, symbol y) { return combine<functions::subtract_fn>(x, y); }
  friend constexpr symbol operator*(symbol x, symbol y) { return combine<functions::multiply_fn>(x, y); }
  friend constexpr symbol operator/(symbol x, symbol y) { return combine<functions::divide_fn>(x, y); }
  friend constexpr symbol operator-(symbol x) { return x.g ? apply<functions::negate_fn>(x) : symbol(-to<double>(x.plain)); }
  friend constexpr symbol operator+(symbol x) { return x; }
  friend constexpr symbol& operator+=(symbol& x, symbol y) { return x = x + y; }
  friend constexpr symbol& operator-=(symbol& x, symbol y) { return x = x - y; }
  friend constexpr symbol& operator*=(symbol& x, symbol y) { return x = x * y; }
  friend constexpr symbol& operator/=(symbol& x, symbol y) { return x = x / y; }

  friend constexpr condition operator<(symbol x, symbol y);
  friend constexpr condition operator>(symbol x, symbol y);
  friend constexpr condition operator<=(symbol x, symbol y);
  friend constexpr condition operator>=(symbol x, symbol y);
};

namespace detail {
template <class X, class Y>
concept with_symbol = (std::is_same_v<X, symbol> && std::is_convertible_v<Y, symbol>) ||
                      (std::is_same_v<Y, symbol> && std::is_convertible_v<X, symbol>);
template <class X, class Y>
concept symbol_and_number = with_symbol<X, Y> && !std::is_same_v<X, Y>;

/// Dependent on X and Y, so that rules are not asked for before they are defined.
template <class F, class X, class Y>
constexpr symbol call_with_number(X x, Y y) { return symbol::apply<F>(symbol(x), symbol(y)); }
}  // namespace detail

/// Powers with a constant integer exponent are products.
template <class X, class Y>
  requires detail::with_symbol<X, Y>
constexpr symbol pow(X base, Y exponent) {
  const symbol x(base), y(exponent);
  if (x.g && !y.g && y.plain.den == 1 && leibniz::detail::magnitude(y.plain.num) <= (1 << 20))
    return {*x.g, x.g->raised(x.id, static_cast<int>(y.plain.num))};
  return detail::call_with_number<functions::pow_fn>(base, exponent);
}
// Functions of two arguments, one of them a plain number.
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol hypot(X x, Y y) { return detail::call_with_number<functions::hypot_fn>(x, y); }
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol atan2(X x, Y y) { return detail::call_with_number<functions::atan2_fn>(x, y); }
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol max(X x, Y y) { return detail::call_with_number<functions::max_fn>(x, y); }
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol min(X x, Y y) { return detail::call_with_number<functions::min_fn>(x, y); }
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol fmax(X x, Y y) { return max(x, y); }
template <class X, class Y>
  requires detail::symbol_and_number<X, Y>
constexpr symbol fmin(X x, Y y) { return min(x, y); }

/// A comparison of symbols: for select(), and not for `if`, because which branch is taken is known only at run time.
struct condition {
  symbol value;

  template <class B>
    requires std::is_same_v<B, bool>
  constexpr explicit operator B() const {
    static_assert(!std::is_same_v<B, bool>,
                  "leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)");
    return false;
  }
  friend constexpr condition operator&&(condition a, condition b) { return {symbol::apply<functions::and_fn>(a.value, b.value)}; }
  friend constexpr condition operator||(condition a, condition b) { return {symbol::apply<functions::or_fn>(a.value, b.value)}; }
  friend constexpr condition operator!(condition a) { return {symbol::apply<functions::not_fn>(a.value)}; }
  /// a where the condition holds, else b.
  friend constexpr symbol select(condition c, symbol a, symbol b) { return symbol::apply<functions::select_fn>(c.value, a, b); }
};

constexpr condition operator<(symbol x, symbol y) { return {symbol::apply<functions::less_fn>(x, y)}; }
constexpr condition operator>(symbol x, symbol y) { return {symbol::apply<functions::less_fn>(y, x)}; }
constexpr condition operator<=(symbol x, symbol y) { return {symbol::apply<functions::less_equal_fn>(x, y)}; }
constexpr condition operator>=(symbol x, symbol y) { return {symbol::apply<functions::less_equal_fn>(y, x)}; }

}  // namespace leibniz::graph
