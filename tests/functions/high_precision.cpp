// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/math/special_functions/erf.hpp>

// Derivatives up to the third order, in double and in 50 digits, against central differences in 50 digits.
namespace {

using namespace leibniz;
using precise = boost::multiprecision::cpp_bin_float_50;

constexpr auto x = "x"_v;

template <class F>
void check(F f, std::initializer_list<double> points) {
  const precise h{"1e-10"};
  for (const double at : points) {
    const auto value = [&](int steps) { return function(f, x)(precise(precise(at) + steps * h)); };
    const precise first = (value(1) - value(-1)) / (2 * h), second = (value(1) - 2 * value(0) + value(-1)) / (h * h),
                  third = (value(2) - 2 * value(1) + 2 * value(-1) - value(-2)) / (2 * h * h * h);
    const auto compare = [&](auto derived, const precise& expected) {
      const precise exact = function(derived, x)(precise(at));
      const double rounded = function(derived, x)(at);
      CAPTURE(at);
      CHECK(static_cast<double>(abs(exact - expected)) <= 1e-14 * static_cast<double>(1 + abs(expected)));
      CHECK(std::fabs(rounded - static_cast<double>(expected)) <= 1e-12 * (1 + std::fabs(static_cast<double>(expected))));
    };
    compare(derivative(f, x), first);
    compare(derivative<2>(f, x), second);
    compare(derivative<3>(f, x), third);
  }
}

TEST_CASE("derivatives of powers and exponentials hold in 50 digits", "[functions][precise]") {
  check(sqrt(x), {0.3, 1.7, 40});
  check(cbrt(x), {-2, 0.4, 9});
  check(pow<3>(x) - pow<-2>(x), {-1.5, 0.7});
  check(pow(x, 2.5_c), {0.4, 3});
  check(exp(x), {-3, 0.2, 2});
  check(expm1(x), {-1, 0.01});
  check(log(x), {0.2, 5});
  check(log1p(x), {-0.4, 3});
}

TEST_CASE("derivatives of trigonometric and hyperbolic functions hold in 50 digits", "[functions][precise]") {
  check(sin(x), {-2, 0.3, 5});
  check(cos(x), {-2, 0.3, 5});
  check(tan(x), {-0.7, 0.2});
  check(asin(x), {-0.6, 0.4});
  check(acos(x), {-0.6, 0.4});
  check(atan(x), {-2, 0.3});
  check(sinh(x), {-1, 2});
  check(cosh(x), {-1, 2});
  check(tanh(x), {-1, 0.3});
  check(asinh(x), {-3, 0.2});
  check(acosh(x), {1.6, 4});
  check(atanh(x), {-0.5, 0.3});
  check(erf(x), {-1, 0.4});
  check(erfc(x), {-1, 0.4});
}

TEST_CASE("derivatives of stable forms hold in 50 digits", "[functions][precise]") {
  check(sigmoid(x), {-3, 0.2, 30});
  check(softplus(x), {-3, 0.2, 30});
  check(log_sum_exp(x, 0.5_c), {-3, 0.2, 30});
  check(logit(x), {0.1, 0.4, 0.9});
  check(log1mexp(x), {-3, -0.2});
  check(xlogy(x, x), {0.4, 3});
  check(xlog1py(x, x), {0.4, 3});
  check(sinc(x), {-5, 0.2, 1.9, 2.1});
  check(smooth_abs(x, 0.5_c), {-1, 0.2, 30});
  check(smooth_max(x, 1_c, 0.5_c), {0.2, 3});
  check(smooth_min(x, 1_c, 0.5_c), {0.2, 3});
}

TEST_CASE("derivatives of functions that jump and of three arguments hold in 50 digits", "[functions][precise]") {
  check(fmod(x * x, x), {1.7, -2.4});
  check(remainder(exp(x), 0.75_c), {-1, 2.3});
  check(copysign(x * x, sin(x)) + fdim(x, 1_c) * x, {-1, 2.3});
  check(x * trunc(x) + x * x * round(x) + rint(x) * nearbyint(x), {-1.2, 2.7});
  check(fma(x, exp(x), x), {-1, 2.3});
  check(lerp(x, exp(x), x), {-1, 2.3});
  check(hypot(x, exp(x), 2_c), {-1, 2.3});
}

TEST_CASE("derivatives of composed formulas hold in 50 digits", "[functions][precise]") {
  check(exp(-x * x) * sin(3_c * x), {-0.8, 0.6});
  check(log(1_c + x * x) / (2_c + cos(x)), {-1.2, 0.7});
  check(pow(x, x), {0.6, 1.8});
  check(sqrt(1_c + sin(x) * sin(x)), {-1, 2});
  check(hypot(x, 2_c) * atan2(x, 3_c), {-1.5, 0.8});
}

}  // namespace
