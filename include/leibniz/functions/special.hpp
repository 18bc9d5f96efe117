// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/exponential.hpp>

namespace leibniz::functions {

/// The error function.
struct erf_fn : function<1> {
  static constexpr const char* name = "erf";
  static constexpr auto symmetry = parity::odd;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::erf; return erf(x); }
  static constexpr auto derivative(auto x) { return 2 * exp(-x * x) / sqrt_pi; }
  static constexpr folded exact(number x) { return {{0, 1}, x.integer() && x.num == 0}; }
};

/// 1 - erf(x), accurate where erf is close to 1.
struct erfc_fn : function<1> {
  static constexpr const char* name = "erfc";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::erfc; return erfc(x); }
  static constexpr auto derivative(auto x) { return -2 * exp(-x * x) / sqrt_pi; }
  static constexpr folded exact(number x) { return {{1, 1}, x.integer() && x.num == 0}; }
};

using special = list<erf_fn, erfc_fn>;

}  // namespace leibniz::functions

namespace leibniz {

template <operand X>
constexpr applied<functions::erf_fn, X> erf(X x) { return apply<functions::erf_fn>(x); }
template <operand X>
constexpr applied<functions::erfc_fn, X> erfc(X x) { return apply<functions::erfc_fn>(x); }

}  // namespace leibniz
