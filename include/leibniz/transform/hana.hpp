// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/meta/hana.hpp>
#include <leibniz/transform/symbolic.hpp>

namespace leibniz {

/// What Hana calls every expression: they share operations whatever their types.
struct expression_tag {};

/// A vector of expressions, for function() and jacobian(): a Hana tuple, so that Hana's algorithms work on it.
template <expression... E>
constexpr boost::hana::tuple<E...> vector(E...) { return {}; }
template <class... E>
LEIBNIZ_REFUSED("leibniz: a vector holds expressions; write numbers as exact constants, 2_c")
constexpr refused vector(E...) { return detail::refuse<refused, E...>(); }

// what vectors have no operators for
#define LEIBNIZ_NO_VECTORS(name)                                                                                               \
  template <expression... A, class B>                                                                                          \
  LEIBNIZ_REFUSED("leibniz: a vector of formulas has no arithmetic: write its elements, vector(f + x, g + y)")                 \
  constexpr boost::hana::tuple<A...> name(boost::hana::tuple<A...>, const B&) { return detail::refuse<boost::hana::tuple<A...>, B>(); }
LEIBNIZ_NO_VECTORS(operator+)
LEIBNIZ_NO_VECTORS(operator-)
LEIBNIZ_NO_VECTORS(operator*)
LEIBNIZ_NO_VECTORS(operator/)
#undef LEIBNIZ_NO_VECTORS
template <class A, expression... B>
  requires(operand<A> || detail::number_like<A>)
LEIBNIZ_REFUSED("leibniz: a vector of formulas has no arithmetic: write its elements, vector(f + x, g + y)")
constexpr boost::hana::tuple<B...> operator*(const A&, boost::hana::tuple<B...>) { return detail::refuse<boost::hana::tuple<B...>, A>(); }

/// The expressions in a vector of expressions; see evaluate/drivers.hpp.
template <class V>
struct elements_of;
template <expression... E>
struct elements_of<boost::hana::tuple<E...>> {
  using type = list<E...>;
};

}  // namespace leibniz

namespace boost::hana {

template <class E>
struct tag_of<E, when<leibniz::expression<E>>> {
  using type = leibniz::expression_tag;
};

// Integral constants meet expressions as exact constants.
template <class T>
struct common<leibniz::expression_tag, integral_constant_tag<T>> {
  using type = leibniz::expression_tag;
};
template <class T>
struct common<integral_constant_tag<T>, leibniz::expression_tag> {
  using type = leibniz::expression_tag;
};
template <class T>
struct to_impl<leibniz::expression_tag, integral_constant_tag<T>> : embedding<true> {
  template <class C>
  static constexpr auto apply(C) {
    return leibniz::constant<static_cast<long long>(C::value)>{};
  }
};

// Comparable: equal when the canonical forms are.
template <>
struct equal_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A, B) {
    return decltype(A{} == B{}){};
  }
};

// Monoid, Group, Ring and division.
template <>
struct plus_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A a, B b) { return a + b; }
};
template <>
struct zero_impl<leibniz::expression_tag> {
  static constexpr auto apply() { return leibniz::constant<0>{}; }
};
template <>
struct minus_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A a, B b) { return a - b; }
};
template <>
struct negate_impl<leibniz::expression_tag> {
  template <class A>
  static constexpr auto apply(A a) { return -a; }
};
template <>
struct mult_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A a, B b) { return a * b; }
};
template <>
struct one_impl<leibniz::expression_tag> {
  static constexpr auto apply() { return leibniz::constant<1>{}; }
};
template <>
struct div_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A a, B b) { return a / b; }
};

// Formulas are a field, so nothing remains after division: what Hana's EuclideanRing asks for.
template <>
struct mod_impl<leibniz::expression_tag, leibniz::expression_tag> {
  template <class A, class B>
  static constexpr auto apply(A, B) { return leibniz::constant<0>{}; }
};

}  // namespace boost::hana
