// SPDX-License-Identifier: BSL-1.0
// Stable forms by all drivers at awkward points.
#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

using namespace leibniz::literals;

TEST_CASE("logistic functions at awkward points", "[functions][stable][awkward]") {
  LEIBNIZ_AT_POINTS(sigmoid, sigmoid(x));
  LEIBNIZ_AT_POINTS(sigmoid_slope, sigmoid_slope(x));
  LEIBNIZ_AT_POINTS(softplus, softplus(x));
  LEIBNIZ_AT_POINTS(logit, logit(x));
  LEIBNIZ_AT_POINTS(log1mexp, log1mexp(x));
  LEIBNIZ_AT_POINTS(log1mexp_slope, log1mexp_slope(x));
  LEIBNIZ_AT_POINTS(log_sum_exp, log_sum_exp(x, 1_c));
}

TEST_CASE("smooth and entropy-like functions at awkward points", "[functions][stable][awkward]") {
  LEIBNIZ_AT_POINTS(sinc, sinc(x), 0.3);
  LEIBNIZ_AT_POINTS(smooth_abs, smooth_abs(x, 1_c));
  LEIBNIZ_AT_POINTS(smooth_sign, smooth_sign(x, 1_c));
  LEIBNIZ_AT_POINTS(smooth_max, smooth_max(x, 1_c, 0.5_c));
  LEIBNIZ_AT_POINTS(smooth_min, smooth_min(x, 1_c, 0.5_c));
  LEIBNIZ_AT_POINTS(xlogy, xlogy(x, x));
  LEIBNIZ_AT_POINTS(xlog1py, xlog1py(x, x));
}

}  // namespace
