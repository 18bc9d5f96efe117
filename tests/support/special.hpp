// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/awkward.hpp"

#include <leibniz/evaluate/lanes.hpp>
#include <leibniz/output/source.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>

// Special functions against differences in 50 digits.
namespace special {

using namespace awkward;
using precise = boost::multiprecision::cpp_bin_float_50;

/// Derivatives up to order 3 in double, and the first in 50 digits, against differences.
template <class F>
void check(F f, std::initializer_list<double> points, double epsilon = 1e-13) {
  for (const double at : points) {
    const precise h = abs(precise(at)) * precise{"1e-11"};
    precise v[5];
    for (int i = 0; i < 5; ++i) v[i] = function(f, x)(precise(precise(at) + (i - 2) * h));
    const auto near = [&](const char* what, double got, const precise& expected) {
      CAPTURE(what, at, got, static_cast<double>(expected));
      CHECK(std::fabs(got - static_cast<double>(expected)) <= epsilon * std::fabs(static_cast<double>(expected)));
    };
    const precise first = (v[3] - v[1]) / (2 * h), second = (v[3] - 2 * v[2] + v[1]) / (h * h),
                  third = (v[4] - 2 * v[3] + 2 * v[1] - v[0]) / (2 * h * h * h);
    near("value", function(f, x)(at), v[2]);
    near("first", slope(f, at), first);
    near("second", curvature(f, at), second);
    near("third", function(derivative<3>(f, x), x)(at), third);
    near("first in 50 digits", static_cast<double>(gradient(f, x)(precise(at))[0]), first);
  }
}

/// Lanes have the values and slopes of numbers, bit for bit.
template <class F>
void check_lanes(F f) {
  using wide = lanes_policy<standard_functions>::scalar<double>;
  double at[wide::lane_count];
  for (std::size_t k = 0; k < wide::lane_count; ++k) at[k] = 0.1 + 0.05 * static_cast<double>(k);
  const auto [value, g] = value_and_gradient(f, x)(wide::load(at));
  for (std::size_t k = 0; k < wide::lane_count; ++k) {
    const auto [v, d] = value_and_gradient(f, x)(at[k]);
    CHECK((value[k] == v && g[0][k] == d[0]));
  }
}

/// Lanes, float and long double have the slopes of doubles.
template <class F>
void check_types(F f) {
  const double exact = gradient(f, x)(0.3)[0];
  check_lanes(f);
  CHECK(gradient(f, x)(0.3f)[0] == Approx(exact).epsilon(2e-6));
  CHECK(static_cast<double>(gradient(f, x)(0.3L)[0]) == Approx(exact).epsilon(1e-14));
}

/// Value and gradient of f, printed, call these functions.
template <class F>
void check_printed(F f, std::initializer_list<const char*> calls) {
  const auto text = to_source(value_and_gradient(f, x), "f");
  for (const char* call : calls) {
    CAPTURE(call, text);
    CHECK(text.find(call) != text.npos);
  }
}

}  // namespace special
