// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

#include <cmath>

// Edge pushing against derivative types: two ways to the same second derivatives.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

template <class F>
void agree(F f) {
  sample s{6};
  for (int i = 0; i < 20; ++i) {
    const double u = s.between(0.2, 0.9), v = s.between(0.2, 0.9);
    const auto [value, g, h] = value_gradient_hessian(f, x, y)(u, v);
    CAPTURE(u, v);
    REQUIRE(value == function(f, x, y)(u, v));
    REQUIRE(g[0] == Approx(function(derivative(f, x), x, y)(u, v)).epsilon(1e-11).margin(1e-12));
    REQUIRE(g[1] == Approx(function(derivative(f, y), x, y)(u, v)).epsilon(1e-11).margin(1e-12));
    REQUIRE(h(0, 0) == Approx(function(derivative(f, x, x), x, y)(u, v)).epsilon(1e-11).margin(1e-12));
    REQUIRE(h(1, 0) == Approx(function(derivative(f, x, y), x, y)(u, v)).epsilon(1e-11).margin(1e-12));
    REQUIRE(h(1, 1) == Approx(function(derivative(f, y, y), x, y)(u, v)).epsilon(1e-11).margin(1e-12));
  }
}

TEST_CASE("Hessians agree with derivative types: polynomials and quotients", "[transform][hessian]") {
  agree(x * y);
  agree(pow<3>(x) * pow<2>(y) - x / y);
  agree(100_c * pow<2>(y - x * x) + pow<2>(1_c - x));
  agree((x + y) / (1_c + x * y));
  agree(1_c / (x * x + y * y));
}

TEST_CASE("Hessians agree with derivative types: functions of functions", "[transform][hessian]") {
  agree(exp(sin(x * y)) / (1_c + x * x * y * y));
  agree(log(x + y * y) * sqrt(x * y));
  agree(tanh(x - y) * erf(x * y) + atan(x / y));
  agree(asin(x * y) + acosh(2_c + x * y) + cbrt(x - 2_c * y - 1_c));
}

TEST_CASE("Hessians agree with derivative types: both arguments equal, powers, hypotenuses", "[transform][hessian]") {
  agree(hypot(x * y, x * y) + atan2(x, x * x * y));
  agree(pow(x, x) + pow(x * y, y) + pow(x + y, 2.5_c));
  agree(hypot(x, y) * atan2(y, x));
  agree(sin(x) * sin(x) + x * x * x * x);
  agree(max(x * y, x * y) + max(x * x, y) * min(x, y * y));
}

TEST_CASE("Hessians agree with derivative types: selections and shared parts", "[transform][hessian]") {
  agree(select(x < y, x * x * y, sin(x * y)));
  agree(exp(x) * select(x * y < 0.3_c, log(x), y * y * x) + abs(x - y) * y);
  constexpr auto t = exp(x * y);
  constexpr auto u = sin(t) * t + x;
  agree(u * u / t + cos(u) * y);
}

TEST_CASE("what is structurally zero is no entry of the Hessian", "[transform][hessian]") {
  static_assert(sparsity(hessian(sin(x) + exp(y), x, y)).count == 2);
  static_assert(sparsity(hessian(x * y, x, y)).count == 1);
  static_assert(sparsity(hessian(x + y, x, y)).count == 0);
  CHECK(hessian(x * y, x, y)(2.0, 3.0)(0, 1) == 1);
}

TEST_CASE("second derivatives that vanish at zero keep their digits near it", "[transform][hessian]") {
  const auto near = [](double got, long double expected) { CHECK(std::fabs(got - expected) <= 1e-15L * std::fabs(expected)); };
  for (const double at : {0.1, 1e-3, 1e-5, 1e-9}) {
    CAPTURE(at);
    const long double u = at, t = std::tanh(u), c = 1 - u * u, of_asin = u / (c * std::sqrt(c));
    near(hessian(tanh(x), x)(at)(0, 0), -2 * t * (1 - t * t));
    near(hessian(asin(x), x)(at)(0, 0), of_asin);
    near(hessian(acos(x), x)(at)(0, 0), -of_asin);
    near(hessian(atanh(x), x)(at)(0, 0), 2 * u / (c * c));
    near(hessian_vector_product(asin(x), x)(std::array{at}, std::array{1.0})[0], of_asin);
  }
}

}  // namespace
