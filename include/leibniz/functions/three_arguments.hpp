// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/mixed.hpp>
#include <leibniz/functions/powers.hpp>

#include <cmath>

/// Functions of <cmath> with three arguments. Types that have none of their own get them from simpler ones.
namespace leibniz::functions {

/// x*y + z, rounded once.
struct fma_fn : function<"fma", 3> {
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    using std::fma;
    if constexpr (requires { fma(x, y, z); }) return fma(x, y, z);
    else return x * y + z;
  }
  static constexpr auto derivative(auto x, auto y, auto) { return std::array{y, x, x.of(1)}; }
};

/// a + t*(b - a), as std::lerp has it: a at 0, b at 1, monotonic between.
struct lerp_fn : function<"lerp", 3> {
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b, const T& t) {
    using std::lerp;
    if constexpr (requires { lerp(a, b, t); }) return lerp(a, b, t);
    else return (T(1) - t) * a + t * b;
  }
  static constexpr auto derivative(auto a, auto b, auto t) { return std::array{1 - t, t, b - a}; }
};

/// sqrt(x*x + y*y + z*z) without overflow or underflow on the way.
struct hypot3_fn : function<"hypot", 3> {
  static constexpr unsigned hash = leibniz::detail::mix(function<"hypot">::hash, 3u);
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    using std::hypot;
    if constexpr (requires { hypot(x, y, z); }) return hypot(x, y, z);
    else return hypot(T(hypot(x, y)), z);
  }
  static constexpr auto derivative(auto x, auto y, auto z) {
    const auto h = hypot(x, y, z);
    return std::array{proportion(x, h), proportion(y, h), proportion(z, h)};
  }
};

using three_arguments = list<fma_fn, lerp_fn, hypot3_fn>;

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

}  // namespace leibniz
