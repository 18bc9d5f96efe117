// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

#include <cmath>
#include <limits>

// Derivatives where formulas go wrong: at zeros, ties, edges of the domain and extremes of the exponent.
namespace {

using namespace leibniz;
using shape::same;

constexpr auto x = "x"_v;
[[maybe_unused]] constexpr auto y = "y"_v;
[[maybe_unused]] constexpr auto z = "z"_v;
constexpr double infinity = std::numeric_limits<double>::infinity();
[[maybe_unused]] constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The derivative of f at `at`, which its type, its gradient and its Jacobian must agree on.
template <class F>
double slope(F f, double at) {
  const double by_type = function(derivative(f, x), x)(at), by_program = gradient(f, x)(at)[0];
  if (!(by_type == by_program || (std::isnan(by_type) && std::isnan(by_program)) ||
        std::fabs(by_type - by_program) <= 1e-14 * std::fabs(by_type)))
    FAIL_CHECK("type " << by_type << ", program " << by_program);
  return by_program;
}
template <class F>
[[maybe_unused]] double curvature(F f, double at) {
  const double by_type = function(derivative<2>(f, x), x)(at), by_program = hessian(f, x)(at)(0, 0);
  if (!(by_type == by_program || (std::isnan(by_type) && std::isnan(by_program)) ||
        std::fabs(by_type - by_program) <= 1e-14 * std::fabs(by_type)))
    FAIL_CHECK("type " << by_type << ", program " << by_program);
  return by_program;
}

TEST_CASE("abs and sign have derivative zero at zero", "[functions][awkward]") {
  CHECK(slope(abs(x), 0) == 0);
  CHECK(slope(abs(x), -0.0) == 0);
  CHECK(slope(abs(x), -2) == -1);
  CHECK(slope(abs(x), 2) == 1);
  CHECK(curvature(abs(x), -2) == 0);
  CHECK(slope(abs(sin(x)), 0) == 0);
  CHECK(sign(x)(x = 0.0) == 0);
  CHECK(std::isnan(sign(x)(x = nan)));
}

static_assert(same(derivative(sign(x), x), 0_c));
static_assert(same(derivative(floor(x), x), 0_c));
static_assert(same(derivative(ceil(x), x), 0_c));
static_assert(same(derivative<2>(abs(x), x), 0_c));
static_assert(same(derivative(x * floor(x), x), floor(x)));

TEST_CASE("max and min share the derivative of a tie half and half", "[functions][awkward]") {
  const auto at_tie = gradient(max(x, y), x, y)(2.0, 2.0);
  CHECK((at_tie[0] == 0.5 && at_tie[1] == 0.5));
  const auto min_at_tie = gradient(min(x, y), x, y)(2.0, 2.0);
  CHECK((min_at_tie[0] == 0.5 && min_at_tie[1] == 0.5));
  const auto zeros = gradient(max(x, y), x, y)(0.0, -0.0);
  CHECK((zeros[0] == 0.5 && zeros[1] == 0.5));
  CHECK(gradient(max(x, y), x, y)(3.0, 2.0)[0] == 1);
  CHECK(gradient(max(x, y), x, y)(3.0, 2.0)[1] == 0);
  CHECK(gradient(min(x, y), x, y)(3.0, 2.0)[0] == 0);
  CHECK(gradient(min(x, y), x, y)(3.0, 2.0)[1] == 1);
  CHECK(derivative(max(x, y), x)(x = 2.0, y = 2.0) == 0.5);
  CHECK(slope(max(x, 0_c), 0) == 0.5);
  CHECK(slope(max(x, -x), 0) == 0);
  CHECK(slope(max(x, x), 1) == 1);
  CHECK(slope(min(x * x, x), 1) == 1.5);
}

TEST_CASE("max and min follow fmax and fmin for NaN, derivatives included", "[functions][awkward]") {
  CHECK(max(x, y)(x = nan, y = 2.0) == 2);
  CHECK(min(x, y)(x = 2.0, y = nan) == 2);
  const auto g = gradient(max(x, y), x, y);
  CHECK((g(nan, 2.0)[0] == 0 && g(nan, 2.0)[1] == 1));
  CHECK((g(2.0, nan)[0] == 1 && g(2.0, nan)[1] == 0));
  const auto h = gradient(min(x, y), x, y);
  CHECK((h(nan, 2.0)[0] == 0 && h(nan, 2.0)[1] == 1));
  CHECK((h(2.0, nan)[0] == 1 && h(2.0, nan)[1] == 0));
  CHECK(slope(max(sqrt(x), 1_c), 0) == 0);  // the infinity of the smaller one has no say
  CHECK(slope(max(log(x), 1_c), -1) == 0);
}

TEST_CASE("what a formula does not depend on cannot spoil its derivative", "[functions][awkward]") {
  CHECK(slope(x + acos(1_c), 3) == 1);
  CHECK(slope(x + acos(2_c), 3) == 1);
  CHECK(gradient(x + sqrt(y), x)(3.0, y = -1.0)[0] == 1);
  const auto g = gradient(x * x + sqrt(y), x, y)(3.0, -1.0);
  CHECK(g[0] == 6);
  CHECK(std::isnan(g[1]));
  const auto h = hessian(sin(x) + log(y), x, y)(0.5, nan);
  CHECK(h(0, 0) == -std::sin(0.5));
  CHECK(h(1, 0) == 0);
  CHECK(std::isnan(h(1, 1)));
}

TEST_CASE("overflow gives infinity, underflow zero, NaN in NaN out", "[functions][awkward]") {
  CHECK(slope(exp(x), 1000) == infinity);
  CHECK(slope(exp(x), -1000) == 0);
  CHECK(slope(tanh(x), 800) == 0);
  CHECK(slope(erf(x), 800) == 0);
  CHECK(slope(atan(x), 1e300) == 0);
  CHECK(slope(exp(-x * x), 1e200) == 0);
  CHECK(std::isnan(slope(sin(x), nan)));
  CHECK(std::isnan(slope(x * x, nan)));
}

}  // namespace
