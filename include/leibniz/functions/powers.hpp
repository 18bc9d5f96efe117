// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/piecewise.hpp>

namespace leibniz::functions {

/// x to the integer power N, by repeated squaring: (x*x)*x for 3, 1/(x*x) for -2. Right at zero and for
/// negative x to every order, because no logarithm and no division by x is involved.
template <int N>
struct power_fn : function<1> {
  static constexpr const char* name = "pow";
  static constexpr auto kind = operation::power;
  static constexpr int exponent = N;
  static constexpr unsigned hash = leibniz::detail::mix(leibniz::detail::hash_of("pow"), static_cast<unsigned>(N));
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    if constexpr (N < 0) return T(1) / power_fn<-N>::value(x);
    else if constexpr (N == 0) return T(1);
    else if constexpr (N == 1) return x;
    else {
      const T half = power_fn<N / 2>::value(x);
      if constexpr (N % 2) return half * half * x;
      else return half * half;
    }
  }
  static constexpr folded exact(number x) { return power(x, N); }
};

/// x to the power y. The partial in y is 0 at x == 0, y > 0, where the logarithm is not finite.
struct pow_fn : function<2> {
  static constexpr const char* name = "pow";
  static constexpr auto kind = operation::general_power;
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    using elementary::pow;
    return pow(x, y);
  }
  static constexpr auto derivative(auto x, auto y) { return std::array{y * pow(x, y - 1), pow_log(x, y, x.of(1))}; }
  static constexpr folded exact(number x, number y) {
    constexpr int most = 1 << 20;
    if (!x.rational() || !y.integer() || leibniz::detail::magnitude(y.num) > most) return {};
    return power(x, y.num);
  }
};

/// p, or 0 where x == 0 and y > 0: the limit of pow(x, y) * pow(log(x), n).
struct at_zero_base_fn : function<3> {
  static constexpr const char* name = "at_zero_base";
  static constexpr const char* source = "$0 == 0.0 && $1 > 0.0 ? 0.0 : $2";
  static constexpr bool flat = true;  // stands in programs only, after differentiation
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& p) {
    if constexpr (requires { x < y; }) {
      return choose(indicator(x == T(0), x) * indicator(y > T(0), y) != T(0), T(0), p);
    } else {
      return p;  // complex numbers have no order
    }
  }
};

/// pow(x, y) * pow(log(x), n) for a constant n, with its limit 0 at x == 0, y > 0. Programs compute it
/// from the power and the logarithm they have.
struct pow_log_fn : function<3> {
  static constexpr const char* name = "pow_log";
  static constexpr auto kind = operation::power_log;
  static constexpr bool composite = true;
  static constexpr const char* source = "$0 == 0.0 && $1 > 0.0 ? 0.0 : std::pow($0, $1) * std::pow(std::log($0), $2)";
  using order_zero = pow_fn;
  static constexpr auto expansion(auto x, auto y, auto n) {
    return decltype(x)::template apply<at_zero_base_fn>(x, y, pow(x, y) * log(x).raised(n));
  }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& n) {
    using elementary::log;
    using elementary::pow;
    return at_zero_base_fn::value(x, y, T(pow(x, y) * pow(T(log(x)), n)));
  }
  static constexpr auto derivative(auto x, auto y, auto n) {
    return std::array{y * pow_log(x, y - 1, n) + n * pow_log(x, y - 1, n - 1), pow_log(x, y, n + 1), n - n};
  }
};

/// The square root.
struct sqrt_fn : function<1> {
  static constexpr const char* name = "sqrt";
  static constexpr auto known_as = role::square_root;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::sqrt;
    return sqrt(x);
  }
  static constexpr auto derivative(auto x) { return 1 / (2 * sqrt(x)); }
  static constexpr folded exact(number x) {
    if (!x.rational() || x.num < 0) return {};
    const long long n = root(x.num, 2), d = root(x.den, 2);
    return {{n, d}, n * n == x.num && d * d == x.den};
  }
  /// The integer whose k-th power is at most v >= 0.
  static constexpr long long root(long long v, int k) {
    long long low = 0, high = k == 2 ? 3037000499 : 2097151;
    while (low < high) {
      const long long middle = low + (high - low + 1) / 2;
      if ((k == 2 ? middle * middle : middle * middle * middle) <= v) low = middle;
      else high = middle - 1;
    }
    return low;
  }
};

/// The real cube root, of negative numbers too.
struct cbrt_fn : function<1> {
  static constexpr const char* name = "cbrt";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::cbrt;
    return cbrt(x);
  }
  static constexpr auto derivative(auto x) { return 1 / (3 * cbrt(x) * cbrt(x)); }
  static constexpr folded exact(number x) {
    if (!x.rational() || x.num == std::numeric_limits<long long>::min()) return {};
    const long long n = sqrt_fn::root(x.num < 0 ? -x.num : x.num, 3), d = sqrt_fn::root(x.den, 3);
    return {{x.num < 0 ? -n : n, d}, n * n * n == (x.num < 0 ? -x.num : x.num) && d * d * d == x.den};
  }
};

/// sqrt(x*x + y*y) without overflow or underflow on the way.
struct hypot_fn : function<2> {
  static constexpr const char* name = "hypot";
  static constexpr auto known_as = role::norm;
  static constexpr auto symmetry = parity::even;
  static constexpr bool commutative = true;
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) {
    using elementary::hypot;
    return hypot(x, y);
  }
  static constexpr auto derivative(auto x, auto y) { return std::array{hypot_slope(x, y), hypot_slope(y, x)}; }
};

/// x / hypot(x, y). Its slope is (y/h)*(y/h)/h: that of the quotient, 1/h - (x/h)*(x/h)/h, cancels where x is much larger than y.
struct hypot_slope_fn : function<2> {
  static constexpr const char* name = "hypot_slope";
  static constexpr bool composite = true;
  static constexpr const char* source = "$0 / std::hypot($0, $1)";
  static constexpr auto expansion(auto x, auto y) { return x / hypot(x, y); }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x / hypot_fn::value(x, y); }
  static constexpr auto derivative(auto x, auto y) {
    const auto h = hypot(x, y), s = proportion(x, h), c = proportion(y, h);
    return std::array{c * c / h, -(s * c / h)};
  }
};

/// x / h, which no product takes apart: x*x and h*h*h may overflow where their quotient does not.
struct proportion_fn : function<2> {
  static constexpr const char* name = "proportion";
  static constexpr bool composite = true;
  static constexpr const char* source = "$0 / $1";
  static constexpr auto expansion(auto x, auto h) { return x / h; }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& h) { return x / h; }
  static constexpr auto derivative(auto x, auto h) { return std::array{1 / h, -proportion(x, h) / h}; }
};

/// (1 - x)*(1 + x), accurate near 1 and -1. Its slope is -2x: that of the product, (1 - x) - (1 + x), cancels.
struct one_minus_square_fn : function<1> {
  static constexpr const char* name = "one_minus_square";
  static constexpr auto symmetry = parity::even;
  static constexpr bool composite = true;
  static constexpr const char* source = "(1.0 - $0) * (1.0 + $0)";
  static constexpr auto expansion(auto x) { return (1 - x) * (1 + x); }
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return (T(1) - x) * (T(1) + x); }
  static constexpr auto derivative(auto x) { return -2 * x; }
};

using powers = list<power_fn<2>, power_fn<3>, power_fn<-1>, pow_fn, at_zero_base_fn, pow_log_fn, sqrt_fn, cbrt_fn, hypot_fn, hypot_slope_fn, proportion_fn,
                    one_minus_square_fn>;

}  // namespace leibniz::functions

namespace leibniz {

/// x to the integer power N, as products.
template <int N, operand X>
constexpr applied<functions::power_fn<N>, X> pow(X x) { return apply<functions::power_fn<N>>(x); }

/// x to the power y: products for integer constants, std::pow otherwise.
template <expression X, expression Y>
constexpr auto pow(X x, Y y) {
  if constexpr (constant_expression<Y>) {
    if constexpr (Y::exact.integer() && detail::magnitude(Y::exact.num) <= (1 << 20)) return pow<static_cast<int>(Y::exact.num)>(x);
    else return apply<functions::pow_fn>(x, y);
  } else {
    return apply<functions::pow_fn>(x, y);
  }
}
template <expression X, detail::constant_like Y>
constexpr auto pow(X x, Y) { return pow(x, detail::as_constant<Y>{}); }
template <operand X>
  requires(!expression<X> && requires(X x) { x.of(0); })
constexpr X pow(X x, X y) { return apply<functions::pow_fn>(x, y); }
template <operand X>
  requires(!expression<X> && requires(X x) { x.of(0); })
constexpr X pow(X x, int n) { return apply<functions::pow_fn>(x, x.of(n)); }

template <operand X, operand Y, operand Z>
constexpr applied<functions::pow_log_fn, X, Y, Z> pow_log(X x, Y y, Z n) { return apply<functions::pow_log_fn>(x, y, n); }
template <operand X>
constexpr applied<functions::sqrt_fn, X> sqrt(X x) { return apply<functions::sqrt_fn>(x); }
template <operand X>
constexpr applied<functions::cbrt_fn, X> cbrt(X x) { return apply<functions::cbrt_fn>(x); }
template <operand X>
constexpr applied<functions::power_fn<2>, X> square(X x) { return pow<2>(x); }
template <operand X>
constexpr applied<functions::power_fn<3>, X> cube(X x) { return pow<3>(x); }
template <operand X>
constexpr applied<functions::one_minus_square_fn, X> one_minus_square(X x) { return apply<functions::one_minus_square_fn>(x); }
template <operand X, operand Y>
constexpr applied<functions::hypot_fn, X, Y> hypot(X x, Y y) { return apply<functions::hypot_fn>(x, y); }
template <operand X, operand Y>
constexpr applied<functions::hypot_slope_fn, X, Y> hypot_slope(X x, Y y) { return apply<functions::hypot_slope_fn>(x, y); }
template <operand X, operand Y>
constexpr applied<functions::proportion_fn, X, Y> proportion(X x, Y h) { return apply<functions::proportion_fn>(x, h); }

}  // namespace leibniz
