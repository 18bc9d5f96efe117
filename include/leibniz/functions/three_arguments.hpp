// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/mixed.hpp>
#include <leibniz/functions/powers.hpp>

/// Functions of <cmath> with three arguments. Types that have none of their own get them from simpler ones.
namespace leibniz::functions {

/// x*y + z, rounded once.
struct fma_fn : function<3> {
  static constexpr const char* name = "fma";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    using elementary::fma;
    if constexpr (requires { fma(x, y, z); }) return fma(x, y, z);
    else return x * y + z;
  }
  static constexpr auto derivative(auto x, auto y, auto) { return std::array{y, x, x.of(1)}; }
};

/// a + t*(b - a), as std::lerp has it: a at 0, b at 1, monotonic between.
struct lerp_fn : function<3> {
  static constexpr const char* name = "lerp";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b, const T& t) {
    using elementary::lerp;
    if constexpr (requires { lerp(a, b, t); }) return lerp(a, b, t);
    else return (T(1) - t) * a + t * b;
  }
  static constexpr auto derivative(auto a, auto b, auto t) { return std::array{1 - t, t, b - a}; }
};

/// sqrt(x*x + y*y + z*z) without overflow or underflow on the way.
struct hypot3_fn : function<3> {
  static constexpr const char* name = "hypot";
  static constexpr unsigned hash = leibniz::detail::mix(leibniz::detail::hash_of("hypot"), 3u);
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    using elementary::hypot;
    if constexpr (requires { hypot(x, y, z); }) return hypot(x, y, z);
    else return hypot(T(hypot(x, y)), z);
  }
  static constexpr auto derivative(auto x, auto y, auto z) {
    return std::array{hypot_slope_x(x, y, z), hypot_slope_y(x, y, z), hypot_slope_z(x, y, z)};
  }
};

/// x, y or z (I = 0, 1, 2) over h = hypot(x, y, z). The slope of x/h by x is ((y/h)*(y/h) + (z/h)*(z/h))/h, and not a difference.
template <int I>
struct hypot3_slope_fn : function<3> {
  static constexpr const char* name = I == 0 ? "hypot_slope_x" : I == 1 ? "hypot_slope_y" : "hypot_slope_z";
  static constexpr bool composite = true;
  static constexpr const char* source = I == 0   ? "$0 / std::hypot($0, $1, $2)"
                                        : I == 1 ? "$1 / std::hypot($0, $1, $2)"
                                                 : "$2 / std::hypot($0, $1, $2)";
  static constexpr auto expansion(auto x, auto y, auto z) { return std::array{x, y, z}[I] / hypot(x, y, z); }
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) { return (I == 0 ? x : I == 1 ? y : z) / hypot3_fn::value(x, y, z); }
  static constexpr auto derivative(auto x, auto y, auto z) {
    constexpr int j = (I + 1) % 3, k = (I + 2) % 3;
    const auto h = hypot(x, y, z);
    const std::array s{proportion(x, h), proportion(y, h), proportion(z, h)};
    std::array d = s;
    d[I] = (s[j] * s[j] + s[k] * s[k]) / h, d[j] = -(s[I] * s[j] / h), d[k] = -(s[I] * s[k] / h);
    return d;
  }
};

using three_arguments = list<fma_fn, lerp_fn, hypot3_fn, hypot3_slope_fn<0>, hypot3_slope_fn<1>, hypot3_slope_fn<2>>;

}  // namespace leibniz::functions

namespace leibniz {

template <class X, class Y, class Z>
  requires detail::operands_and_numbers<X, Y, Z>
constexpr applied_to<functions::fma_fn, X, Y, Z> fma(X x, Y y, Z z) { return apply_to<functions::fma_fn>(x, y, z); }
template <class X, class Y, class Z>
  requires detail::operands_and_numbers<X, Y, Z>
constexpr applied_to<functions::lerp_fn, X, Y, Z> lerp(X a, Y b, Z t) { return apply_to<functions::lerp_fn>(a, b, t); }
template <class X, class Y, class Z>
  requires detail::operands_and_numbers<X, Y, Z>
constexpr applied_to<functions::hypot3_fn, X, Y, Z> hypot(X x, Y y, Z z) { return apply_to<functions::hypot3_fn>(x, y, z); }
template <operand X, operand Y, operand Z>
constexpr applied<functions::hypot3_slope_fn<0>, X, Y, Z> hypot_slope_x(X x, Y y, Z z) { return apply<functions::hypot3_slope_fn<0>>(x, y, z); }
template <operand X, operand Y, operand Z>
constexpr applied<functions::hypot3_slope_fn<1>, X, Y, Z> hypot_slope_y(X x, Y y, Z z) { return apply<functions::hypot3_slope_fn<1>>(x, y, z); }
template <operand X, operand Y, operand Z>
constexpr applied<functions::hypot3_slope_fn<2>, X, Y, Z> hypot_slope_z(X x, Y y, Z z) { return apply<functions::hypot3_slope_fn<2>>(x, y, z); }

}  // namespace leibniz
