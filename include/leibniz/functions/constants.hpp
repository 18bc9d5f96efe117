// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>

namespace leibniz::functions {

/// The real type that constants of type T are made from: the part of a complex number, a lane.
template <class T>
struct real_part_of {
  using type = T;
};
template <class T>
  requires requires { typename T::value_type; }
struct real_part_of<T> {
  using type = typename T::value_type;
};

/// Named constants are functions of nothing: correctly rounded from 36 digits for built-in types, and
/// computed by the type's own functions where that is not enough.
template <class Self, text Name>
struct named_constant : function<0> {
  static constexpr const char* name = Name.characters;
  template <class T>
  LEIBNIZ_FN static T value() {
    using R = typename real_part_of<T>::type;
    if constexpr (std::is_floating_point_v<R>) return T(static_cast<R>(Self::digits));
    else return Self::template compute<T>();
  }
};

/// The ratio of a circle's circumference to its diameter.
struct pi_fn : named_constant<pi_fn, "pi"> {
  static constexpr long double digits = 3.14159265358979323846264338327950288L;
  template <class T>
  static T compute() { return acos(T(-1)); }
};
/// The base of natural logarithms.
struct e_fn : named_constant<e_fn, "e"> {
  static constexpr long double digits = 2.71828182845904523536028747135266250L;
  template <class T>
  static T compute() { return exp(T(1)); }
};
/// The square root of pi.
struct sqrt_pi_fn : named_constant<sqrt_pi_fn, "sqrt_pi"> {
  static constexpr long double digits = 1.77245385090551602729816748334114518L;
  template <class T>
  static T compute() { return sqrt(acos(T(-1))); }
};
/// The natural logarithm of 2.
struct ln2_fn : named_constant<ln2_fn, "ln2"> {
  static constexpr long double digits = 0.693147180559945309417232121458176568L;
  template <class T>
  static T compute() { return log(T(2)); }
};
/// The natural logarithm of 10.
struct ln10_fn : named_constant<ln10_fn, "ln10"> {
  static constexpr long double digits = 2.30258509299404568401799145468436421L;
  template <class T>
  static T compute() { return log(T(10)); }
};

using constants = list<pi_fn, e_fn, sqrt_pi_fn, ln2_fn, ln10_fn>;

}  // namespace leibniz::functions

namespace leibniz {

inline constexpr call_of<functions::pi_fn> pi;
inline constexpr call_of<functions::e_fn> e;
inline constexpr call_of<functions::sqrt_pi_fn> sqrt_pi;
inline constexpr call_of<functions::ln2_fn> ln2;
inline constexpr call_of<functions::ln10_fn> ln10;

}  // namespace leibniz
