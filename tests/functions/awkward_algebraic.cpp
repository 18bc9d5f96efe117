// SPDX-License-Identifier: BSL-1.0
// Powers, roots, exponentials and logarithms by all drivers at awkward points.
#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

using namespace leibniz::literals;

TEST_CASE("powers at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(identity, x);
  LEIBNIZ_AT_POINTS(square, x * x);
  LEIBNIZ_AT_POINTS(square, square(x));
  LEIBNIZ_AT_POINTS(cube, cube(x));
  LEIBNIZ_AT_POINTS(fourth, pow(x, 4_c));
  LEIBNIZ_AT_POINTS(reciprocal, 1_c / x);
  LEIBNIZ_AT_POINTS(reciprocal, pow(x, -1_c));
  LEIBNIZ_AT_POINTS(reciprocal_square, pow(x, -2_c));
  LEIBNIZ_AT_POINTS(pow_1_2, pow(x, 0.5_c));
  LEIBNIZ_AT_POINTS(pow_3_2, pow(x, 1.5_c));
  LEIBNIZ_AT_POINTS(pow_5_2, pow(x, 2.5_c));
  LEIBNIZ_AT_POINTS(pow_7_2, pow(x, 3.5_c));
  LEIBNIZ_AT_POINTS(pow_of_two, pow(2_c, x));
  LEIBNIZ_AT_POINTS(pow_x_x, pow(x, x));
  LEIBNIZ_AT_POINTS(sqrt, sqrt(x));
  LEIBNIZ_AT_POINTS(cbrt, cbrt(x));
}

TEST_CASE("exponentials and logarithms at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(exp, exp(x));
  LEIBNIZ_AT_POINTS(exp2, exp2(x));
  LEIBNIZ_AT_POINTS(expm1, expm1(x));
  LEIBNIZ_AT_POINTS(log, log(x));
  LEIBNIZ_AT_POINTS(log2, log2(x));
  LEIBNIZ_AT_POINTS(log10, log10(x));
  LEIBNIZ_AT_POINTS(log1p, log1p(x));
}

}  // namespace
