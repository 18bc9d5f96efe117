// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>

namespace leibniz::functions {

/// Hyperbolic sine.
struct sinh_fn : function<1> {
  static constexpr const char* name = "sinh";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::sinh; return sinh(x); }
  static constexpr auto derivative(auto x) { return cosh(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// Hyperbolic cosine.
struct cosh_fn : function<1> {
  static constexpr const char* name = "cosh";
  static constexpr auto symmetry = parity::even;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::cosh; return cosh(x); }
  static constexpr auto derivative(auto x) { return sinh(x); }
  static constexpr folded exact(number x) { return {{1, 1}, x.integer() && x.num == 0}; }
};

/// Hyperbolic tangent.
struct tanh_fn : function<1> {
  static constexpr const char* name = "tanh";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::tanh; return tanh(x); }
  static constexpr auto derivative(auto x) { return one_minus_square(tanh(x)); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// The inverse of sinh.
struct asinh_fn : function<1> {
  static constexpr const char* name = "asinh";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::asinh; return asinh(x); }
  static constexpr auto derivative(auto x) { return 1 / smooth_abs(x, x.of(1)); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// The inverse of cosh, x >= 1.
struct acosh_fn : function<1> {
  static constexpr const char* name = "acosh";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::acosh; return acosh(x); }
  static constexpr auto derivative(auto x) { return 1 / (sqrt(x - 1) * sqrt(x + 1)); }
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 1}}; }
};

/// The inverse of tanh, |x| < 1.
struct atanh_fn : function<1> {
  static constexpr const char* name = "atanh";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::atanh; return atanh(x); }
  static constexpr auto derivative(auto x) { return 1 / one_minus_square(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

using hyperbolic = list<sinh_fn, cosh_fn, tanh_fn, asinh_fn, acosh_fn, atanh_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::sinh_fn, X> sinh(X x) { return apply<functions::sinh_fn>(x); }
template <operand X>
constexpr applied<functions::cosh_fn, X> cosh(X x) { return apply<functions::cosh_fn>(x); }
template <operand X>
constexpr applied<functions::tanh_fn, X> tanh(X x) { return apply<functions::tanh_fn>(x); }
template <operand X>
constexpr applied<functions::asinh_fn, X> asinh(X x) { return apply<functions::asinh_fn>(x); }
template <operand X>
constexpr applied<functions::acosh_fn, X> acosh(X x) { return apply<functions::acosh_fn>(x); }
template <operand X>
constexpr applied<functions::atanh_fn, X> atanh(X x) { return apply<functions::atanh_fn>(x); }

}  // namespace leibniz
