// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/polygamma.hpp>

/// The gamma function and its logarithm, their derivatives, and the beta function.
namespace leibniz::functions {

struct polygamma_fn;

/// The gamma function.
struct tgamma_fn : function<1> {
  static constexpr const char* name = "tgamma";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(v)>>) return std::tgamma(v);
      else return boost::math::tgamma(v, boost_math::quiet());
    }, x);
  }
  static constexpr auto derivative(auto x) { return tgamma(x) * digamma(x); }
};

/// The logarithm of the absolute value of the gamma function.
struct lgamma_fn : function<1> {
  static constexpr const char* name = "lgamma";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(v)>>) return std::lgamma(v);
      else return boost::math::lgamma(v, boost_math::quiet());
    }, x);
  }
  static constexpr auto derivative(auto x) { return digamma(x); }
};

/// The derivative of lgamma.
struct digamma_fn : function<1> {
  static constexpr const char* name = "digamma";
  static constexpr const char* source = "boost::math::digamma($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      using V = std::remove_cvref_t<decltype(v)>;
      return v == 0 ? V(-1 / v) : V(boost::math::digamma(v, boost_math::quiet()));
    }, x);
  }
  static constexpr auto derivative(auto x) { return decltype(x)::template apply<polygamma_fn>(x.of(1), x); }
};

/// The derivative of order n of digamma, n a constant.
struct polygamma_fn : function<2> {
  static constexpr const char* name = "polygamma";
  static constexpr const char* source = "boost::math::polygamma(static_cast<int>($0), $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& n, const T& x) {
    return boost_math::each([](const auto& order, const auto& v) {
      using V = std::remove_cvref_t<decltype(v)>;
      const int i = boost_math::integer(order);
      using std::floor;
      if (i < 0 || i == 1000 || (v < 0 && floor(v) == v)) return std::numeric_limits<V>::quiet_NaN();  // Boost.Math throws at -1e200
      if (v == 0) return i % 2 ? std::numeric_limits<V>::infinity() : V(-1 / v);
      return V(boost::math::polygamma(i, v, boost_math::quiet()));
    }, n, x);
  }
  static constexpr auto derivative(auto n, auto x) { return std::array{n - n, decltype(x)::template apply<polygamma_fn>(n + 1, x)}; }
};

/// The beta function.
struct beta_fn : function<2> {
  static constexpr const char* name = "beta";
  static constexpr const char* source = "boost::math::beta($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    return boost_math::each([](const auto& u, const auto& v) { return boost::math::beta(u, v, boost_math::quiet()); }, a, b);
  }
  static constexpr auto derivative(auto a, auto b) {
    return std::array{beta(a, b) * (digamma(a) - digamma(a + b)), beta(a, b) * (digamma(b) - digamma(a + b))};
  }
};

/// Not part of functions::all.
using gamma_by_boost = list<tgamma_fn, lgamma_fn, digamma_fn, polygamma_fn, beta_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ONE(tgamma)
LEIBNIZ_BOOST_OF_ONE(lgamma)
LEIBNIZ_BOOST_OF_ONE(digamma)
LEIBNIZ_BOOST_OF_ORDER(polygamma, polygamma_fn)

template <class A, class B>
  requires detail::operands_and_numbers<A, B>
constexpr applied_to<functions::beta_fn, A, B> beta(A a, B b) { return apply_to<functions::beta_fn>(a, b); }

}  // namespace leibniz
