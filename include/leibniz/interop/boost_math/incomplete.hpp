// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

/// Incomplete gamma and beta functions, regularised: the distribution functions of the gamma and the beta distribution. Their
/// derivatives are the densities (DLMF 8.8 and 8.17), whose own are densities with a parameter less by one.
namespace leibniz::functions {

namespace boost_math {

/// pow(x, a - 1) exp(-x) / gamma(a). For a < 0, which only derivatives have, from a + 1 upwards.
template <class T>
T gamma_p_derivative(T a, const T& x) {
  using std::floor;
  if (!(x >= 0 && a > -1000)) return std::numeric_limits<T>::quiet_NaN();
  if (infinite(x) || (a <= 0 && floor(a) == a)) return 0;
  T below = 1;
  for (; a < 0; a += 1) below *= a / x;
  return below * boost::math::gamma_p_derivative(a, x, quiet());
}

/// What the gamma function of s is divided by for that of s - 1, but never zero.
template <class T>
T step(const T& s) { return s == 0 ? T(1) : s; }

/// pow(x, a - 1) pow(1 - x, b - 1) / beta(a, b). For a, b < 0, which only derivatives have, from a + 1, b + 1 upwards; there
/// zero at ends where the density lowered in the other parameter is infinite, too, and more so.
template <class T>
T ibeta_derivative(T a, T b, const T& x) {
  using std::floor;
  if (!(x >= 0 && x <= 1 && a > -1000 && b > -1000)) return std::numeric_limits<T>::quiet_NaN();
  if ((a <= 0 && floor(a) == a) || (b <= 0 && floor(b) == b)) return 0;
  if ((x == 0 && a < 1 && b < 0) || (x == 1 && b < 1 && a < 0)) return 0;
  T below = 1;
  for (; a < 0; a += 1) below *= a / (step(T(a + b)) * x);
  for (; b < 0; b += 1) below *= b / (step(T(a + b)) * (1 - x));
  return below * boost::math::ibeta_derivative(a, b, x, quiet());
}

/// For a == b == 1/2, the arcsine distribution, Boost.Math 1.81 loses half of the digits next to 1.
template <class T>
T arcsine(const T& x, const T& rest) {
  using std::atan2, std::sqrt;
  if (!(x >= 0 && rest >= 0)) return std::numeric_limits<T>::quiet_NaN();
  return atan2(sqrt(x), sqrt(rest)) / boost::math::constants::half_pi<T>();
}
template <class T>
T ibeta(const T& a, const T& b, const T& x) { return a == T(0.5) && b == a ? arcsine(x, T(1 - x)) : T(boost::math::ibeta(a, b, x, quiet())); }
template <class T>
T ibetac(const T& a, const T& b, const T& x) { return a == T(0.5) && b == a ? arcsine(T(1 - x), x) : T(boost::math::ibetac(a, b, x, quiet())); }

}  // namespace boost_math

/// The density of the gamma distribution of a constant shape a.
struct gamma_p_derivative_fn : function<2> {
  static constexpr const char* name = "gamma_p_derivative";
  static constexpr const char* source =
      "[](double a, double u) {\n"
      "    if (a <= 0.0 && std::floor(a) == a) return 0.0;\n"
      "    double below = 1.0;\n"
      "    for (; a < 0.0; a += 1.0) below *= a / u;\n"
      "    return below * boost::math::gamma_p_derivative(a, u);\n"
      "  }($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& x) {
    return boost_math::each([](const auto& p, const auto& u) { return boost_math::gamma_p_derivative(p, u); }, a, x);
  }
  static constexpr auto derivative(auto a, auto x) {
    return std::array{a - a, decltype(x)::template apply<gamma_p_derivative_fn>(a - 1, x) - decltype(x)::template apply<gamma_p_derivative_fn>(a, x)};
  }
};

/// The density of the beta distribution of constant shapes a and b.
struct ibeta_derivative_fn : function<3> {
  static constexpr const char* name = "ibeta_derivative";
  static constexpr const char* source =
      "[](double a, double b, double u) {\n"
      "    if ((a <= 0.0 && std::floor(a) == a) || (b <= 0.0 && std::floor(b) == b)) return 0.0;\n"
      "    if ((u == 0.0 && a < 1.0 && b < 0.0) || (u == 1.0 && b < 1.0 && a < 0.0)) return 0.0;\n"
      "    double below = 1.0;\n"
      "    for (; a < 0.0; a += 1.0) below *= a / ((a + b == 0.0 ? 1.0 : a + b) * u);\n"
      "    for (; b < 0.0; b += 1.0) below *= b / ((a + b == 0.0 ? 1.0 : a + b) * (1.0 - u));\n"
      "    return below * boost::math::ibeta_derivative(a, b, u);\n"
      "  }($0, $1, $2)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b, const T& x) {
    return boost_math::each([](const auto& p, const auto& q, const auto& u) { return boost_math::ibeta_derivative(p, q, u); }, a, b, x);
  }
  static constexpr auto derivative(auto a, auto b, auto x) {
    const auto s = a + b - 1;
    const auto below_a = decltype(x)::template apply<ibeta_derivative_fn>(a - 1, b, x), below_b = decltype(x)::template apply<ibeta_derivative_fn>(a, b - 1, x);
    return std::array{a - a, b - b, (s + 1 - abs(sign(s))) * (below_a - below_b)};  // boost_math::step
  }
};

/// The incomplete gamma function P(a, x), a > 0.
struct gamma_p_fn : function<2> {
  static constexpr const char* name = "gamma_p";
  static constexpr const char* source = "boost::math::gamma_p($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& x) {
    return boost_math::each([](const auto& p, const auto& u) {
      using V = std::remove_cvref_t<decltype(u)>;
      return u > 0 && boost_math::infinite(u) ? V(1) : V(boost::math::gamma_p(p, u, boost_math::quiet()));
    }, a, x);
  }
  static constexpr auto derivative(auto a, auto x) { return std::array{a - a, decltype(x)::template apply<gamma_p_derivative_fn>(a, x)}; }
};

/// The incomplete gamma function Q(a, x) = 1 - P(a, x), a > 0.
struct gamma_q_fn : function<2> {
  static constexpr const char* name = "gamma_q";
  static constexpr const char* source = "boost::math::gamma_q($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& x) {
    return boost_math::each([](const auto& p, const auto& u) {
      using V = std::remove_cvref_t<decltype(u)>;
      return u > 0 && boost_math::infinite(u) ? V(0) : V(boost::math::gamma_q(p, u, boost_math::quiet()));
    }, a, x);
  }
  static constexpr auto derivative(auto a, auto x) { return std::array{a - a, -decltype(x)::template apply<gamma_p_derivative_fn>(a, x)}; }
};

/// The incomplete beta function I_x(a, b), a, b > 0.
struct ibeta_fn : function<3> {
  static constexpr const char* name = "ibeta";
  static constexpr const char* source = "boost::math::ibeta($0, $1, $2)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b, const T& x) {
    return boost_math::each([](const auto& p, const auto& q, const auto& u) { return boost_math::ibeta(p, q, u); }, a, b, x);
  }
  static constexpr auto derivative(auto a, auto b, auto x) {
    return std::array{a - a, b - b, decltype(x)::template apply<ibeta_derivative_fn>(a, b, x)};
  }
};

/// 1 - I_x(a, b), a, b > 0.
struct ibetac_fn : function<3> {
  static constexpr const char* name = "ibetac";
  static constexpr const char* source = "boost::math::ibetac($0, $1, $2)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b, const T& x) {
    return boost_math::each([](const auto& p, const auto& q, const auto& u) { return boost_math::ibetac(p, q, u); }, a, b, x);
  }
  static constexpr auto derivative(auto a, auto b, auto x) {
    return std::array{a - a, b - b, -decltype(x)::template apply<ibeta_derivative_fn>(a, b, x)};
  }
};

/// Not part of functions::all.
using incomplete_by_boost = list<gamma_p_fn, gamma_q_fn, gamma_p_derivative_fn, ibeta_fn, ibetac_fn, ibeta_derivative_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_PARAMETER(gamma_p, (2.5_c, x))
LEIBNIZ_BOOST_OF_PARAMETER(gamma_q, (2.5_c, x))
LEIBNIZ_BOOST_OF_PARAMETER(gamma_p_derivative, (2.5_c, x))
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(ibeta, (2_c, 0.5_c, x))
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(ibetac, (2_c, 0.5_c, x))
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(ibeta_derivative, (2_c, 0.5_c, x))

}  // namespace leibniz
