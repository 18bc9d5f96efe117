// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/number.hpp>
#include <leibniz/meta/config.hpp>
#include <leibniz/meta/key.hpp>
#include <leibniz/meta/text.hpp>
#include <leibniz/meta/type_at.hpp>

#include <type_traits>

namespace leibniz {

/// The result of a call that is refused: takes all that could follow, so that nothing else is said to be wrong.
struct refused {
  template <class... A>
  constexpr refused operator()(const A&...) const { return {}; }
  template <class I>
  constexpr refused operator[](I) const { return {}; }
  template <class... A>
  constexpr void write(const A&...) const {}
  constexpr operator double() const { return {}; }
};

/// What is wrong with the values B... for a formula; defined where formulas are evaluated.
template <class Formula, class... B>
struct values_given;

/// The value at the given bindings: f(x = 1.0, y = 2.0).
#define LEIBNIZ_TAKES_VALUES(Formula)                                                                                  \
  template <class... Bindings, class Problem = typename values_given<Formula, Bindings...>::problem>                   \
    requires(!Problem::refused)                                                                                        \
  constexpr auto operator()(Bindings... bindings) const { return evaluate(Formula{}, bindings...); }                   \
  template <class... Bindings, class Problem = typename values_given<Formula, Bindings...>::problem>                   \
    requires(Problem::refused)                                                                                         \
  LEIBNIZ_REFUSED("leibniz: give every variable a value: by name, f(x = 1.0, y = 2.0), each once and no others; "      \
                  "function(f, x, y) fixes an order")                                                                  \
  constexpr refused operator()(Bindings...) const { return detail::refuse<refused, Bindings...>(); }

/// Everything formulas are built from: expression types here, graph handles where rules are applied.
struct operand_base {};
struct expression_base : operand_base {
  /// Only conditions could be asked for their truth, and not before they are evaluated.
  template <class B>
    requires std::is_same_v<B, bool>
  LEIBNIZ_REFUSED("leibniz: a formula has no truth value while it compiles; for a branch write select(condition, a, b)")
  constexpr explicit operator B() const { return detail::refuse<B>(); }
  /// Where a number is wanted: std::sin(x), double v = x.
  template <class N>
    requires std::is_same_v<N, double>
  LEIBNIZ_REFUSED("leibniz: a formula is not a number: write sin(x) and not std::sin(x); its value at a point is f(x = 1.0, y = 2.0)")
  constexpr operator N() const { return detail::refuse<N>(); }
};

template <class T>
concept operand = std::is_base_of_v<operand_base, T>;

/// An empty type that stands for a formula.
template <class T>
concept expression = std::is_base_of_v<expression_base, T>;

/// What the graph must know of a function by value: its name, how many arguments, the hash of both.
struct function_id {
  const char* name;
  int arity;
  unsigned hash;
};

namespace functions {
/// The description of F as a value; defined with the descriptions.
template <class F>
constexpr const function_id* identity();
}  // namespace functions

/// What the graph must know of a variable or parameter.
struct leaf_id {
  const char* name;
  bool parameter;
  unsigned hash;
};

/// An expression type as data: one object per type, its address the identity of the expression.
struct tree {
  unsigned hash = 0;
  const function_id* function = nullptr;
  const leaf_id* leaf = nullptr;
  number value{};
  const tree* arguments[3]{};
};

namespace detail {

constexpr unsigned mix(unsigned h, unsigned k) { return (h ^ (h >> 15)) * 69069u + k * 1664525u + 1013904223u; }

/// The tree of E, made when first asked for; operators ask for it, so operands always come first.
template <class E>
inline constexpr tree tree_of = E::make_tree();

template <class E>
constexpr E with_tree() {
  [[maybe_unused]] constexpr const tree* made = &tree_of<E>;
  return {};
}

/// A formula of at most so many operations, counted as a tree, has a type that shows them.
inline constexpr unsigned most_spelled_out = 20;

template <class F>
inline constexpr key key_of_function = key_of_type<F>();

/// What a call is made of.
template <class F, class... A>
struct parts {
  using function = F;
  enum : unsigned { operations = (1u + ... + A::operations) };

  static constexpr key identity() {
    key k = key_of_function<F>;
    ((k = k.with(A::identity)), ...);
    return k;
  }
  static constexpr tree make_tree() {
    return {static_cast<unsigned>(identity().low), functions::identity<F>(), nullptr, {}, {&tree_of<A>...}};
  }
};

// From a key to the parts of the formula: the friend declared by `formula_key` is defined by `described`, once per key.
// Its name is what the compiler says should two formulas ever have one key.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
template <unsigned long long High, unsigned long long Low>
struct formula_key {
  friend constexpr auto two_formulas_have_the_same_hash(formula_key<High, Low>);
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
template <class Parts, unsigned long long High, unsigned long long Low>
struct described {
  friend constexpr auto two_formulas_have_the_same_hash(formula_key<High, Low>) { return static_cast<Parts*>(nullptr); }
};

}  // namespace detail

/// The inner node. Operands are values and not types among the template arguments: empty, so that nothing
/// is stored, and invisible to argument-dependent lookup and to name printing, which would otherwise visit
/// a formula with shared parts as a tree, in exponential time (docs/design/types.md).
template <class F, auto... Operands>
struct call_of : expression_base {
  using parts = detail::parts<F, std::remove_const_t<decltype(Operands)>...>;
  using function = F;
  enum : unsigned { operations = parts::operations };
  static constexpr detail::key identity = parts::identity();

  static constexpr tree make_tree() { return parts::make_tree(); }
  LEIBNIZ_TAKES_VALUES(call_of)
};

/// The inner node where spelling out what is below would make names too long: they stay short, because a key stands for it.
template <unsigned long long High, unsigned long long Low>
struct formula : expression_base {
  using parts = std::remove_pointer_t<decltype(two_formulas_have_the_same_hash(detail::formula_key<High, Low>{}))>;
  using function = typename parts::function;
  enum : unsigned { operations = detail::most_spelled_out + 1 };
  static constexpr detail::key identity{High, Low};

  static constexpr tree make_tree() { return parts::make_tree(); }
  LEIBNIZ_TAKES_VALUES(formula)
};

/// The call of F on A..., with its tree made.
template <class F, class... A>
constexpr auto make_call() {
  using parts = detail::parts<F, A...>;
  if constexpr (parts::operations <= detail::most_spelled_out) {
    return detail::with_tree<call_of<F, A{}...>>();
  } else {
    constexpr detail::key k = parts::identity();
    static_assert(sizeof(detail::described<parts, k.high, k.low>) > 0);
    return detail::with_tree<formula<k.high, k.low>>();
  }
}

}  // namespace leibniz
