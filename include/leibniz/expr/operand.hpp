// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/number.hpp>
#include <leibniz/meta/config.hpp>
#include <leibniz/meta/text.hpp>
#include <leibniz/meta/type_at.hpp>

#include <type_traits>

namespace leibniz {

/// Everything formulas are built from: expression types here, graph handles where rules are applied.
struct operand_base {};
struct expression_base : operand_base {
  /// Only conditions could be asked for their truth, and not before they are evaluated.
  template <class B>
    requires std::is_same_v<B, bool>
  constexpr explicit operator B() const {
    static_assert(!std::is_same_v<B, bool>,
                  "leibniz: a formula has no truth value while it compiles; for a branch write "
                  "select(condition, a, b)");
    return false;
  }
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

template <class... Hashes>
constexpr unsigned mix_all(unsigned h, Hashes... more) {
  ((h = mix(h, static_cast<unsigned>(more))), ...);
  return h;
}

/// The tree of E, made when first asked for; operators ask for it, so operands always come first.
template <class E>
inline constexpr tree tree_of = E::make_tree();

}  // namespace detail

/// The only inner node. Operands are values and not types among the template arguments: empty, so that nothing
/// is stored, and invisible to argument-dependent lookup and to name printing, which would otherwise visit
/// a formula with shared parts as a tree, in exponential time (docs/design/types.md).
template <class F, auto... Operands>
struct call_of : expression_base {
  using function = F;
  enum : unsigned { hash = detail::mix_all(F::hash, Operands.hash...) };

  /// The value at the given bindings: f(x = 1.0, y = 2.0).
  template <class... Bindings>
  constexpr auto operator()(Bindings... bindings) const {
    return evaluate(call_of{}, bindings...);
  }
};
template <class F, class... A>
using call = call_of<F, A{}...>;

namespace detail {
/// Written without calls: it is made once for every operation of every formula.
template <class F, auto... Operands>
inline constexpr tree tree_of<call_of<F, Operands...>>{
    call_of<F, Operands...>::hash, functions::identity<F>(), nullptr, {}, {&tree_of<std::remove_const_t<decltype(Operands)>>...}};
}  // namespace detail

/// The call of F on A..., with its tree made.
template <class F, class... A>
constexpr auto make_call() {
  using result = call<F, A...>;
  [[maybe_unused]] constexpr const tree* made = &detail::tree_of<result>;
  return result{};
}

}  // namespace leibniz
