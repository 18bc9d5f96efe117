// SPDX-License-Identifier: BSL-1.0
#include "support/awkward.hpp"

namespace {

using namespace awkward;

TEST_CASE("integer powers have exact derivatives at zero, to every order", "[functions][awkward]") {
  CHECK(slope(pow<2>(x), 0) == 0);
  CHECK(curvature(pow<2>(x), 0) == 2);
  CHECK(function(derivative<3>(pow<2>(x), x), x)(0.0) == 0);
  CHECK(slope(pow<1>(x), 0) == 1);
  CHECK(curvature(pow<1>(x), 0) == 0);
  CHECK(slope(pow<0>(x), 0) == 0);
  CHECK(slope(pow<3>(x), 0) == 0);
  CHECK(curvature(pow<3>(x), 0) == 0);
  CHECK(function(derivative<3>(pow<3>(x), x), x)(0.0) == 6);
  CHECK(function(derivative<4>(pow<3>(x), x), x)(0.0) == 0);
  CHECK(function(derivative<4>(pow<4>(x) + x, x), x)(0.0) == 24);
  CHECK(slope(pow(x, 2_c) * pow(x, 3_c), 0) == 0);
  CHECK(curvature(x * x, 0) == 2);
  CHECK(function(derivative<3>(x * x * x, x), x)(0.0) == 6);
}

TEST_CASE("integer powers have derivatives at negative bases", "[functions][awkward]") {
  CHECK(pow<3>(x)(x = -2.0) == -8);
  CHECK(slope(pow<3>(x), -2) == 12);
  CHECK(curvature(pow<3>(x), -2) == -12);
  CHECK(function(derivative<3>(pow<3>(x), x), x)(-2.0) == 6);
  CHECK(slope(pow(x, -1_c), -2) == -0.25);
  CHECK(curvature(pow<-2>(x), -2) == 0.375);
}

TEST_CASE("a power of minus one is IEEE division", "[functions][awkward]") {
  CHECK(pow<-1>(x)(x = 0.0) == infinity);
  CHECK(pow<-1>(x)(x = -0.0) == -infinity);
  CHECK(slope(pow<-1>(x), 0) == -infinity);
  CHECK(slope(1_c / x, infinity) == 0);
  CHECK(slope(pow<2>(x), infinity) == infinity);
}

TEST_CASE("no derivative of a power goes through its value", "[functions][awkward]") {
  CHECK(slope(pow<2>(x), 1e-200) == 2e-200);  // the value underflows
  CHECK(slope(pow<3>(x), 1e-120) == Approx(3e-240).epsilon(1e-14).margin(0));
  CHECK(slope(pow(x, 2.5_c), 1e-140) == Approx(2.5e-210).epsilon(1e-13).margin(0));
  CHECK(slope(pow(x, 2.5_c), 0) == 0);
  CHECK(curvature(pow(x, 2.5_c), 0) == 0);
  CHECK(slope(pow(x, 1.5_c), 0) == 0);
  CHECK(curvature(pow(x, 1.5_c), 0) == infinity);
  CHECK(slope(pow(x, 0.5_c), 0) == infinity);
}

TEST_CASE("partial derivatives of pow(x, y) are right where a logarithm is not", "[functions][awkward]") {
  const auto g = gradient(pow(x, y), x, y);
  CHECK(g(0.0, 2.0)[0] == 0);
  CHECK(g(0.0, 2.0)[1] == 0);
  CHECK(g(0.0, 1.0)[0] == 1);
  CHECK(g(0.0, 1.0)[1] == 0);
  CHECK(g(0.0, 0.5)[0] == infinity);
  CHECK(g(0.0, 0.5)[1] == 0);
  CHECK(derivative(pow(x, y), y)(x = 0.0, y = 2.0) == 0);
  CHECK(derivative<2>(pow(x, y), y)(x = 0.0, y = 2.0) == 0);
  CHECK(g(-2.0, 3.0)[0] == 12);  // the NaN of log(-2) stays in the other partial
  CHECK(std::isnan(g(-2.0, 3.0)[1]));
  CHECK(derivative(pow(x, y), x)(x = -2.0, y = 3.0) == 12);
  CHECK(hessian(pow(x, y), x, y)(-2.0, 3.0)(0, 0) == -12);
  CHECK(hessian(pow(x, y), x, y)(0.0, 3.0)(1, 1) == 0);
  CHECK(hessian(pow(x, y), x, y)(0.0, 3.0)(1, 0) == 0);
  CHECK(g(2.0, 3.0)[1] == Approx(8 * std::log(2.0)).epsilon(1e-15));
  CHECK(g(2.0, 3.0)[0] == 12);
  CHECK(slope(pow(x, x), 1) == 1);
  CHECK(slope(pow(2_c, x), 3) == Approx(8 * std::log(2.0)).epsilon(1e-15));
}

TEST_CASE("products with zero factors have right gradients and Hessians", "[functions][awkward]") {
  const auto f = x * y * z;
  const auto g = gradient(f, x, y, z)(0.0, 0.0, 5.0);
  CHECK((g[0] == 0 && g[1] == 0 && g[2] == 0));
  const auto one_zero = gradient(f, x, y, z)(0.0, 3.0, 5.0);
  CHECK((one_zero[0] == 15 && one_zero[1] == 0 && one_zero[2] == 0));
  const auto h = hessian(f, x, y, z)(0.0, 0.0, 5.0);
  CHECK((h(0, 1) == 5 && h(0, 2) == 0 && h(1, 2) == 0 && h(0, 0) == 0));
  const auto powers = gradient(pow<2>(x) * pow<3>(y) * z, x, y, z)(0.0, 2.0, 0.0);
  CHECK((powers[0] == 0 && powers[1] == 0 && powers[2] == 0));
  static_assert(same(derivative(f, x, y, z), 1_c));
  CHECK(slope(x * sin(x), 0) == 0);
  CHECK(curvature(x * sin(x), 0) == 2);
  CHECK(slope(x * exp(x) * cos(x), 0) == 1);
}

}  // namespace
