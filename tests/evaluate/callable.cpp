// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <array>
#include <cmath>
#include <span>
#include <type_traits>
#include <vector>

namespace {

using namespace leibniz::literals;
using leibniz::gradient, leibniz::hessian, leibniz::jacobian, leibniz::function, leibniz::value_gradient_hessian;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;
constexpr auto b = "b"_p;
constexpr auto f = x * x + a * sin(x * y);

// Everything is constexpr where the arithmetic is.
static_assert(gradient(x * x * y, x, y)(3.0, 2.0)[0] == 12.0);
static_assert(gradient(x * x * y, x, y)(3.0, 2.0)[1] == 9.0);
static_assert(hessian(x * x * y, x, y)(3.0, 2.0)(0, 1) == 6.0);
static_assert(hessian(x * x * y, x, y)(3.0, 2.0)(1, 1) == 0.0);
static_assert(function(x / y, y, x)(2.0, 3.0) == 1.5);
static_assert((x * x * y + 2_c)(x = 3.0, y = 2.0) == 20.0);
static_assert(evaluate(x - y, y = 1.0, x = 3.0) == 2.0);
static_assert((2_c)() == 2.0);
static_assert(leibniz::directional_derivative(x * y, x, y)(2.0, 3.0, 10.0, 100.0) == 230.0);
static_assert(leibniz::hessian_vector_product(x * x * y, x, y)(1.0, 2.0, 3.0, 5.0)[0] == 22.0);
static_assert(leibniz::taylor<3>(x * x * x, x)(2.0)[2] == 6.0);
static_assert(select(x < y, x, y)(x = 1.0, y = 2.0) == 1.0);

// Callables, results and formulas store nothing they do not need, and copy as memory.
static_assert(std::is_empty_v<decltype(gradient(f, x, y))>);
static_assert(std::is_trivially_copyable_v<decltype(hessian(f, x, y)(1.0, 2.0, a = 3.0))>);
static_assert(sizeof(hessian(f, x, y)(1.0, 2.0, a = 3.0)) == 3 * sizeof(double));
static_assert(std::is_same_v<decltype(gradient(f, x, y)(1.0, 2.0, a = 3.0)), std::array<double, 2>>);
static_assert(std::is_same_v<decltype(hessian(f, x, y)(1.0, 2.0, a = 3.0)), leibniz::symmetric_matrix<double, 2>>);
static_assert(std::is_same_v<decltype(jacobian(leibniz::vector(x, y, f), x, y)(1.0, 2.0, a = 3.0)), leibniz::matrix<double, 3, 2>>);

TEST_CASE("every way of giving arguments reaches the same numbers", "[evaluate]") {
  constexpr auto G = gradient(a * x * x + b * y * y * y, x, y);
  const std::array<double, 2> expected{2 * 3.0 * 1.5, 3 * 5.0 * 2.5 * 2.5};
  const double point[2] = {1.5, 2.5};
  const std::vector<double> vector{1.5, 2.5};
  const std::array<double, 2> parameters{3.0, 5.0};

  CHECK(G(1.5, 2.5, a = 3.0, b = 5.0) == expected);
  CHECK(G(1.5, 2.5, b = 5.0, a = 3.0) == expected);
  CHECK(G(b = 5.0, y = 2.5, a = 3.0, x = 1.5) == expected);
  CHECK(G(point, a = 3.0, b = 5.0) == expected);
  CHECK(G(vector, parameters) == expected);
  CHECK(G(std::span<const double>(vector), std::span<const double, 2>(parameters)) == expected);
  CHECK(G(1.5, 2.5, a = 3, b = 5) == expected);  // integers count as double
}

TEST_CASE("value and derivatives come from one call, with structured bindings", "[evaluate]") {
  const auto [value, first, second] = value_gradient_hessian(f, x, y)(1.0, 2.0, a = 3.0);
  CHECK(value == 1.0 * 1.0 + 3.0 * std::sin(1.0 * 2.0));
  CHECK(first[0] == Approx(2 * 1.0 + 3 * 2.0 * std::cos(2.0)));
  CHECK(first[1] == Approx(3 * std::cos(2.0)));
  CHECK(second(0, 0) == Approx(2 - 3 * 4 * std::sin(2.0)));
  CHECK(second(0, 1) == Approx(3 * std::cos(2.0) - 3 * 2 * std::sin(2.0)));
  CHECK(second(1, 0) == second(0, 1));
  CHECK(second(1, 1) == Approx(-3 * std::sin(2.0)));
  CHECK(second.full()(0, 1) == second(1, 0));

  const auto [values, rows] = leibniz::value_and_jacobian(leibniz::vector(x * y, x - y, 2_c), x, y)(3.0, 5.0);
  CHECK(values == std::array{15.0, -2.0, 2.0});
  CHECK(rows.values == std::array{5.0, 3.0, 1.0, -1.0, 0.0, 0.0});
}

TEST_CASE("write() fills the caller's memory: values, first derivatives, the full second matrix", "[evaluate]") {
  constexpr auto G = value_gradient_hessian(x * x * y, x, y);
  static_assert(decltype(G)::size() == 7);
  const std::array expected{18.0, 12.0, 9.0, 4.0, 6.0, 6.0, 0.0};
  std::array<double, 7> memory{};
  G.write(memory, 3.0, 2.0);
  CHECK(memory == expected);
  double plain[7] = {};
  G.write(plain, 3.0, 2.0);
  CHECK(std::equal(expected.begin(), expected.end(), plain));
  std::vector<double> large(7);
  G.write(std::span(large), 3.0, 2.0);
  CHECK(std::equal(expected.begin(), expected.end(), large.begin()));
  G.write(large.data(), x = 1.0, y = 1.0);
  CHECK(large[1] == 2.0);
}

TEST_CASE("arrays of the wrong run-time length are refused", "[evaluate]") {
  const std::vector<double> three(3);
  std::vector<double> two(2);
  CHECK_THROWS(gradient(x * y, x, y)(three));
  CHECK_THROWS(value_gradient_hessian(x * y, x, y).write(std::span(two), 1.0, 2.0));
}

TEST_CASE("products agree with the matrices they avoid", "[evaluate]") {
  constexpr auto F = function(leibniz::vector(x * y * y, sin(x), x / y), x, y);
  const std::array point{1.5, 2.5}, direction{0.25, -4.0};
  const std::array weights{1.0, -2.0, 3.0};
  const auto J = jacobian(F)(point);
  const auto forward = leibniz::jacobian_vector_product(F)(point, direction);
  for (std::size_t i = 0; i < 3; ++i) CHECK(forward[i] == Approx(J(i, 0) * direction[0] + J(i, 1) * direction[1]));
  const auto reverse = leibniz::vector_jacobian_product(F)(point, weights);
  for (std::size_t j = 0; j < 2; ++j) CHECK(reverse[j] == Approx(J(0, j) * weights[0] + J(1, j) * weights[1] + J(2, j) * weights[2]));

  constexpr auto g = exp(x * y) / (x + y * y);
  const auto H = hessian(g, x, y)(point);
  const auto product = leibniz::hessian_vector_product(g, x, y)(point, direction);
  for (std::size_t i = 0; i < 2; ++i) CHECK(product[i] == Approx(H(i, 0) * direction[0] + H(i, 1) * direction[1]));
  CHECK(leibniz::directional_derivative(g, x, y)(point, direction) ==
        Approx(gradient(g, x, y)(point)[0] * direction[0] + gradient(g, x, y)(point)[1] * direction[1]));
}

TEST_CASE("taylor gives the coefficients of the series", "[evaluate]") {
  const auto e = leibniz::taylor<6>(exp(x), x)(0.0);
  double factorial = 1;
  for (std::size_t k = 0; k < 7; ++k) {
    CHECK(e[k] == Approx(1 / factorial));
    factorial *= static_cast<double>(k + 1);
  }
  const auto t = leibniz::taylor<7>(tan(x), x)(0.0);
  CHECK(t == std::array<double, 8>{0, 1, 0, t[3], 0, t[5], 0, t[7]});
  CHECK(t[3] == Approx(1.0 / 3));
  CHECK(t[5] == Approx(2.0 / 15));
  CHECK(t[7] == Approx(17.0 / 315));
  const auto along = leibniz::taylor<2>(x * y, x, y)(3.0, 5.0, 2.0, 7.0);  // (3 + 2t)(5 + 7t)
  CHECK(along == std::array{15.0, 31.0, 14.0});
  const auto rows = leibniz::taylor<2>(leibniz::vector(x * x, x * x * x), x)(1.0);
  CHECK(rows.values == std::array{1.0, 2.0, 1.0, 1.0, 3.0, 3.0});
}

TEST_CASE("the pattern of what is not structurally zero is static data, with values in its order", "[evaluate]") {
  constexpr auto g = x * x * x + a * y;
  constexpr auto H = hessian(g, x, y);
  constexpr auto pattern = leibniz::sparsity(H);
  static_assert(pattern.count == 1 && pattern.rows[0] == 0 && pattern.columns[0] == 0);
  CHECK(H.nonzeros(2.0, 5.0, a = 1.0) == std::array{12.0});

  constexpr auto J = jacobian(leibniz::vector(y, x * y, 3_c), x, y);
  constexpr auto p = leibniz::sparsity(J);
  static_assert(p.count == 3);
  CHECK(p.rows == std::array{0, 1, 1});
  CHECK(p.columns == std::array{1, 0, 1});
  CHECK(J.nonzeros(2.0, 5.0) == std::array{1.0, 5.0, 2.0});

  constexpr auto chain = hessian(x * x + x * y + y * "z"_v, x, y, "z"_v);
  constexpr auto lower = leibniz::sparsity(chain);
  CHECK(lower.rows == std::array{0, 1, 2});
  CHECK(lower.columns == std::array{0, 0, 1});
}

// Counts repeat exactly, so they are held.
static_assert(leibniz::operation_count(function(x * x + sin(x * y), x, y)) ==
              leibniz::operation_counts{.additions = 1, .multiplications = 2, .divisions = 0, .calls = 1, .selections = 0});
static_assert(leibniz::operation_count(gradient(x * x + sin(x * y), x, y)) ==
              leibniz::operation_counts{.additions = 1, .multiplications = 4, .divisions = 0, .calls = 1, .selections = 0});
static_assert(leibniz::operation_count(leibniz::value_and_gradient(exp(x * y), x, y)).calls == 1);
static_assert(leibniz::operation_count(value_gradient_hessian(exp(x * y), x, y)).calls == 1);
static_assert(leibniz::operation_count(value_gradient_hessian(sqrt(x * y), x, y)).calls == 1);
static_assert(leibniz::operation_count(gradient(y + a, x)) == leibniz::operation_counts{});

}  // namespace
