// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/stable.hpp>

#include <limits>

namespace leibniz::functions {

/// sin(x) / x, 1 at 0.
struct sinc_fn : function<1> {
  static constexpr const char* name = "sinc";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source = "$0 + $0 == $0 ? ($0 == 0.0 ? 1.0 : 0.0) : std::sin($0) / $0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    using elementary::sin;
    return choose(x + x == x, indicator(x == T(0), x), T(sin(x) / x));  // twice itself: zeros and infinities
  }
  static constexpr auto derivative(auto x) { return sinc_derivative(x, x.of(1)); }
  static constexpr folded exact(number x) { return {{1, 1}, x.integer() && x.num == 0}; }
};

/// The derivative of order n of sinc, n a constant from 1 to 64: its power series near zero, and elsewhere the derivatives of
/// x sinc(x) = sin(x), upwards; there an order multiplies errors by n / x.
struct sinc_derivative_fn : function<2> {
  static constexpr const char* name = "sinc_derivative";
  static constexpr const char* source =
      "[](double u, double order) {\n"
      "    const int n = order >= 0.0 && order <= 64.0 ? static_cast<int>(order) : 0;\n"
      "    const double reach = n > 5 ? 0.37 * n : 2.0;\n"
      "    if (u + u == u && u != 0.0) return 0.0;\n"
      "    if (std::fabs(u) < reach) {\n"
      "      double power = n % 4 == 0 || n % 4 == 3 ? 1.0 : -1.0, sum = 0.0;\n"
      "      if (n % 2) power *= u;\n"
      "      for (int j = n % 2; j < 26 + 3 * n; j += 2) {\n"
      "        sum += power / (j + n + 1);\n"
      "        power *= -(u * u) / ((j + 1) * (j + 2));\n"
      "      }\n"
      "      return sum;\n"
      "    }\n"
      "    const double wave[4] = {std::sin(u), std::cos(u), -std::sin(u), -std::cos(u)};\n"
      "    double f = wave[0] / u;\n"
      "    for (int k = 1; k <= n; ++k) f = (wave[k % 4] - k * f) / u;\n"
      "    return f;\n"
      "  }($0, $1)";

  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& order) {
    using elementary::abs, elementary::cos, elementary::sin;
    int n = 0;
    if constexpr (requires { order[0]; }) n = as_order(order[0]);  // one for all lanes
    else n = as_order(order);
    const auto near_zero = [&] {
      using R = typename real_part_of<T>::type;
      T power = T(n % 4 == 0 || n % 4 == 3 ? 1 : -1), sum = T(0);
      if (n % 2) power = power * x;
      for (int j = n % 2; j < 3 * n + std::numeric_limits<R>::digits / 3 + 9; j += 2) {
        sum = sum + power / T(j + n + 1);
        power = power * (-(x * x) / T((j + 1) * (j + 2)));
      }
      return sum;
    };
    const auto elsewhere = [&] {
      const T s = sin(x), c = cos(x);
      T f = s / x;
      for (int k = 1; k <= n; ++k) f = ((k % 2 ? (k % 4 == 1 ? c : T(-c)) : (k % 4 ? T(-s) : s)) - T(k) * f) / x;
      return T(choose(x + x == x, T(0), f));
    };
    return choose_between(abs(x) < T(n > 5 ? 0.37 * n : 2.0), near_zero, elsewhere);
  }
  template <class T>
  LEIBNIZ_FN static int as_order(const T& n) { return n >= T(0) && n <= T(64) ? static_cast<int>(n) : 0; }
  static constexpr auto derivative(auto x, auto n) { return std::array{sinc_derivative(x, n + 1), n - n}; }
};

using cardinal = list<sinc_fn, sinc_derivative_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::sinc_fn, X> sinc(X x) { return apply<functions::sinc_fn>(x); }
template <detail::value_like T>
LEIBNIZ_FN T sinc(const T& x) { return functions::sinc_fn::value(x); }
template <operand X, operand N>
  requires(!expression<N> || constant_expression<N>)
constexpr applied<functions::sinc_derivative_fn, X, N> sinc_derivative(X x, N n) { return apply<functions::sinc_derivative_fn>(x, n); }

}  // namespace leibniz
