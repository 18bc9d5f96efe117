// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/bessel.hpp>

/// Bessel functions.
namespace leibniz::functions {

namespace boost_math {

/// Y of order v at 0: its sign alternates at negative integers, and it may not exist between them.
template <class T>
double neumann_at_zero(const T& v) {
  const int n = integer(v);
  return v >= 0 ? -infinity : T(n) == v ? (n % 2 ? infinity : -infinity) : none;
}

}  // namespace boost_math

// A Bessel function of a constant order v; whether it is singular at 0, its limit, its derivative by those of the orders next to v.
#define LEIBNIZ_BESSEL(called, at_zero, at_infinity, ...)                                                                              \
  struct called##_fn : function<2> {                                                                                                     \
    static constexpr const char* name = #called;                                                                                         \
    static constexpr const char* source = "boost::math::" #called "($0, $1)";                                                            \
    template <class T>                                                                                                                   \
    LEIBNIZ_FN static T value(const T& v, const T& x) {                                                                                  \
      return boost_math::each([](const auto& o, const auto& u) {                                                                         \
        using V = std::remove_cvref_t<decltype(u)>;                                                                                      \
        if (boost_math::infinite(u)) return V(u > 0 ? boost_math::at_infinity : boost_math::none);                                       \
        if constexpr (boost_math::at_zero != 0)                                                                                          \
          if (u == 0) return V(boost_math::at_zero > 0 ? boost_math::infinity : boost_math::neumann_at_zero(o));                         \
        if constexpr (boost_math::at_zero < 0) /* negative integers: Boost.Math 1.81 has the wrong sign next to 0 */                     \
          if (const int n = boost_math::integer(o); n < 0 && V(n) == o)                                                                  \
            return V(boost::math::called(V(-o), u, boost_math::quiet()) * (n % 2 ? -1 : 1));                                             \
        return V(boost::math::called(o, u, boost_math::quiet()));                                                                        \
      }, v, x);                                                                                                                          \
    }                                                                                                                                    \
    static constexpr auto derivative(auto v, auto x) {                                                                                   \
      const auto below = decltype(x)::template apply<called##_fn>(v - 1, x), above = decltype(x)::template apply<called##_fn>(v + 1, x); \
      return std::array{v - v, (__VA_ARGS__) / 2};                                                                                       \
    }                                                                                                                                    \
  };
/// The Bessel function J of order v.
LEIBNIZ_BESSEL(cyl_bessel_j, zero, zero, below - above)
/// The Bessel function Y of order v, Neumann's.
LEIBNIZ_BESSEL(cyl_neumann, minus_infinity, zero, below - above)
/// The modified Bessel function I of order v.
LEIBNIZ_BESSEL(cyl_bessel_i, zero, infinity, below + above)
/// The modified Bessel function K of order v.
LEIBNIZ_BESSEL(cyl_bessel_k, infinity, zero, -below - above)
#undef LEIBNIZ_BESSEL

namespace boost_math {

// Boost.Math 1.81 has no sin(x)/x for types of many digits.
template <class T>
T sph_bessel(unsigned n, const T& x, const quiet& p) {
  using std::sqrt;
  if constexpr (std::is_floating_point_v<T>) return boost::math::sph_bessel(n, x, p);
  else return x == 0 ? T(n == 0) : T(sqrt(boost::math::constants::half_pi<T>() / x) * boost::math::cyl_bessel_j(T(n) + T(0.5), x, p));
}
using boost::math::sph_neumann;

}  // namespace boost_math

// A spherical Bessel function of a constant order n; what it is at negative x. Its derivative: DLMF 10.51.2.
#define LEIBNIZ_BESSEL(called, at_zero, reflected)                                                                                       \
  struct called##_fn : function<2> {                                                                                                     \
    static constexpr const char* name = #called;                                                                                         \
    static constexpr const char* source = "boost::math::" #called "(static_cast<unsigned>($0), $1)";                                     \
    template <class T>                                                                                                                   \
    LEIBNIZ_FN static T value(const T& n, const T& x) {                                                                                  \
      return boost_math::each([](const auto& order, const auto& u) {                                                                     \
        using V = std::remove_cvref_t<decltype(u)>;                                                                                      \
        const int i = boost_math::integer(order);                                                                                        \
        if (i < 0 || i == 1000 || V(i) != order) return std::numeric_limits<V>::quiet_NaN();                                             \
        if (boost_math::infinite(u)) return V(u > 0 ? boost_math::zero : boost_math::reflected * boost_math::zero);                      \
        if (boost_math::at_zero != 0 && u == 0) return V(boost_math::at_zero);                                                           \
        if (u < 0) return V(boost_math::reflected * (i % 2 ? -1 : 1) * boost_math::called(static_cast<unsigned>(i), V(-u), boost_math::quiet())); \
        return V(boost_math::called(static_cast<unsigned>(i), u, boost_math::quiet()));                                                 \
      }, n, x);                                                                                                                          \
    }                                                                                                                                    \
    static constexpr auto derivative(auto n, auto x) {                                                                                   \
      const auto below = decltype(x)::template apply<called##_fn>(n - 1, x), above = decltype(x)::template apply<called##_fn>(n + 1, x); \
      return std::array{n - n, (n * below - (n + 1) * above) / (2 * n + 1)};                                                             \
    }                                                                                                                                    \
  };
/// The spherical Bessel function j of order n.
LEIBNIZ_BESSEL(sph_bessel, zero, one)
/// The spherical Bessel function y of order n, Neumann's.
LEIBNIZ_BESSEL(sph_neumann, minus_infinity, none)
#undef LEIBNIZ_BESSEL

/// Not part of functions::all.
using bessel_by_boost = list<cyl_bessel_j_fn, cyl_neumann_fn, cyl_bessel_i_fn, cyl_bessel_k_fn, sph_bessel_fn, sph_neumann_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ORDER(cyl_bessel_j, cyl_bessel_j_fn)
LEIBNIZ_BOOST_OF_ORDER(cyl_neumann, cyl_neumann_fn)
LEIBNIZ_BOOST_OF_ORDER(cyl_bessel_i, cyl_bessel_i_fn)
LEIBNIZ_BOOST_OF_ORDER(cyl_bessel_k, cyl_bessel_k_fn)
LEIBNIZ_BOOST_OF_ORDER(sph_bessel, sph_bessel_fn)
LEIBNIZ_BOOST_OF_ORDER(sph_neumann, sph_neumann_fn)

}  // namespace leibniz
