// SPDX-License-Identifier: BSL-1.0
// Functions of several variables, and functions that jump, by all drivers at awkward points.
#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

using namespace leibniz::literals;

TEST_CASE("quotients, powers and distances at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_PAIRS(divide, x / y);
  LEIBNIZ_AT_PAIRS(pow, pow(x, y));
  LEIBNIZ_AT_PAIRS(hypot, hypot(x, y), 0, 32);  // a third derivative at (3, 4) has condition 17
  LEIBNIZ_AT_PAIRS(atan2, atan2(x, y));
  LEIBNIZ_AT_PAIRS(log_sum_exp2, log_sum_exp(x, y));
  LEIBNIZ_AT_PAIRS(xlogy2, xlogy(x, y));
  LEIBNIZ_AT_PAIRS(xlog1py2, xlog1py(x, y));
  LEIBNIZ_AT_PAIRS(smooth_abs2, smooth_abs(x, y));
  LEIBNIZ_AT_PAIRS(smooth_sign2, smooth_sign(x, y), 0.05);
}

TEST_CASE("functions of three variables at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(fma, fma(x, x, 1_c));
  LEIBNIZ_AT_POINTS(lerp, lerp(1_c, x, x));
  LEIBNIZ_AT_POINTS(hypot3, hypot(x, 3_c, 4_c));
}

TEST_CASE("functions that choose or jump at awkward points", "[functions][awkward]") {
  LEIBNIZ_AT_POINTS(abs, abs(x));
  LEIBNIZ_AT_POINTS(sign, sign(x));
  LEIBNIZ_AT_POINTS(floor, floor(x));
  LEIBNIZ_AT_POINTS(ceil, ceil(x));
  LEIBNIZ_AT_POINTS(trunc, trunc(x));
  LEIBNIZ_AT_POINTS(round, round(x));
  LEIBNIZ_AT_POINTS(nearbyint, nearbyint(x));
  LEIBNIZ_AT_POINTS(nearbyint, rint(x));
  LEIBNIZ_AT_PAIRS(max, max(x, y));
  LEIBNIZ_AT_PAIRS(min, min(x, y));
  LEIBNIZ_AT_PAIRS(fdim, fdim(x, y));
  LEIBNIZ_AT_PAIRS(copysign, copysign(x, y));
  LEIBNIZ_AT_PAIRS(fmod, fmod(x, y));
  LEIBNIZ_AT_PAIRS(remainder, remainder(x, y));
}

}  // namespace
