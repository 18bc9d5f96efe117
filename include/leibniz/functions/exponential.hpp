// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/constants.hpp>
#include <leibniz/functions/powers.hpp>

namespace leibniz::functions {

struct log_fn;
struct log2_fn;

/// e to the power x.
struct exp_fn : function<1> {
  static constexpr const char* name = "exp";
  using logarithm = log_fn;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::exp; return exp(x); }
  static constexpr auto derivative(auto x) { return exp(x); }
  static constexpr folded exact(number x) { return {{1, 1}, x.integer() && x.num == 0}; }
};

/// 2 to the power x.
struct exp2_fn : function<1> {
  static constexpr const char* name = "exp2";
  using logarithm = log2_fn;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::exp2; return exp2(x); }
  static constexpr auto derivative(auto x) { return exp2(x) * ln2; }
  static constexpr folded exact(number x) {
    if (!x.integer() || x.num > 62 || x.num < -62) return {};
    return power({2, 1}, x.num);
  }
};

/// exp(x) - 1, accurate near zero.
struct expm1_fn : function<1> {
  static constexpr const char* name = "expm1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::expm1; return expm1(x); }
  static constexpr auto derivative(auto x) { return exp(x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// The natural logarithm.
struct log_fn : function<1> {
  static constexpr const char* name = "log";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::log; return log(x); }
  static constexpr auto derivative(auto x) { return 1 / x; }
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 1}}; }
};

/// The logarithm to base 2.
struct log2_fn : function<1> {
  static constexpr const char* name = "log2";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::log2; return log2(x); }
  static constexpr auto derivative(auto x) { return 1 / (x * ln2); }
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 1}}; }
};

/// The logarithm to base 10.
struct log10_fn : function<1> {
  static constexpr const char* name = "log10";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::log10; return log10(x); }
  static constexpr auto derivative(auto x) { return 1 / (x * ln10); }
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 1}}; }
};

/// log(1 + x), accurate near zero.
struct log1p_fn : function<1> {
  static constexpr const char* name = "log1p";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::log1p; return log1p(x); }
  static constexpr auto derivative(auto x) { return 1 / (1 + x); }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

using exponential = list<exp_fn, exp2_fn, expm1_fn, log_fn, log2_fn, log10_fn, log1p_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::exp_fn, X> exp(X x) { return apply<functions::exp_fn>(x); }
template <operand X>
constexpr applied<functions::exp2_fn, X> exp2(X x) { return apply<functions::exp2_fn>(x); }
template <operand X>
constexpr applied<functions::expm1_fn, X> expm1(X x) { return apply<functions::expm1_fn>(x); }
template <operand X>
constexpr applied<functions::log_fn, X> log(X x) { return apply<functions::log_fn>(x); }
template <operand X>
constexpr applied<functions::log2_fn, X> log2(X x) { return apply<functions::log2_fn>(x); }
template <operand X>
constexpr applied<functions::log10_fn, X> log10(X x) { return apply<functions::log10_fn>(x); }
template <operand X>
constexpr applied<functions::log1p_fn, X> log1p(X x) { return apply<functions::log1p_fn>(x); }

}  // namespace leibniz
