// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/operand.hpp>

namespace leibniz {

/// A value for a variable, as written in f(x = 1.0); in substitute(f, x = g) the value is an expression.
template <class Symbol, class T>
struct binding {
  using symbol = Symbol;
  T value;
};

namespace detail {

template <text Name, bool Parameter>
inline constexpr leaf_id leaf_data{Name.characters, Parameter, mix(hash_of(Name.characters), Parameter ? 3u : 2u)};

}  // namespace detail

/// An independent variable; equal names are the same variable.
template <text Name>
struct variable : expression_base {
  using spelling = spelled<Name>;
  static constexpr const leaf_id* leaf() { return detail::name_address<variable, &detail::leaf_data<Name, false>>(); }
  enum : unsigned { operations = 0 };
  static constexpr detail::key identity = detail::key_of(Name.characters).with(2);

  static constexpr tree make_tree() { return {static_cast<unsigned>(identity.low), nullptr, leaf(), {}, {}}; }
  template <class T>
  constexpr binding<variable, T> operator=(T value) const {
    return {value};
  }
  LEIBNIZ_TAKES_VALUES(variable)
};

/// A value known only at run time, not differentiated unless it is named as a variable.
template <text Name>
struct parameter : expression_base {
  using spelling = spelled<Name>;
  static constexpr const leaf_id* leaf() { return detail::name_address<parameter, &detail::leaf_data<Name, true>>(); }
  enum : unsigned { operations = 0 };
  static constexpr detail::key identity = detail::key_of(Name.characters).with(3);

  static constexpr tree make_tree() { return {static_cast<unsigned>(identity.low), nullptr, leaf(), {}, {}}; }
  template <class T>
  constexpr binding<parameter, T> operator=(T value) const {
    return {value};
  }
  LEIBNIZ_TAKES_VALUES(parameter)
};

/// A variable or parameter: what can be bound, and what one can differentiate with respect to.
template <class T>
concept symbol_expression = expression<T> && requires { T::leaf(); };

namespace detail {
/// Arguments of a derivative turned round, (x, sin(x)).
template <class E, class... V>
concept variable_first = symbol_expression<E> && ((expression<V> && !symbol_expression<V> && !requires { V::exact; }) || ...);
}  // namespace detail

inline namespace literals {

/// The variable of that name: "x"_v.
template <text Name>
constexpr auto operator""_v() {
  return variable<Name>{};
}
/// The parameter of that name: "a"_p.
template <text Name>
constexpr auto operator""_p() {
  return parameter<Name>{};
}

}  // namespace literals

}  // namespace leibniz
