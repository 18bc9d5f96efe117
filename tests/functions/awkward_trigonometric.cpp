// SPDX-License-Identifier: BSL-1.0
// Trigonometric, hyperbolic and error functions by all drivers at awkward points.
#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

TEST_CASE("trigonometric functions at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(sin, sin(x));
  LEIBNIZ_AT_POINTS(cos, cos(x));
  LEIBNIZ_AT_POINTS(tan, tan(x));
  LEIBNIZ_AT_POINTS(asin, asin(x));
  LEIBNIZ_AT_POINTS(acos, acos(x));
  LEIBNIZ_AT_POINTS(atan, atan(x));
}

TEST_CASE("hyperbolic and error functions at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(sinh, sinh(x));
  LEIBNIZ_AT_POINTS(cosh, cosh(x));
  LEIBNIZ_AT_POINTS(tanh, tanh(x), 1);  // from the value, which loses digits far out
  LEIBNIZ_AT_POINTS(asinh, asinh(x));
  LEIBNIZ_AT_POINTS(acosh, acosh(x));
  LEIBNIZ_AT_POINTS(atanh, atanh(x));
  LEIBNIZ_AT_POINTS(erf, erf(x));
  LEIBNIZ_AT_POINTS(erfc, erfc(x));
}

}  // namespace
