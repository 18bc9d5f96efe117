// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/exponential.hpp>
#include <leibniz/functions/hyperbolic.hpp>
#include <leibniz/functions/mixed.hpp>

#include <array>

/// Functions whose textbook formulas overflow, cancel or divide zero by zero. Their derivatives are functions of the
/// same kind, so that no order of derivative does.
namespace leibniz::functions {

/// yes() where the mask holds, else no(): one of them for numbers, both for SIMD types.
template <class M, class Yes, class No>
LEIBNIZ_FN auto choose_between(const M& mask, const Yes& yes, const No& no) {
  if constexpr (std::is_convertible_v<M, bool>) return mask ? yes() : no();
  else return choose(mask, yes(), no());
}

/// 1 / (1 + exp(-x)), the logistic function.
struct sigmoid_fn : function<1> {
  static constexpr const char* name = "sigmoid";
  static constexpr const char* source = "($0 < 0.0 ? std::exp(-std::fabs($0)) : 1.0) / (1.0 + std::exp(-std::fabs($0)))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::abs, elementary::exp;
    const T e = exp(T(-abs(x)));
    return choose(x < T(0), e, T(1)) / (T(1) + e);
  }
  static constexpr auto derivative(auto x) { return sigmoid_slope(x); }
  static constexpr folded exact(number x) { return {{1, 2}, x.integer() && x.num == 0}; }
};

/// sigmoid(x) * sigmoid(-x), the density of the logistic distribution.
struct sigmoid_slope_fn : function<1> {
  static constexpr const char* name = "sigmoid_slope";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source =
      "std::exp(-std::fabs($0)) / ((1.0 + std::exp(-std::fabs($0))) * (1.0 + std::exp(-std::fabs($0))))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::abs, elementary::exp;
    const T e = exp(T(-abs(x)));
    return e / ((T(1) + e) * (T(1) + e));
  }
  static constexpr auto derivative(auto x) { return -sigmoid_slope(x) * tanh(x / 2); }
  static constexpr folded exact(number x) { return {{1, 4}, x.integer() && x.num == 0}; }
};

/// log(1 + exp(x))
struct softplus_fn : function<1> {
  static constexpr const char* name = "softplus";
  static constexpr const char* source = "std::fmax($0, 0.0) + std::log1p(std::exp(-std::fabs($0)))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::abs, elementary::exp, elementary::fmax, elementary::log1p;
    return fmax(x, T(0)) + log1p(T(exp(T(-abs(x)))));
  }
  static constexpr auto derivative(auto x) { return sigmoid(x); }
};

/// log(exp(x) + exp(y))
struct log_sum_exp_fn : function<2> {
  static constexpr const char* name = "log_sum_exp";
  static constexpr bool commutative = true;
  static constexpr const char* source = "std::fmax($0, $1) + std::log1p(std::exp($0 == $1 ? 0.0 : -std::fabs($0 - $1)))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    using elementary::abs, elementary::exp, elementary::fmax, elementary::log1p;
    const T d = choose(x == y, T(0), T(-abs(T(x - y))));  // infinities too
    return fmax(x, y) + log1p(T(exp(d)));
  }
  static constexpr auto derivative(auto x, auto y) { return std::array{sigmoid(x - y), sigmoid(y - x)}; }
};

/// log(x / (1 - x)), the inverse of sigmoid, 0 <= x <= 1.
struct logit_fn : function<1> {
  static constexpr const char* name = "logit";
  static constexpr const char* source =
      "std::fabs($0 - 0.5) <= 0.25 ? 2.0 * std::atanh(2.0 * $0 - 1.0) : std::log($0 / (1.0 - $0))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::abs, elementary::atanh, elementary::log;
    return choose_between(
        abs(T(x - T(0.5))) <= T(0.25), [&] { return T(T(2) * atanh(T(T(2) * x - T(1)))); }, [&] { return T(log(T(x / (T(1) - x)))); });
  }
  static constexpr auto derivative(auto x) { return 1 / x + 1 / (1 - x); }  // not one quotient: at the ends its slope would be inf - inf
  static constexpr folded exact(number x) { return {{0, 1}, x == number{1, 2}}; }
};

/// log(1 - exp(x)), x <= 0. Where to change the formula: Maechler, "Accurately computing log(1 - exp(-|a|))", 2012.
struct log1mexp_fn : function<1> {
  static constexpr const char* name = "log1mexp";
  static constexpr const char* source = "$0 > -0.6931471805599453 ? std::log(-std::expm1($0)) : std::log1p(-std::exp($0))";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::exp, elementary::expm1, elementary::log, elementary::log1p;
    return choose_between(
        x > T(-0.6931471805599453), [&] { return T(log(T(-expm1(x)))); }, [&] { return T(log1p(T(-exp(x)))); });
  }
  static constexpr auto derivative(auto x) { return log1mexp_slope(x); }
};

/// exp(x) / expm1(x), from below at 0.
struct log1mexp_slope_fn : function<1> {
  static constexpr const char* name = "log1mexp_slope";
  static constexpr const char* source = "std::exp($0) / std::expm1($0 == 0.0 ? -std::fabs($0) : $0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::abs, elementary::exp, elementary::expm1;
    return exp(x) / expm1(choose(x == T(0), T(-abs(x)), x));
  }
  static constexpr auto derivative(auto x) { return log1mexp_slope(x) * (1 - log1mexp_slope(x)); }
};

/// p, or 0 where x == 0, unless y is NaN.
struct zero_at_zero_fn : function<3> {
  static constexpr const char* name = "zero_at_zero";
  static constexpr const char* source = "$0 == 0.0 && $1 == $1 ? 0.0 : $2";
  static constexpr bool flat = true;  // stands in programs only, after differentiation
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& p) {
    return choose(x == T(0), choose(y == y, T(0), y), p);
  }
};

/// x / pow(y, n) for a constant n > 0, 0 where x == 0. Divided twice: a small x over a small y is no infinity.
struct xdivy_fn : function<3> {
  static constexpr const char* name = "xdivy";
  static constexpr bool composite = true;
  static constexpr const char* source = "$0 == 0.0 && $1 == $1 ? 0.0 : $0 / $1 / std::pow($1, $2 - 1.0)";
  static constexpr auto expansion(auto x, auto y, auto n) {
    return decltype(x)::template apply<zero_at_zero_fn>(x, y, x / y / y.raised(n - 1));
  }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& n) {
    using elementary::pow;
    return zero_at_zero_fn::value(x, y, T(x / y / pow(y, T(n - T(1)))));
  }
  static constexpr auto derivative(auto x, auto y, auto n) { return std::array{pow(y, -n), -n * xdivy(x, y, n + 1), n - n}; }
};

/// x * log(y), 0 where x == 0.
struct xlogy_fn : function<2> {
  static constexpr const char* name = "xlogy";
  static constexpr const char* source = "$0 == 0.0 && $1 == $1 ? 0.0 : $0 * std::log($1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    using elementary::log;
    return zero_at_zero_fn::value(x, y, T(x * log(y)));
  }
  static constexpr auto derivative(auto x, auto y) { return std::array{log(y), xdivy(x, y, x.of(1))}; }
};

/// x * log(1 + y), 0 where x == 0; accurate for small y.
struct xlog1py_fn : function<2> {
  static constexpr const char* name = "xlog1py";
  static constexpr const char* source = "$0 == 0.0 && $1 == $1 ? 0.0 : $0 * std::log1p($1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    using elementary::log1p;
    return zero_at_zero_fn::value(x, y, T(x * log1p(y)));
  }
  static constexpr auto derivative(auto x, auto y) { return std::array{log1p(y), xdivy(x, 1 + y, x.of(1))}; }
};

/// sqrt(x*x + k*k), for |x| without its corner.
struct smooth_abs_fn : function<2> {
  static constexpr const char* name = "smooth_abs";
  static constexpr bool composite = true;
  static constexpr auto symmetry = parity::even;
  static constexpr bool commutative = true;
  static constexpr const char* source = "std::hypot($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& k) {
    using elementary::hypot;
    return hypot(x, k);
  }
  static constexpr auto expansion(auto x, auto k) { return hypot(x, k); }
  static constexpr auto derivative(auto x, auto k) { return std::array{smooth_sign(x, k), smooth_sign(k, x)}; }
};

/// ratio, or the sign of x where that is infinite.
struct sign_at_infinity_fn : function<2> {
  static constexpr const char* name = "sign_at_infinity";
  static constexpr const char* source = "$0 + $0 == $0 && $0 != 0.0 ? ($0 > 0.0 ? 1.0 : -1.0) : $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& ratio) {
    return choose(x + x == x, choose(x > T(0), T(1), choose(x < T(0), T(-1), ratio)), ratio);
  }
  static constexpr auto derivative(auto x, auto) { return std::array{x.of(0), x.of(1)}; }  // stands in programs only
};

/// x / sqrt(x*x + k*k)
struct smooth_sign_fn : function<2> {
  static constexpr const char* name = "smooth_sign";
  static constexpr bool composite = true;
  static constexpr const char* source =
      "$0 + $0 == $0 && $0 != 0.0 ? ($0 > 0.0 ? 1.0 : -1.0) : $0 / std::hypot($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& k) {
    using elementary::hypot;
    return sign_at_infinity_fn::value(x, T(x / hypot(x, k)));
  }
  static constexpr auto expansion(auto x, auto k) { return decltype(x)::template apply<sign_at_infinity_fn>(x, x / hypot(x, k)); }
  static constexpr auto derivative(auto x, auto k) {
    const auto h = smooth_abs(x, k), s = smooth_sign(x, k), c = smooth_sign(k, x);
    return std::array{c * c / h, -(s * c / h)};
  }
};

using stable = list<sigmoid_fn, sigmoid_slope_fn, softplus_fn, log_sum_exp_fn, logit_fn, log1mexp_fn, log1mexp_slope_fn, zero_at_zero_fn, xdivy_fn,
                    xlogy_fn, xlog1py_fn, smooth_abs_fn, sign_at_infinity_fn, smooth_sign_fn>;

}  // namespace leibniz::functions

namespace leibniz {

// No such functions are in <cmath>: these are for numbers as well, so that generic code finds them.

#define LEIBNIZ_OF_ONE(name)                                                                              \
  template <operand X>                                                                                    \
  constexpr applied<functions::name##_fn, X> name(X x) { return apply<functions::name##_fn>(x); }         \
  template <detail::value_like T>                                                                         \
  LEIBNIZ_FN T name(const T& x) { return functions::name##_fn::value(x); }
#define LEIBNIZ_OF_TWO(name)                                                                              \
  template <class X, class Y>                                                                             \
    requires detail::operands_and_numbers<X, Y>                                                           \
  constexpr applied_to<functions::name##_fn, X, Y> name(X x, Y y) { return apply_to<functions::name##_fn>(x, y); } \
  template <detail::value_like T>                                                                         \
  LEIBNIZ_FN T name(const T& x, const T& y) { return functions::name##_fn::value(x, y); }
LEIBNIZ_OF_ONE(sigmoid)
LEIBNIZ_OF_ONE(sigmoid_slope)
LEIBNIZ_OF_ONE(softplus)
LEIBNIZ_OF_ONE(logit)
LEIBNIZ_OF_ONE(log1mexp)
LEIBNIZ_OF_ONE(log1mexp_slope)
LEIBNIZ_OF_TWO(log_sum_exp)
LEIBNIZ_OF_TWO(xlogy)
LEIBNIZ_OF_TWO(xlog1py)
LEIBNIZ_OF_TWO(smooth_abs)
LEIBNIZ_OF_TWO(smooth_sign)
#undef LEIBNIZ_OF_ONE
#undef LEIBNIZ_OF_TWO

template <operand X, operand Y, operand N>
  requires(!expression<N> || constant_expression<N>)
constexpr applied<functions::xdivy_fn, X, Y, N> xdivy(X x, Y y, N n) { return apply<functions::xdivy_fn>(x, y, n); }

/// The logarithm of the sum of the exponentials, from the first to the last.
template <class X, class Y, class Z, class... Rest>
constexpr auto log_sum_exp(X x, Y y, Z z, Rest... rest) { return log_sum_exp(log_sum_exp(x, y), z, rest...); }
template <class X, std::size_t N>
constexpr X log_sum_exp(const std::array<X, N>& x) {
  static_assert(N > 0, "leibniz: log_sum_exp of an empty array: the logarithm of 0");
  X sum = x[0];
  for (std::size_t i = 1; i < N; ++i) sum = log_sum_exp(sum, x[i]);
  return sum;
}

/// k * log(exp(x/k) + exp(y/k)): above the larger one by at most k * ln2, where they are equal.
template <class X, class Y, class K>
constexpr auto smooth_max(X x, Y y, K k) { return k * log_sum_exp(x / k, y / k); }
/// -smooth_max(-x, -y, k)
template <class X, class Y, class K>
constexpr auto smooth_min(X x, Y y, K k) { return -(k * log_sum_exp(-x / k, -y / k)); }

}  // namespace leibniz
