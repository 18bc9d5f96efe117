// SPDX-License-Identifier: BSL-1.0
#include "support/test.hpp"

#include <leibniz/leibniz.hpp>

#include <cmath>
#include <limits>

// The branch that is not taken has no say in a derivative: its NaN and infinities stay its own.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// First and second derivative of f at `at`, by types, by the gradient's and by the Hessian's program.
template <class F>
void check(F f, double at, double first, double second) {
  CAPTURE(at);
  CHECK(function(derivative(f, x), x)(at) == Approx(first).epsilon(1e-14));
  CHECK(gradient(f, x)(at)[0] == Approx(first).epsilon(1e-14));
  CHECK(value_and_gradient(f, x)(at).gradient[0] == Approx(first).epsilon(1e-14));
  CHECK(function(derivative<2>(f, x), x)(at) == Approx(second).epsilon(1e-13));
  CHECK(hessian(f, x)(at)(0, 0) == Approx(second).epsilon(1e-13));
}

TEST_CASE("a root that is not taken leaks nothing", "[functions][select]") {
  constexpr auto f = select(x > 0_c, sqrt(x), 0_c * x);
  check(f, 0, 0, 0);
  check(f, -1, 0, 0);
  check(f, 4, 0.25, -1.0 / 32);
  constexpr auto g = select(x <= 0_c, x * x, sqrt(x));
  check(g, 0, 0, 2);
  check(g, -3, -6, 2);
  check(g, 4, 0.25, -1.0 / 32);
}

TEST_CASE("a logarithm, a quotient and a power that are not taken leak nothing", "[functions][select]") {
  check(select(x > 0_c, x * log(x), 3_c * x), 0, 3, 0);
  check(select(x > 0_c, x * log(x), 3_c * x), -2, 3, 0);
  check(select(x > 0_c, x * log(x), 3_c * x), 1, 1, 1);
  check(select(equal(x, 0_c), 1_c - x * x / 6_c, sin(x) / x), 0, 0, -1.0 / 3);
  check(select(x > 0_c, pow(x, 0.5_c), -x), 0, -1, 0);
  check(select(x < 1_c, asin(x), x), 2, 1, 0);
  check(select(x < 1_c, asin(x), x), 0, 1, 0);
  check(select(x > 0_c, exp(-1_c / x), 0_c), 0, 0, 0);
  check(select(x > 0_c, exp(-1_c / x), 0_c), -1, 0, 0);
}

TEST_CASE("a selection inside a function or a sum stays closed", "[functions][select]") {
  check(sin(select(x > 0_c, sqrt(x), 2_c * x)), 0, 2, 0);
  check(x * x + 2_c * select(x > 0_c, log(x), x), -1, 0, 2);
  check(exp(x) * select(x >= 1_c, sqrt(x - 1_c), x), 0, 1, 2);
  check(pow<2>(select(x > 0_c, 1_c / x, x + 1_c)), 0, 2, 2);
}

TEST_CASE("nested selections take one branch of each", "[functions][select]") {
  constexpr auto f = select(x < 0_c, sqrt(-x), select(x < 1_c, x * x, log(x - 1_c)));
  check(f, -4, -0.25, -1.0 / 32);
  check(f, 0, 0, 2);
  check(f, 0.5, 1, 2);
  check(f, 3, 0.5, -0.25);
  constexpr auto inner = select(x > 0_c, sqrt(x) * select(x > 1_c, log(x), x), x);
  check(inner, 0, 1, 0);
  check(inner, -1, 1, 0);
  check(inner, 0.25, 1.5 * std::sqrt(0.25), 0.75 / std::sqrt(0.25));
}

TEST_CASE("parts shared by both branches, or with the outside, count where they are taken", "[functions][select]") {
  constexpr auto root = sqrt(x);
  check(select(x > 1_c, root, root * root), 4, 0.25, -1.0 / 32);
  check(select(x > 0_c, root + root * x, x), 0, 1, 0);
  check(select(x > 0_c, root, x) + select(x > 0_c, 3_c * root, x), 0, 2, 0);
  check(select(x > 0_c, root, x) + select(x > 0_c, 3_c * root, x), 4, 1, -0.125);
  check(select(x > 0_c, root, x) + select(x <= 0_c, x * x, root), -1, -1, 2);
  check(select(x > 0_c, log(x) * log(x), log(-x)), -1, -1, -1);
  constexpr auto t = exp(x);
  check(select(x > 0_c, t * t, t) - t, 0, 0, 0);
  check(select(x > 0_c, t * t, t) - t, 1, 2 * std::exp(2.0) - std::exp(1.0), 4 * std::exp(2.0) - std::exp(1.0));
  check(root + select(x > 4_c, root, x), 4, 1.25, -1.0 / 32);  // shared with a part that always counts
}

TEST_CASE("conditions of several variables guard mixed derivatives", "[functions][select]") {
  constexpr auto f = select(x > 0_c && y > 0_c, sqrt(x * y), x * x * y);
  const auto h = hessian(f, x, y)(0.0, 2.0);
  CHECK(h(0, 0) == 4);
  CHECK(h(1, 0) == 0);
  CHECK(h(1, 1) == 0);
  CHECK(derivative(f, x, y)(x = 0.0, y = 2.0) == 0);
  CHECK(derivative(f, x, x)(x = 0.0, y = 2.0) == 4);
  const auto g = gradient(f, x, y)(0.0, 2.0);
  CHECK((g[0] == 0 && g[1] == 0));
  const auto taken = gradient(f, x, y)(1.0, 4.0);
  CHECK(taken[0] == Approx(1).epsilon(1e-15));
  CHECK(taken[1] == Approx(0.25).epsilon(1e-15));
  const auto negative = hessian(f, x, y)(-1.0, -1.0);
  CHECK((negative(0, 0) == -2 && negative(1, 0) == -2 && negative(1, 1) == 0));
}

TEST_CASE("the branch that is taken keeps its infinity", "[functions][select]") {
  CHECK(gradient(select(x >= 0_c, sqrt(x), x), x)(0.0)[0] == infinity);
  CHECK(derivative(select(x >= 0_c, sqrt(x), x), x)(x = 0.0) == infinity);
}

TEST_CASE("a condition has no derivative of its own", "[functions][select]") {
  static_assert(std::is_same_v<decltype(derivative(select(x < y, 1_c, 2_c), x)), constant<0>>);
  static_assert(std::is_same_v<decltype(derivative(select(sqrt(x) < y, y, 2_c), x)), constant<0>>);
  static_assert(derivative(select(x < y, x * x, y), x) == select(x < y, 2_c * x, 0_c));
  check(select(log(x) < 0_c, x, 2_c * x), 0, 1, 0);
}

}  // namespace
