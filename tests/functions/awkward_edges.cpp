// SPDX-License-Identifier: BSL-1.0
#include "support/awkward.hpp"

namespace {

using namespace awkward;

TEST_CASE("at the edge of the domain the derivative is the infinity of its limit", "[functions][awkward]") {
  CHECK(slope(sqrt(x), 0) == infinity);
  CHECK(slope(cbrt(x), 0) == infinity);
  CHECK(slope(log(x), 0) == infinity);
  CHECK(slope(log2(x), 0) == infinity);
  CHECK(slope(log10(x), 0) == infinity);
  CHECK(slope(log1p(x), -1) == infinity);
  CHECK(slope(asin(x), 1) == infinity);
  CHECK(slope(asin(x), -1) == infinity);
  CHECK(slope(acos(x), 1) == -infinity);
  CHECK(slope(acos(x), -1) == -infinity);
  CHECK(slope(acosh(x), 1) == infinity);
  CHECK(slope(atanh(x), 1) == infinity);
  CHECK(slope(atanh(x), -1) == infinity);
}

TEST_CASE("near the edge of the domain derivatives are accurate", "[functions][awkward]") {
  const double near = 1 - 0x1p-40;  // 1 - x is exact
  CHECK(slope(asin(x), near) == Approx(1 / std::sqrt(0x1p-40 * (2 - 0x1p-40))).epsilon(1e-15));
  CHECK(slope(acos(x), near) == Approx(-1 / std::sqrt(0x1p-40 * (2 - 0x1p-40))).epsilon(1e-15));
  CHECK(slope(atanh(x), near) == Approx(1 / (0x1p-40 * (2 - 0x1p-40))).epsilon(1e-15));
  CHECK(slope(acosh(x), 1 + 0x1p-40) == Approx(1 / std::sqrt(0x1p-40 * (2 + 0x1p-40))).epsilon(1e-15));
  CHECK(slope(asinh(x), 1e200) == Approx(1e-200).epsilon(1e-15).margin(0));
  CHECK(slope(acosh(x), 1e200) == Approx(1e-200).epsilon(1e-15).margin(0));
  CHECK(slope(cbrt(x), -8) == Approx(1.0 / 12).epsilon(1e-15));
  CHECK(slope(log1p(x), 1e-20) == 1);
  CHECK(slope(expm1(x), 1e-20) == 1);
}

TEST_CASE("hypot scales: values, gradients and Hessians at 1e200 and 1e-200", "[functions][awkward]") {
  for (const double s : {1e200, 1e-200, 1.0}) {
    CAPTURE(s);
    const auto [value, g, h] = value_gradient_hessian(hypot(x, y), x, y)(3 * s, 4 * s);
    CHECK(value == Approx(5 * s).epsilon(1e-15).margin(0));
    CHECK(g[0] == Approx(0.6).epsilon(1e-15));
    CHECK(g[1] == Approx(0.8).epsilon(1e-15));
    CHECK(h(0, 0) == Approx(0.128 / s).epsilon(1e-14).margin(0));
    CHECK(h(1, 0) == Approx(-0.096 / s).epsilon(1e-14).margin(0));
    CHECK(h(1, 1) == Approx(0.072 / s).epsilon(1e-14).margin(0));
    CHECK(derivative(hypot(x, y), x)(x = 3 * s, y = 4 * s) == Approx(0.6).epsilon(1e-15));
    CHECK(derivative(hypot(x, y), x, x)(x = 3 * s, y = 4 * s) == Approx(0.128 / s).epsilon(1e-14).margin(0));
    CHECK(derivative(hypot(x, y), x, y)(x = 3 * s, y = 4 * s) == Approx(-0.096 / s).epsilon(1e-14).margin(0));
  }
  CHECK(std::isnan(gradient(hypot(x, y), x, y)(0.0, 0.0)[0]));
  CHECK(gradient(hypot(x, y), x, y)(-3.0, 0.0)[0] == -1);
}

TEST_CASE("atan2 scales: gradients at 1e200 and 1e-200", "[functions][awkward]") {
  for (const double s : {1e200, 1e-200, 1.0}) {
    CAPTURE(s);
    const auto g = gradient(atan2(y, x), x, y)(3 * s, 4 * s);
    CHECK(g[0] == Approx(-0.16 / s).epsilon(1e-14).margin(0));
    CHECK(g[1] == Approx(0.12 / s).epsilon(1e-14).margin(0));
    CHECK(derivative(atan2(y, x), x)(x = 3 * s, y = 4 * s) == Approx(-0.16 / s).epsilon(1e-14).margin(0));
    CHECK(derivative(atan2(y, x), y)(x = 3 * s, y = 4 * s) == Approx(0.12 / s).epsilon(1e-14).margin(0));
  }
  // Second derivatives where they are in range.
  for (const double s : {1e120, 1e-120, 1.0}) {
    CAPTURE(s);
    const auto h = hessian(atan2(y, x), x, y)(3 * s, 4 * s);
    CHECK(h(0, 0) == Approx(0.0384 / s / s).epsilon(1e-13).margin(0));
    CHECK(h(1, 0) == Approx(0.0112 / s / s).epsilon(1e-13).margin(0));
    CHECK(h(1, 1) == Approx(-0.0384 / s / s).epsilon(1e-13).margin(0));
    CHECK(derivative(atan2(y, x), x, y)(x = 3 * s, y = 4 * s) == Approx(0.0112 / s / s).epsilon(1e-13).margin(0));
  }
}

TEST_CASE("atan2 keeps the signed zero of its branch cut", "[functions][awkward]") {
  const double pi_double = 3.14159265358979323846;
  CHECK(atan2(y, x)(x = -1.0, y = 0.0) == pi_double);
  CHECK(atan2(y, x)(x = -1.0, y = -0.0) == -pi_double);
  CHECK(std::signbit(atan2(y, x)(x = 1.0, y = -0.0)));
  CHECK(gradient(atan2(y, x), x, y)(-1.0, 0.0)[1] == -1);
}

}  // namespace
