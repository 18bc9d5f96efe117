// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/constants/constants.hpp>
#include <boost/math/quadrature/tanh_sinh.hpp>
#include <boost/math/special_functions/ellint_1.hpp>
#include <boost/math/special_functions/ellint_2.hpp>
#include <boost/math/special_functions/ellint_3.hpp>

/// Elliptic integrals.
namespace leibniz::functions {

namespace boost_math {

/// The integral of sin(t)^2j / (1 - k k sin(t)^2)^(s + 1/2) from 0 to pi/2: a power series for small k, and else from the
/// integrals without sines, whose recurrence follows from integration by parts.
template <class T>
T ellint_moment(const T& k, int j, int s) {
  const T m = k * k, rest = (1 - k) * (1 + k);
  if (!(rest >= 0) || j < 0 || j > 64 || s < -1 || s - j < -1) return std::numeric_limits<T>::quiet_NaN();
  if (m <= T(0.5)) {
    T term = boost::math::constants::half_pi<T>(), sum = 0;
    for (int i = 0; i < j; ++i) term *= T(2 * i + 1) / T(2 * i + 2);
    for (int i = 0; i < std::numeric_limits<T>::digits + 8 * (j + 1); ++i) {
      sum += term;
      term *= m * (T(2 * (s + i) + 1) / T(2 * i + 2)) * (T(2 * (i + j) + 1) / T(2 * (i + j) + 2));
    }
    return sum;
  }
  if (rest == 0 && s >= 0) return std::numeric_limits<T>::infinity();
  T by_order[65];  // without sines, from order s - j to s
  T before = boost::math::ellint_2(k, quiet()), now = s < 0 ? T(0) : T(boost::math::ellint_1(k, quiet()));
  for (int i = -1;; ++i) {
    if (i >= s - j) by_order[i - s + j] = before;
    if (i == s) break;
    const T next = (T(2 * (i + 1)) * (2 - m) * now - T(2 * i + 1) * before) / (T(2 * i + 3) * rest);
    before = now, now = next;
  }
  for (int n = j; n > 0; --n)
    for (int r = 0; r < n; ++r) by_order[r] = (by_order[r + 1] - by_order[r]) / m;
  return by_order[0];
}

/// The integral of sin(t)^2(q + s - 1) / ((1 - nu sin(t)^2)^q (1 - k k sin(t)^2)^(s + 1/2)) from 0 to pi/2, where no closed form is
/// free of cancellation (nu next to 0 or k*k): by quadrature of what is nowhere negative, from both ends, so that neither
/// denominator cancels.
template <class T>
T ellint_3_moment(const T& k, const T& nu, int q, int s) {
  using std::cos, std::sin, std::sqrt;
  const T rest = (1 - k) * (1 + k);
  if (!(rest >= 0 && nu <= 1) || q < 1 || q > 64 || s < 0 || s > 64) return std::numeric_limits<T>::quiet_NaN();
  if (rest == 0 || nu == 1) return std::numeric_limits<T>::infinity();
  if (infinite(nu)) return 0;
  static boost::math::quadrature::tanh_sinh<T> by_parts;  // integrate() is not const, and safe to share
  const T quarter = boost::math::constants::half_pi<T>() / 2;
  const auto integrand = [&](const T& square, const T& first, const T& second) -> T {
    T r = 1 / (first * sqrt(second));
    for (int i = 1; i < q; ++i) r *= square / first;
    for (int i = 0; i < s; ++i) r *= square / second;
    return r;
  };
  const auto near_zero = [&](const T& t) -> T {
    const T square = sin(t) * sin(t);
    return integrand(square, T(1 - nu * square), T(1 - k * k * square));
  };
  const auto near_end = [&](const T& t) -> T {
    const T little = sin(t) * sin(t), square = cos(t) * cos(t);
    return integrand(square, nu > 0 ? T((1 - nu) + nu * little) : T(1 - nu * square), T(rest + k * k * little));
  };
  const T accuracy = sqrt(boost::math::tools::epsilon<T>()) / 1024;
  return by_parts.integrate(near_zero, T(0), quarter, accuracy) + by_parts.integrate(near_end, T(0), quarter, accuracy);
}

}  // namespace boost_math

/// The integral of sin(t)^2j / (1 - k*k*sin(t)^2)^(s + 1/2) from 0 to pi/2, for constants j and s: what derivatives of
/// complete elliptic integrals are made of without a division by k.
struct ellint_moment_fn : function<3> {
  static constexpr const char* name = "ellint_moment";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& j, const T& s) {
    return boost_math::each([](const auto& v, const auto& p, const auto& q) {
      return boost_math::ellint_moment(v, boost_math::integer(p), boost_math::integer(q));
    }, k, j, s);
  }
  static constexpr auto derivative(auto k, auto j, auto s) {
    return std::array{(2 * s + 1) * k * decltype(k)::template apply<ellint_moment_fn>(k, j + 1, s + 1), j - j, s - s};
  }
};

/// The complete elliptic integral of the first kind of modulus k, |k| <= 1.
struct comp_ellint_1_fn : function<1> {
  static constexpr const char* name = "comp_ellint_1";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source = "boost::math::ellint_1($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k) {
    return boost_math::each([](const auto& v) { return boost::math::ellint_1(v, boost_math::quiet()); }, k);
  }
  static constexpr auto derivative(auto k) { return k * decltype(k)::template apply<ellint_moment_fn>(k, k.of(1), k.of(1)); }
};

/// The complete elliptic integral of the second kind of modulus k, |k| <= 1.
struct comp_ellint_2_fn : function<1> {
  static constexpr const char* name = "comp_ellint_2";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source = "boost::math::ellint_2($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k) {
    return boost_math::each([](const auto& v) { return boost::math::ellint_2(v, boost_math::quiet()); }, k);
  }
  static constexpr auto derivative(auto k) { return -k * decltype(k)::template apply<ellint_moment_fn>(k, k.of(1), k.of(0)); }
};

/// The integral of sin(t)^2(q + s - 1) / ((1 - nu sin(t)^2)^q (1 - k*k*sin(t)^2)^(s + 1/2)) from 0 to pi/2, for a constant order
/// 64 q + s: what derivatives of the complete elliptic integral of the third kind are made of.
struct ellint_3_moment_fn : function<3> {
  static constexpr const char* name = "ellint_3_moment";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& nu, const T& order) {
    return boost_math::each([](const auto& m, const auto& n, const auto& i) {
      const int qs = static_cast<int>(i);
      return boost_math::ellint_3_moment(m, n, qs / 64, qs % 64);
    }, k, nu, order);
  }
  static constexpr auto derivative(auto k, auto nu, auto order) {
    const auto q = floor(order / 64), s = order - 64 * q;
    return std::array{(2 * s + 1) * k * decltype(k)::template apply<ellint_3_moment_fn>(k, nu, order + 1),
                      q * decltype(k)::template apply<ellint_3_moment_fn>(k, nu, order + 64), order - order};
  }
};

/// The complete elliptic integral of the third kind of modulus k, |k| <= 1, and characteristic nu < 1.
struct comp_ellint_3_fn : function<2> {
  static constexpr const char* name = "comp_ellint_3";
  static constexpr const char* source = "boost::math::ellint_3($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& nu) {
    return boost_math::each([](const auto& m, const auto& n) {
      using V = std::remove_cvref_t<decltype(m)>;
      const V rest = (1 - m) * (1 + m);
      if (rest >= 0 && n <= 1 && (rest == 0 || n == 1)) return std::numeric_limits<V>::infinity();  // Boost.Math 1.81: NaN
      return V(boost::math::ellint_3(m, n, boost_math::quiet()));
    }, k, nu);
  }
  static constexpr auto derivative(auto k, auto nu) {
    return std::array{k * decltype(k)::template apply<ellint_3_moment_fn>(k, nu, k.of(64 + 1)),
                      decltype(k)::template apply<ellint_3_moment_fn>(k, nu, k.of(2 * 64))};
  }
};

namespace detail {
/// 1 - k k sin(phi)^2 as a sum without cancellation, |k| <= 1.
constexpr auto ellint_square(auto k, auto phi) { return cos(phi) * cos(phi) + one_minus_square(k) * (sin(phi) * sin(phi)); }
}  // namespace detail

/// The incomplete elliptic integral of the first kind of a constant modulus k, |k| <= 1.
struct ellint_1_fn : function<2> {
  static constexpr const char* name = "ellint_1";
  static constexpr const char* source = "boost::math::ellint_1($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& phi) {
    return boost_math::each([](const auto& m, const auto& u) { return boost::math::ellint_1(m, u, boost_math::quiet()); }, k, phi);
  }
  static constexpr auto derivative(auto k, auto phi) { return std::array{k - k, 1 / sqrt(detail::ellint_square(k, phi))}; }
};

/// The incomplete elliptic integral of the second kind of a constant modulus k, |k| <= 1.
struct ellint_2_fn : function<2> {
  static constexpr const char* name = "ellint_2";
  static constexpr const char* source = "boost::math::ellint_2($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& phi) {
    return boost_math::each([](const auto& m, const auto& u) { return boost::math::ellint_2(m, u, boost_math::quiet()); }, k, phi);
  }
  static constexpr auto derivative(auto k, auto phi) { return std::array{k - k, sqrt(detail::ellint_square(k, phi))}; }
};

/// The incomplete elliptic integral of the third kind of constants, the modulus k, |k| <= 1, and the characteristic nu.
struct ellint_3_fn : function<3> {
  static constexpr const char* name = "ellint_3";
  static constexpr const char* source = "boost::math::ellint_3($0, $1, $2)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& nu, const T& phi) {
    return boost_math::each([](const auto& m, const auto& n, const auto& u) { return boost::math::ellint_3(m, n, u, boost_math::quiet()); }, k, nu, phi);
  }
  static constexpr auto derivative(auto k, auto nu, auto phi) {
    return std::array{k - k, nu - nu,
                      1 / ((cos(phi) * cos(phi) + (1 - nu) * (sin(phi) * sin(phi))) * sqrt(detail::ellint_square(k, phi)))};
  }
};

/// Not part of functions::all.
using elliptic_by_boost = list<ellint_moment_fn, ellint_3_moment_fn, comp_ellint_1_fn, comp_ellint_2_fn, comp_ellint_3_fn, ellint_1_fn, ellint_2_fn, ellint_3_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ONE(comp_ellint_1)
LEIBNIZ_BOOST_OF_ONE(comp_ellint_2)
/// Of both arguments, either of which may be a constant or a number.
template <class K, class Nu>
  requires detail::operands_and_numbers<K, Nu>
constexpr applied_to<functions::comp_ellint_3_fn, K, Nu> comp_ellint_3(K k, Nu nu) { return apply_to<functions::comp_ellint_3_fn>(k, nu); }
LEIBNIZ_BOOST_OF_PARAMETER(ellint_1, (0.5_c, x))
LEIBNIZ_BOOST_OF_PARAMETER(ellint_2, (0.5_c, x))
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(ellint_3, (0.5_c, 0.2_c, x))

}  // namespace leibniz
