// SPDX-License-Identifier: BSL-1.0
#include "support/awkward.hpp"

namespace {

using namespace awkward;

TEST_CASE("abs and sign have derivative zero at zero", "[functions][awkward]") {
  CHECK(slope(abs(x), 0) == 0);
  CHECK(slope(abs(x), -0.0) == 0);
  CHECK(slope(abs(x), -2) == -1);
  CHECK(slope(abs(x), 2) == 1);
  CHECK(curvature(abs(x), -2) == 0);
  CHECK(slope(abs(sin(x)), 0) == 0);
  CHECK(sign(x)(x = 0.0) == 0);
  CHECK(std::isnan(sign(x)(x = not_a_number)));
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
  CHECK(max(x, y)(x = not_a_number, y = 2.0) == 2);
  CHECK(min(x, y)(x = 2.0, y = not_a_number) == 2);
  const auto g = gradient(max(x, y), x, y);
  CHECK((g(not_a_number, 2.0)[0] == 0 && g(not_a_number, 2.0)[1] == 1));
  CHECK((g(2.0, not_a_number)[0] == 1 && g(2.0, not_a_number)[1] == 0));
  const auto h = gradient(min(x, y), x, y);
  CHECK((h(not_a_number, 2.0)[0] == 0 && h(not_a_number, 2.0)[1] == 1));
  CHECK((h(2.0, not_a_number)[0] == 1 && h(2.0, not_a_number)[1] == 0));
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
  const auto h = hessian(sin(x) + log(y), x, y)(0.5, not_a_number);
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
  CHECK(std::isnan(slope(sin(x), not_a_number)));
  CHECK(std::isnan(slope(x * x, not_a_number)));
}

}  // namespace
