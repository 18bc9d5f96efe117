// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/lanes.hpp>
#include <leibniz/leibniz.hpp>

#include "support/awkward_point.hpp"
#include "support/test.hpp"

#include <cmath>
#include <span>
#include <sstream>
#include <string>

// Every way to get a derivative, at the points of a table.
namespace awkward {

/// What drivers gave, against the rows of a table.
template <class Row>
class comparison {
  const char* function;
  std::span<const Row> rows;
  double tolerance, least;
  std::ostringstream wrong;
  int count = 0;

 public:
  /// Numbers below `smallest` may be as far off as that one.
  comparison(const char* name, std::span<const Row> table, double ulps, double smallest) : function{name}, rows{table}, tolerance{ulps * 0x1p-52}, least{smallest} {
    wrong.precision(17);
  }

  std::size_t size() const { return rows.size(); }
  bool finite(std::size_t i) const {
    for (const double v : rows[i].expected)
      if (!std::isfinite(v)) return false;
    return std::isfinite(rows[i].at);
  }
  const Row& operator[](std::size_t i) const { return rows[i % size()]; }

  void operator()(std::size_t i, const char* driver, int which, double got) {
    const double expected = (*this)[i].expected[which], slack = which ? 0x1p-1022 : 0x1p-1072;  // underflow may give zero in derivatives
    const bool same = expected == any          ? true
                      : expected == pole       ? std::isinf(got)
                      : std::isnan(expected)   ? std::isnan(got)
                      : std::isinf(expected)   ? got == expected
                                               : std::fabs(got - expected) <= tolerance * std::fmax(std::fabs(expected), which ? least : 0) + slack;
    if (same || ++count > 30) return;
    wrong << '\n' << function << " at " << (*this)[i] << ", number " << which << " by " << driver << ": " << got << ", not " << expected;
  }
  template <class Numbers>
  void operator()(std::size_t i, const char* driver, std::initializer_list<int> which, const Numbers& got) {
    const int* k = which.begin();
    for (const double v : got) (*this)(i, driver, *k++, v);
  }
  /// The same for results in lanes, whose rows are i, i + 1, ...
  template <class Lanes>
  void in_lanes(std::size_t i, const char* driver, const Lanes& got) {
    int which = 0;
    for (const auto& r : got) {
      for (std::size_t k = 0; k < r.lane_count; ++k) (*this)(i + k, driver, which, r[k]);
      ++which;
    }
  }
  ~comparison() {
    INFO(wrong.str());
    CHECK(count == 0);
  }
};

using wide = leibniz::lanes_policy<leibniz::standard_functions>::scalar<double>;

/// A formula of one variable by all drivers, at the points of its table.
template <class Formula>
void check(const char* name, std::span<const point> points, Formula formula, double least = 0, double ulps = 8) {
  using namespace leibniz;
  constexpr auto u = "u"_v;
  constexpr auto f = Formula{}(u);
  constexpr auto d1 = derivative(f, u);
  constexpr auto d2 = derivative(d1, u);
  constexpr auto d3 = derivative(d2, u);
  constexpr auto types = function(vector(f, d1, d2, d3), u);
  constexpr auto second = value_gradient_hessian(f, u);
  constexpr auto traced = leibniz::trace(formula);
  comparison compare(name, points, ulps, least);
  for (std::size_t i = 0; i < compare.size(); ++i) {
    const double at = compare[i].at;
    compare(i, "derivative types", {0, 1, 2, 3}, types(at));
    compare(i, "gradient", {1}, gradient(f, u)(at));
    compare(i, "jacobian", {1}, jacobian(vector(f), u)(at).values);
    const auto [value, g, h] = second(at);
    compare(i, "value_gradient_hessian", {0, 1, 2}, std::array{value, g[0], h(0, 0)});
    compare(i, "jacobian_vector_product", {1}, jacobian_vector_product(f, u)(at, 1.0));
    if (compare.finite(i)) {  // a derivative as a formula of the user's: its factors may be zero and infinite
      compare(i, "jacobian of derivatives", {2, 3}, jacobian(vector(d1, d2), u)(at).values);
      compare(i, "hessian of the derivative", {3}, hessian(d1, u)(at).values);
    }
    compare(i, "vector_jacobian_product", {1}, vector_jacobian_product(f, u)(at, 1.0));
    compare(i, "hessian_vector_product", {2}, hessian_vector_product(f, u)(at, 1.0));
    auto series = taylor<3>(f, u)(at);
    series[2] *= 2, series[3] *= 6;
    compare(i, "taylor", {0, 1, 2, 3}, series);
    const auto [f0, f1, f2] = value_gradient_hessian(traced)(at);
    compare(i, "traced", {0, 1, 2}, std::array{f0, f1[0], f2(0, 0)});
  }
  for (std::size_t i = 0; i < compare.size(); i += wide::lane_count) {
    double at[wide::lane_count];
    for (std::size_t k = 0; k < wide::lane_count; ++k) at[k] = compare[i + k].at;
    compare.in_lanes(i, "derivative types in lanes", types(wide::load(at)));
    const auto [value, g, h] = second(wide::load(at));
    compare.in_lanes(i, "value_gradient_hessian in lanes", std::array{value, g[0], h(0, 0)});
  }
}

/// A formula of two variables by all drivers, at the pairs of points of its table.
template <class Formula>
void check(const char* name, std::span<const pair_of_points> points, Formula formula, double least = 0, double ulps = 16) {
  using namespace leibniz;
  constexpr auto u = "u"_v;
  constexpr auto v = "v"_v;
  constexpr auto f = Formula{}(u, v);
  constexpr auto fx = derivative(f, u);
  constexpr auto fy = derivative(f, v);
  constexpr auto fxx = derivative(fx, u);
  constexpr auto fxy = derivative(f, u, v);
  constexpr auto fyy = derivative(fy, v);
  constexpr auto types = function(vector(f, fx, fy, fxx, fxy, fyy, derivative(fxx, u), derivative(fxx, v), derivative(fyy, u), derivative(fyy, v)), u, v);
  constexpr auto second = value_gradient_hessian(f, u, v);
  constexpr auto traced = leibniz::trace(formula);
  comparison compare(name, points, ulps, least);
  for (std::size_t i = 0; i < compare.size(); ++i) {
    const auto& row = compare[i];
    const std::array at{row.x, row.y};
    compare(i, "derivative types", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, types(at));
    compare(i, "gradient", {1, 2}, gradient(f, u, v)(at));
    compare(i, "jacobian", {3, 4, 4, 5}, jacobian(vector(fx, fy), u, v)(at).values);
    const auto [value, g, h] = second(at);
    compare(i, "value_gradient_hessian", {0, 1, 2, 3, 4, 5}, std::array{value, g[0], g[1], h(0, 0), h(1, 0), h(1, 1)});
    compare(i, "vector_jacobian_product", {1, 2}, vector_jacobian_product(f, u, v)(at, std::array{1.0}));
    const auto [f0, f1, f2] = value_gradient_hessian(traced)(at);
    compare(i, "traced", {0, 1, 2, 3, 4, 5}, std::array{f0, f1[0], f1[1], f2(0, 0), f2(1, 0), f2(1, 1)});
    // Along an axis, where what it multiplies by zero is finite.
    const auto finite = [&](int from, int to) {
      while (from < to && std::isfinite(row.expected[from])) ++from;
      return from == to;
    };
    const std::array along_x{1.0, 0.0}, along_y{0.0, 1.0};
    if (finite(1, 3)) {
      compare(i, "directional_derivative", 1, directional_derivative(f, u, v)(at, along_x));
      compare(i, "directional_derivative", 2, directional_derivative(f, u, v)(at, along_y));
    }
    if (finite(1, 6)) {
      compare(i, "hessian_vector_product", {3, 4}, hessian_vector_product(f, u, v)(at, along_x));
      compare(i, "hessian_vector_product", {4, 5}, hessian_vector_product(f, u, v)(at, along_y));
    }
    if (finite(1, 10))
      for (const auto& [direction, which] : {std::pair{along_x, std::array{0, 1, 3, 6}}, std::pair{along_y, std::array{0, 2, 5, 9}}}) {
        auto series = taylor<3>(f, u, v)(at, direction);
        series[2] *= 2, series[3] *= 6;
        for (std::size_t k = 0; k < 4; ++k) compare(i, "taylor", which[k], series[k]);
      }
  }
  for (std::size_t i = 0; i < compare.size(); i += wide::lane_count) {
    double xs[wide::lane_count], ys[wide::lane_count];
    for (std::size_t k = 0; k < wide::lane_count; ++k) xs[k] = compare[i + k].x, ys[k] = compare[i + k].y;
    compare.in_lanes(i, "derivative types in lanes", types(wide::load(xs), wide::load(ys)));
    const auto [value, g, h] = second(wide::load(xs), wide::load(ys));
    compare.in_lanes(i, "value_gradient_hessian in lanes", std::array{value, g[0], g[1], h(0, 0), h(1, 0), h(1, 1)});
  }
}

#define LEIBNIZ_AT_POINTS(name, formula, ...) \
  awkward::check(#name, std::span(awkward::points::name), [](auto x) { return formula; } __VA_OPT__(, ) __VA_ARGS__)
#define LEIBNIZ_AT_PAIRS(name, formula, ...) \
  awkward::check(#name, std::span(awkward::points::name), [](auto x, auto y) { return formula; } __VA_OPT__(, ) __VA_ARGS__)

}  // namespace awkward
