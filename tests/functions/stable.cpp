// SPDX-License-Identifier: BSL-1.0
// Stable forms: values against the textbook formula in 100 digits, awkward_stable.cpp has derivatives at awkward points.
#include "support/awkward.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>

namespace {

using namespace awkward;
using precise = boost::multiprecision::cpp_bin_float_100;

template <class F>
double third(F f, double at) { return function(derivative<3>(f, x), x)(at); }

/// Whether f has a value and derivatives to order 3 within a few units in the last place of the differences of `textbook`.
template <class F, class Textbook>
void accurate(F f, Textbook textbook, std::initializer_list<double> points) {
  for (const double at : points) {
    CAPTURE(at);
    const precise h = (at == 0 ? precise(1) : abs(precise(at))) * precise{"1e-20"};
    const auto value = [&](int steps) { return precise(textbook(precise(precise(at) + steps * h))); };
    const auto near = [](double got, const precise& expected) {
      CAPTURE(got, static_cast<double>(expected));
      CHECK(std::fabs(got - static_cast<double>(expected)) <= 4e-15 * std::fabs(static_cast<double>(expected)));
    };
    near(function(f, x)(at), value(0));
    near(slope(f, at), precise((value(1) - value(-1)) / (2 * h)));
    near(curvature(f, at), precise((value(1) - 2 * value(0) + value(-1)) / (h * h)));
    near(third(f, at), precise((value(2) - 2 * value(1) + 2 * value(-1) - value(-2)) / (2 * h * h * h)));
  }
}

TEST_CASE("stable forms and their derivatives are accurate", "[functions][stable][precise]") {
  accurate(sigmoid(x), [](precise v) { return precise(1 / (1 + exp(-v))); }, {-40, -3, -1e-3, 0.3, 2, 30});
  accurate(softplus(x), [](precise v) { return log1p(exp(v)); }, {-40, -3, -1e-3, 0.3, 2, 30});
  accurate(logit(x), [](precise v) { return precise(log(v / (1 - v))); }, {1e-9, 0.1, 0.3, 0.8, 0.99999});
  accurate(log1mexp(x), [](precise v) { return log(precise(1 - exp(v))); }, {-40, -3, -0.7, -0.6, -1e-3, -1e-9});
  accurate(sinc(x), [](precise v) { return precise(sin(v) / v); }, {-8, -2.5, -1.9, -1e-3, 0.3, 1, 5, 40});
  accurate(smooth_abs(x, 0.25_c), [](precise v) { return sqrt(precise(v * v + 0.0625)); }, {-40, -1, -1e-3, 0.3, 50});
  accurate(smooth_max(x, 1_c, 0.5_c), [](precise v) { return precise(log(exp(2 * v) + exp(precise(2))) / 2); }, {-20, 0.5, 1.01, 9});
  accurate(smooth_min(x, 1_c, 0.5_c), [](precise v) { return precise(-log(exp(-2 * v) + exp(precise(-2))) / 2); }, {-8, 0.5, 1.01, 20});
  accurate(log_sum_exp(x, 1_c, -x), [](precise v) { return log(precise(exp(v) + exp(precise(1)) + exp(-v))); }, {-30, -0.3, 0.2, 4});
  accurate(xlogy(x, x), [](precise v) { return precise(v * log(v)); }, {1e-9, 0.3, 5});
  accurate(xlog1py(x, x), [](precise v) { return precise(v * log1p(v)); }, {1e-9, 0.3, 5});
}

TEST_CASE("values of stable forms at the ends of their range", "[functions][stable][awkward]") {
  for (const double far : {800.0, infinity}) CHECK(log_sum_exp(x, y)(x = -far, y = -far) == -far + std::log(2.0));
  CHECK(sigmoid(x)(x = -740.0) == Approx(std::exp(-740.0)).epsilon(1e-15).margin(0));  // subnormal, not zero
  CHECK(logit(x)(x = 0.5 + 0x1p-50) == 0x1p-48);
}

template <class T>
constexpr auto loss(const T& score, const T& mass) { return leibniz::softplus(score) - leibniz::xlogy(mass, mass) * leibniz::sigmoid(score); }

TEST_CASE("generic code finds stable forms for numbers and symbols, arrays and numbers among symbols too", "[functions][stable]") {
  constexpr auto traced = leibniz::trace([](auto u, auto v) { return loss(u, v); });
  CHECK(traced(0.4, 0.7) == loss(0.4, 0.7));
  constexpr auto mixed = leibniz::trace<3>([](const auto& v) {
    return leibniz::log_sum_exp(v) + log_sum_exp(v[0], 1.0, v[1]) + xlogy(2, v[1]) + xlogy(v[0], 2_c) + smooth_max(v[0], 0, 0.5);
  });
  const std::array at{0.5, 1.5, -0.25};
  CHECK(mixed(at) == Approx(std::log(std::exp(0.5) + std::exp(1.5) + std::exp(-0.25)) + std::log(std::exp(0.5) + std::exp(1.0) + std::exp(1.5)) +
                            2 * std::log(1.5) + 0.5 * std::log(2.0) + 0.5 * std::log(std::exp(1.0) + 1)));
  CHECK(leibniz::log_sum_exp(at) == Approx(std::log(std::exp(0.5) + std::exp(1.5) + std::exp(-0.25))));
  CHECK(leibniz::log_sum_exp(1000.0, 1000.0, 1000.0, 1000.0) == Approx(1000 + std::log(4.0)));
  CHECK(leibniz::taylor<8>(leibniz::function(sinc(x), x))(0.0)[8] == Approx(1 / 362880.0));
}

static_assert(same(sigmoid(0_c), 0.5_c));
static_assert(same(sinc(0_c), 1_c));
static_assert(sinc(-x) == sinc(x));
static_assert(derivative(softplus(x), x, x) == derivative(sigmoid(x), x));
static_assert(derivative(log_sum_exp(x, y), x) == sigmoid(x - y));
static_assert(derivative(xlogy(x, y), x) == log(y));

}  // namespace
