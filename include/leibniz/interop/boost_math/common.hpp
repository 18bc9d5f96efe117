// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/all.hpp>
#include <leibniz/functions/lanewise.hpp>

#include <boost/math/policies/policy.hpp>

#include <cmath>
#include <limits>

/// Special functions, evaluated by Boost.Math for all types that it knows: float, double, long double, Boost.Multiprecision;
/// lanes one by one. Outside of the domain they give NaN, at poles NaN or the infinity of the limit; nothing is thrown.
/// Rules of derivatives: NIST Digital Library of Mathematical Functions (https://dlmf.nist.gov).
namespace leibniz::functions::boost_math {

namespace policies = boost::math::policies;
using quiet = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;

/// f(x...), lane by lane where T is lanes; NaN of NaN.
template <class F, class T, class... Rest>
T each(F f, const T& x, const Rest&... rest) {
  return lanewise([&](const auto& u, const auto&... v) {
    using V = std::remove_cvref_t<decltype(u)>;
    return u == u && (... && (v == v)) ? V(f(u, v...)) : std::numeric_limits<V>::quiet_NaN();
  }, x, rest...);
}

// what Boost.Math has no answer for
inline constexpr double infinity = std::numeric_limits<double>::infinity(), none = std::numeric_limits<double>::quiet_NaN(), zero = 0, one = 1, minus_infinity = -infinity;
template <class T>
bool infinite(const T& x) { return x + x == x && x != 0; }

template <class T>
int integer(const T& n) {
  return n > T(-1000) && n < T(1000) ? static_cast<int>(n) : 1000;
}

}  // namespace leibniz::functions::boost_math

// A function of one argument that is called the same in Boost.Math, its limits, and its derivative.
#define LEIBNIZ_BY_BOOST(called, at_infinity, at_minus_infinity, ...)                                           \
  struct called##_fn : function<1> {                                                                            \
    static constexpr const char* name = #called;                                                                \
    static constexpr const char* source = "boost::math::" #called "($0)";                                       \
    template <class T>                                                                                          \
    LEIBNIZ_FN static T value(const T& x) {                                                                     \
      return boost_math::each([](const auto& v) {                                                               \
        using V = std::remove_cvref_t<decltype(v)>;                                                             \
        if (boost_math::infinite(v)) return V(v > 0 ? boost_math::at_infinity : boost_math::at_minus_infinity); \
        return V(boost_math::called(v, boost_math::quiet()));                                                   \
      }, x);                                                                                                    \
    }                                                                                                           \
    static constexpr auto derivative(auto x) { return __VA_ARGS__; }                                            \
  };

namespace leibniz::detail {

/// An order: an exact constant, or a number next to a symbol of a traced function.
template <class N, class X>
concept order_for = constant_expression<N> || (!expression<X> && number_like<N>);

}  // namespace leibniz::detail

// What users call: f of one argument; f of an order and an argument.
#define LEIBNIZ_BOOST_OF_ONE(name)  \
  template <operand X>        \
  constexpr applied<functions::name##_fn, X> name(X x) { return apply<functions::name##_fn>(x); }
#define LEIBNIZ_BOOST_OF_ORDER(name, function)                                                                     \
  template <class N, operand X>                                                                              \
    requires detail::order_for<N, X>                                                                         \
  constexpr auto name(N n, X x) { return apply_to<functions::function>(n, x); }                              \
  template <class N, operand X>                                                                              \
    requires(!detail::order_for<N, X>)                                                                       \
  LEIBNIZ_REFUSED("leibniz: the order of " #name " is a constant: " #name "(2_c, x)")                        \
  constexpr X name(N, X) { return detail::refuse<X>(); }
#define LEIBNIZ_BOOST_OF_PARAMETER(name, example)                                                                                \
  template <class A, operand X>                                                                                            \
    requires detail::order_for<A, X>                                                                                       \
  constexpr auto name(A a, X x) { return apply_to<functions::name##_fn>(a, x); }                                           \
  template <class A, operand X>                                                                                            \
    requires(!detail::order_for<A, X>)                                                                                     \
  LEIBNIZ_REFUSED("leibniz: the first argument of " #name " is a constant, by which no derivative is known: " #name #example) \
  constexpr X name(A, X) { return detail::refuse<X>(); }
#define LEIBNIZ_BOOST_OF_TWO_PARAMETERS(name, example)                                                                           \
  template <class A, class B, operand X>                                                                                   \
    requires(detail::order_for<A, X> && detail::order_for<B, X>)                                                           \
  constexpr auto name(A a, B b, X x) { return apply_to<functions::name##_fn>(a, b, x); }                                   \
  template <class A, class B, operand X>                                                                                   \
    requires(!detail::order_for<A, X> || !detail::order_for<B, X>)                                                         \
  LEIBNIZ_REFUSED("leibniz: the first two arguments of " #name " are constants, by which no derivative is known: " #name #example) \
  constexpr X name(A, B, X) { return detail::refuse<X>(); }
