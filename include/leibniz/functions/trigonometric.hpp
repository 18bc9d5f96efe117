// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>

namespace leibniz::functions {

/// Sine of an angle in radians.
struct sin_fn : function<1> {
  static constexpr const char* name = "sin";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::sin; return sin(x); }
  static constexpr auto derivative(auto x) { return cos(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// Cosine of an angle in radians.
struct cos_fn : function<1> {
  static constexpr const char* name = "cos";
  static constexpr auto symmetry = parity::even;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::cos; return cos(x); }
  static constexpr auto derivative(auto x) { return -sin(x); }
  static constexpr folded exact(number x) { return {{1, 1}, x.integer() && x.num == 0}; }
};

/// Tangent of an angle in radians.
struct tan_fn : function<1> {
  static constexpr const char* name = "tan";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::tan; return tan(x); }
  static constexpr auto derivative(auto x) { return 1 + tan(x) * tan(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// The angle in [-pi/2, pi/2] whose sine is x, |x| <= 1.
struct asin_fn : function<1> {
  static constexpr const char* name = "asin";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::asin; return asin(x); }
  static constexpr auto derivative(auto x) { return 1 / sqrt(one_minus_square(x)); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// The angle in [0, pi] whose cosine is x, |x| <= 1.
struct acos_fn : function<1> {
  static constexpr const char* name = "acos";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::acos; return acos(x); }
  static constexpr auto derivative(auto x) { return -1 / sqrt(one_minus_square(x)); }
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 1}}; }
};

/// The angle in (-pi/2, pi/2) whose tangent is x.
struct atan_fn : function<1> {
  static constexpr const char* name = "atan";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::atan; return atan(x); }
  static constexpr auto derivative(auto x) { return atan_slope(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// 1 / (1 + x*x). Its derivatives are products with atan_moment, so that nothing overflows far out.
struct atan_slope_fn : function<1> {
  static constexpr const char* name = "atan_slope";
  static constexpr auto symmetry = parity::even;
  static constexpr bool composite = true;
  static constexpr const char* source = "1.0 / (1.0 + $0 * $0)";
  static constexpr auto expansion(auto x) { return 1 / (1 + x * x); }
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return T(1) / (T(1) + x * x); }
  static constexpr auto derivative(auto x) { return -2 * atan_slope(x) * atan_moment(x); }
};

/// x / (1 + x*x), 0 at infinity.
struct atan_moment_fn : function<1> {
  static constexpr const char* name = "atan_moment";
  static constexpr auto symmetry = parity::odd;
  static constexpr bool composite = true;
  static constexpr const char* source = "1.0 / ($0 + 1.0 / $0)";
  static constexpr auto expansion(auto x) { return 1 / (x + 1 / x); }
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return T(1) / (x + T(1) / x); }
  static constexpr auto derivative(auto x) { return atan_slope(x) * (2 * atan_slope(x) - 1); }
};

/// The angle of the point (x, y), in [-pi, pi]; arguments as std::atan2(y, x).
struct atan2_fn : function<2> {
  static constexpr const char* name = "atan2";
  template <class T>
  LEIBNIZ_FN static T value(const T& y, const T& x) { using elementary::atan2; return atan2(y, x); }
  static constexpr auto derivative(auto y, auto x) { return std::array{atan2_slope(x, y), -atan2_slope(y, x)}; }
};

/// x / (x*x + y*y), whose derivatives are products of such quotients. The squares may overflow where it does not.
struct atan2_slope_fn : function<2> {
  static constexpr const char* name = "atan2_slope";
  static constexpr bool composite = true;
  static constexpr const char* source = "$0 * (1.0 / std::hypot($0, $1)) * (1.0 / std::hypot($0, $1))";
  static constexpr auto expansion(auto x, auto y) {
    const auto r = 1 / hypot(x, y);
    return x * r * r;
  }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    const T r = T(1) / hypot_fn::value(x, y);
    return x * r * r;
  }
  static constexpr auto derivative(auto x, auto y) {
    const auto p = atan2_slope(x, y), q = atan2_slope(y, x);
    return std::array{q * q - p * p, -2 * p * q};  // as (q - p)*(q + p) the next derivative would cancel
  }
};

using trigonometric = list<sin_fn, cos_fn, tan_fn, asin_fn, acos_fn, atan_fn, atan_slope_fn, atan_moment_fn, atan2_fn, atan2_slope_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::sin_fn, X> sin(X x) { return apply<functions::sin_fn>(x); }
template <operand X>
constexpr applied<functions::cos_fn, X> cos(X x) { return apply<functions::cos_fn>(x); }
template <operand X>
constexpr applied<functions::tan_fn, X> tan(X x) { return apply<functions::tan_fn>(x); }
template <operand X>
constexpr applied<functions::asin_fn, X> asin(X x) { return apply<functions::asin_fn>(x); }
template <operand X>
constexpr applied<functions::acos_fn, X> acos(X x) { return apply<functions::acos_fn>(x); }
template <operand X>
constexpr applied<functions::atan_fn, X> atan(X x) { return apply<functions::atan_fn>(x); }
template <operand X>
constexpr applied<functions::atan_slope_fn, X> atan_slope(X x) { return apply<functions::atan_slope_fn>(x); }
template <operand X>
constexpr applied<functions::atan_moment_fn, X> atan_moment(X x) { return apply<functions::atan_moment_fn>(x); }
template <operand X, operand Y>
constexpr applied<functions::atan2_fn, X, Y> atan2(X y, Y x) { return apply<functions::atan2_fn>(y, x); }
template <operand X, operand Y>
constexpr applied<functions::atan2_slope_fn, X, Y> atan2_slope(X x, Y y) { return apply<functions::atan2_slope_fn>(x, y); }

}  // namespace leibniz
