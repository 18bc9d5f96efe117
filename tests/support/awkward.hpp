// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/shape.hpp"
#include "support/test.hpp"

#include <cmath>
#include <limits>

// Derivatives where formulas go wrong: at zeros, ties, edges of the domain and extremes of the exponent.
namespace awkward {

using namespace leibniz;
using shape::same;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// One derivative, which its type and its program must agree on.
inline double agreed(double by_type, double by_program) {
  if (!(by_type == by_program || (std::isnan(by_type) && std::isnan(by_program)) ||
        std::fabs(by_type - by_program) <= 1e-14 * std::fabs(by_type)))
    FAIL_CHECK("type " << by_type << ", program " << by_program);
  return by_program;
}
/// The first derivative of f at `at`.
template <class F>
double slope(F f, double at) {
  return agreed(function(derivative(f, x), x)(at), gradient(f, x)(at)[0]);
}
/// The second derivative of f at `at`.
template <class F>
double curvature(F f, double at) {
  return agreed(function(derivative<2>(f, x), x)(at), hessian(f, x)(at)(0, 0));
}

}  // namespace awkward
