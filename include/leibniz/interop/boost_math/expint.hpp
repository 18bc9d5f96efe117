// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/special_functions/expint.hpp>

/// Exponential integrals.
namespace leibniz::functions {

namespace boost_math {

using boost::math::expint;

}  // namespace boost_math

/// The exponential integral Ei.
LEIBNIZ_BY_BOOST(expint, infinity, zero, exp(x) / x)

/// The exponential integral E_n of a constant order n.
struct expint_n_fn : function<2> {
  static constexpr const char* name = "expint";
  static constexpr unsigned hash = leibniz::detail::mix(leibniz::detail::hash_of("expint"), 2u);
  static constexpr const char* source = "boost::math::expint(static_cast<unsigned>($0), $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& n, const T& x) {
    return boost_math::each([](const auto& order, const auto& v) {
      using std::exp;
      using V = std::remove_cvref_t<decltype(v)>;
      const int i = boost_math::integer(order);
      if (i > 0) return V(boost::math::expint(static_cast<unsigned>(i), v, boost_math::quiet()));
      const V e = exp(V(-v));
      V result = e / v;
      for (int k = 1; k <= -i; ++k) result = (e + V(k) * result) / v;
      return result;
    }, n, x);
  }
  static constexpr auto derivative(auto n, auto x) { return std::array{n - n, -decltype(x)::template apply<expint_n_fn>(n - 1, x)}; }
};

/// Not part of functions::all.
using expint_by_boost = list<expint_fn, expint_n_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ONE(expint)
LEIBNIZ_BOOST_OF_ORDER(expint, expint_n_fn)

}  // namespace leibniz
