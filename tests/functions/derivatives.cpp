// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

// The derivative of each function of the catalogue is the expression one would write by hand.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

static_assert(derivative(sqrt(x), x) == 1_c / (2_c * sqrt(x)));
static_assert(derivative(cbrt(x), x) == 1_c / (3_c * cbrt(x) * cbrt(x)));
static_assert(derivative(exp(x), x) == exp(x));
static_assert(derivative(exp2(x), x) == exp2(x) * ln2);
static_assert(derivative(expm1(x), x) == exp(x));
static_assert(derivative(log(x), x) == 1_c / x);
static_assert(derivative(log2(x), x) == 1_c / (x * ln2));
static_assert(derivative(log10(x), x) == 1_c / (x * ln10));
static_assert(derivative(log1p(x), x) == 1_c / (1_c + x));
static_assert(derivative(sin(x), x) == cos(x));
static_assert(derivative(cos(x), x) == -sin(x));
static_assert(derivative(tan(x), x) == 1_c + tan(x) * tan(x));
static_assert(derivative(atan(x), x) == atan_slope(x));
static_assert(derivative(sinh(x), x) == cosh(x));
static_assert(derivative(cosh(x), x) == sinh(x));
static_assert(derivative(tanh(x), x) == one_minus_square(tanh(x)));
static_assert(derivative(asinh(x), x) == 1_c / smooth_abs(x, 1_c));
static_assert(derivative(acosh(x), x) == 1_c / (sqrt(x - 1_c) * sqrt(x + 1_c)));
static_assert(derivative(atanh(x), x) == 1_c / one_minus_square(x));
static_assert(derivative(erf(x), x) == 2_c * exp(-x * x) / sqrt_pi);
static_assert(derivative(erfc(x), x) == -2_c * exp(-x * x) / sqrt_pi);
static_assert(derivative(sigmoid(x), x) == sigmoid_slope(x));
static_assert(derivative(sigmoid_slope(x), x) == -sigmoid_slope(x) * tanh(x / 2_c));
static_assert(derivative(softplus(x), x) == sigmoid(x));
static_assert(derivative(log_sum_exp(x, y), y) == sigmoid(y - x));
static_assert(derivative(logit(x), x) == 1_c / x + 1_c / (1_c - x));
static_assert(derivative(log1mexp(x), x) == log1mexp_slope(x));
static_assert(derivative(log1mexp_slope(x), x) == log1mexp_slope(x) * (1_c - log1mexp_slope(x)));
static_assert(derivative(xlogy(x, y), y) == xdivy(x, y, 1_c));
static_assert(derivative(xlogy(x, y), y, y) == -xdivy(x, y, 2_c));
static_assert(derivative(xlogy(x, y), x, y) == 1_c / y);
static_assert(derivative(xlog1py(x, y), x) == log1p(y));
static_assert(derivative(sinc(x), x, x) == sinc_derivative(x, 2_c));
static_assert(derivative(smooth_abs(x, y), x) == smooth_sign(x, y));
static_assert(derivative(smooth_sign(x, y), x) == square(smooth_sign(y, x)) / smooth_abs(x, y));
static_assert(derivative(abs(x), x) == sign(x));
static_assert(derivative(pow<3>(x), x) == 3_c * x * x);
static_assert(derivative(pow<-1>(x), x) == -1_c / (x * x));
static_assert(derivative(pow(x, 2.5_c), x) == 2.5_c * pow(x, 1.5_c));
static_assert(derivative(pow(x, y), x) == y * pow(x, y - 1_c));
static_assert(derivative(hypot(x, y), x) == hypot_slope(x, y));
static_assert(derivative(hypot(x, y), y) == hypot_slope(y, x));
static_assert(derivative(hypot(x, y), x, x) == square(proportion(y, hypot(x, y))) / hypot(x, y));
static_assert(derivative(atan2(y, x), y) == atan2_slope(x, y));
static_assert(derivative(atan2(y, x), x) == -atan2_slope(y, x));
static_assert(derivative(atan2_slope(x, y), y) == -2_c * atan2_slope(x, y) * atan2_slope(y, x));

}  // namespace
