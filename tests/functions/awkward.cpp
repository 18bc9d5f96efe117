// SPDX-License-Identifier: BSL-1.0
// Chains, selections and products at awkward points; single functions have tables of their own.
#include "support/awkward.hpp"
#include "support/awkward_drivers.hpp"

namespace awkward {
namespace {

#define LEIBNIZ_AT(formula, ...)                                                  \
  do {                                                                            \
    static constexpr point rows[] = {__VA_ARGS__};                                \
    check(#formula, std::span<const point>(rows), [](auto x) { return formula; }); \
  } while (false)

TEST_CASE("the branch that is not taken leaks nothing, to order three and in each lane", "[functions][awkward]") {
  LEIBNIZ_AT(select(x > 0_c, sqrt(x), 2_c * x), {0, 0, 2, 0, 0}, {-1, -2, 2, 0, 0}, {4, 2, 0.25, -1.0 / 32, 3.0 / 256}, {nan, nan, 2, 0, 0});
  LEIBNIZ_AT(select(x < 0_c, sqrt(-x), select(x < 1_c, x * x, log(x - 1_c))), {-4, 2, -0.25, -1.0 / 32, -3.0 / 256}, {0, 0, 0, 2, 0},
             {0.5, 0.25, 1, 2, 0}, {1, -inf, inf, -inf, inf}, {2, 0, 1, -1, 2});
  LEIBNIZ_AT(select(x > 0_c && !(x >= 1_c), logit(x), x * x), {0, 0, 0, 2, 0}, {0.5, 0, 4, 0, 32}, {1, 1, 2, 2, 0}, {-inf, inf, -inf, 2, 0});
  LEIBNIZ_AT(select(equal(x, 0_c), 1_c - x * x / 6_c, sin(x) / x), {0, 1, 0, -1.0 / 3, 0}, {-0.0, 1, 0, -1.0 / 3, 0}, {inf, nan, nan, nan, nan});
  LEIBNIZ_AT(select(x > 0_c, exp(-1_c / x), 0_c * x), {0, 0, 0, 0, 0}, {-1, 0, 0, 0, 0}, {inf, 1, 0, 0, 0});
  LEIBNIZ_AT(square(select(x > 0_c, 1_c / x, x + 1_c)), {0, 1, 2, 2, 0}, {-1, 0, 0, 2, 0}, {1, 1, -2, 6, -24});
  LEIBNIZ_AT(x * select(x > 1_c, x * select(x > 2_c, acosh(x - 2_c), x), 0_c * x), {1, 0, 0, 0, 0}, {1.5, 3.375, 6.75, 9, 6}, {3, 0, inf, any, any});
}

TEST_CASE("max, min and roundings block what they do not take", "[functions][awkward]") {
  LEIBNIZ_AT(max(sqrt(x), 1_c), {0, 1, 0, 0, 0}, {-1, 1, 0, 0, 0}, {4, 2, 0.25, -1.0 / 32, 3.0 / 256}, {nan, 1, 0, 0, 0});
  LEIBNIZ_AT(min(log(x), 1_c), {0, -inf, inf, -inf, inf}, {-1, 1, 0, 0, 0}, {1, 0, 1, -1, 2}, {inf, 1, 0, 0, 0});
  LEIBNIZ_AT(fdim(sqrt(x), 1_c), {0, 0, 0, 0, 0}, {4, 1, 0.25, -1.0 / 32, 3.0 / 256});
  LEIBNIZ_AT(max(x, -x), {0, 0, 0, 0, 0}, {-2, 2, -1, 0, 0}, {inf, inf, 1, 0, 0});
  LEIBNIZ_AT(max(x, x), {1, 1, 1, 0, 0}, {nan, nan, any, 0, 0});
  LEIBNIZ_AT(min(x * x, x), {1, 1, 1.5, 1, 0}, {0, 0, 0.5, 1, 0}, {0.5, 0.25, 1, 2, 0});
  LEIBNIZ_AT(x * trunc(sqrt(x)), {0, 0, 0, 0, 0}, {5, 10, 2, 0, 0}, {nan, nan, nan, 0, 0});
  LEIBNIZ_AT(abs(sin(x)), {0, 0, 0, 0, 0}, {-0.0, 0, 0, 0, 0}, {nan, nan, nan, nan, nan});
}

TEST_CASE("products with zero factors, and chains through them", "[functions][awkward]") {
  LEIBNIZ_AT(x * exp(x) * cos(x), {0, 0, 1, 2, 0}, {-800, 0, 0, 0, 0});
  LEIBNIZ_AT(x * x * (x - 1_c), {0, 0, 0, -2, 6}, {1, 0, 1, 4, 6}, {1e-200, 0, -2e-200, -2, 6});
  LEIBNIZ_AT(pow(x, 2_c) * pow(x, 3_c), {0, 0, 0, 0, 0}, {-1, -1, 5, -20, 60});
  LEIBNIZ_AT(sin(x) * log1p(x) / (1_c + x * x), {0, 0, 0, 2, -3});
  LEIBNIZ_AT(exp(-x * x), {0, 1, 0, -2, 0}, {1e100, 0, 0, 0, 0});
  LEIBNIZ_AT(sigmoid(log(x)), {0, 0, any, any, any}, {1, 0.5, 0.25, -0.25, 0.375});
  LEIBNIZ_AT(atan(exp(x)), {-800, 0, 0, 0, 0}, {0, 0.78539816339744831, 0.5, 0, -0.5});
}

TEST_CASE("gradients and Hessians of products with zero factors", "[functions][awkward]") {
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
}

static_assert(same(derivative(sign(x), x), 0_c));
static_assert(same(derivative(floor(x), x), 0_c));
static_assert(same(derivative(ceil(x), x), 0_c));
static_assert(same(derivative<2>(abs(x), x), 0_c));
static_assert(same(derivative(x * floor(x), x), floor(x)));
static_assert(same(derivative(pow<0>(x), x), 0_c) && same(derivative(pow<1>(x), x), 1_c));
static_assert(same(derivative<4>(pow<4>(x) + x, x), 24_c) && same(derivative<4>(pow<3>(x), x), 0_c));

TEST_CASE("what a formula does not depend on cannot spoil its derivative", "[functions][awkward]") {
  CHECK(slope(x + acos(1_c), 3) == 1);
  CHECK(slope(x + acos(2_c), 3) == 1);
  CHECK(gradient(x + sqrt(y), x)(3.0, y = -1.0)[0] == 1);
  const auto g = gradient(x * x + sqrt(y), x, y)(3.0, -1.0);
  CHECK(g[0] == 6);
  CHECK(std::isnan(g[1]));
  const auto h = hessian(sin(x) + log(y), x, y)(0.5, not_a_number);
  CHECK(h(0, 0) == -std::sin(0.5));
  CHECK(h(1, 0) == 0);
  CHECK(std::isnan(h(1, 1)));
}

TEST_CASE("a lane with NaN leaves the others alone", "[functions][awkward]") {
  double xs[wide::lane_count], ys[wide::lane_count];
  for (std::size_t k = 0; k < wide::lane_count; ++k) xs[k] = k ? 0.5 + static_cast<double>(k) : nan, ys[k] = k ? 2 : -1;
  const auto g = gradient(pow(x, y) + hypot(x, y) * log(y), x, y);
  const auto all = g(wide::load(xs), wide::load(ys));
  for (std::size_t k = 0; k < wide::lane_count; ++k)
    for (std::size_t i = 0; i < 2; ++i) CHECK((std::isnan(all[i][k]) ? k == 0 : all[i][k] == Approx(g(xs[k], ys[k])[i]).epsilon(1e-15)));
}

TEST_CASE("atan2 keeps the signed zero of its branch cut", "[functions][awkward]") {
  CHECK(std::signbit(atan2(y, x)(x = 1.0, y = -0.0)));
  CHECK(std::signbit(atan2(y, x)(x = -1.0, y = -0.0)));
}

}  // namespace
}  // namespace awkward
