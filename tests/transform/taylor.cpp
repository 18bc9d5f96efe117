// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

namespace {

using namespace leibniz::literals;
using leibniz::derivative, leibniz::taylor;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

/// Coefficient k is the k-th derivative over k!.
template <class E>
void agrees_with_derivatives(E f, double at) {
  const auto t = taylor<4>(f, x)(at);
  CHECK(t[0] == f(x = at));
  CHECK(t[1] == Approx(leibniz::function(derivative<1>(f, x), x)(at)).epsilon(1e-11));
  CHECK(t[2] == Approx(leibniz::function(derivative<2>(f, x), x)(at) / 2).epsilon(1e-11));
  CHECK(t[3] == Approx(leibniz::function(derivative<3>(f, x), x)(at) / 6).epsilon(1e-11));
  CHECK(t[4] == Approx(leibniz::function(derivative<4>(f, x), x)(at) / 24).epsilon(1e-10));
}

TEST_CASE("the recurrences give what repeated differentiation gives: elementary functions", "[taylor]") {
  agrees_with_derivatives(tan(x) * exp2(x), 0.4);
  agrees_with_derivatives(asin(x) + acos(x) * x + atan(x), 0.3);
  agrees_with_derivatives(log(x) / log1p(x) + log10(x), 1.7);
  agrees_with_derivatives(sinh(x) * tanh(x) - cosh(x), 0.6);
  agrees_with_derivatives(asinh(x) * acosh(x), 1.4);
  agrees_with_derivatives(erf(x) - x * erfc(x), 0.7);
}

TEST_CASE("the recurrences give what repeated differentiation gives: powers and branches", "[taylor]") {
  agrees_with_derivatives(sqrt(x) * cbrt(x) + pow(x, 2.5_c), 1.3);
  agrees_with_derivatives(pow(x, x) + pow<-3>(x), 1.2);
  agrees_with_derivatives(x * x / (1_c + x * x * x), 0.8);
  agrees_with_derivatives(select(x < 1_c, x * x * x, x) * max(x, 2_c * x) + abs(x) * x, 0.5);
}

TEST_CASE("along a direction, coefficients are those of the restricted function", "[taylor]") {
  constexpr auto f = hypot(x, y) + atan2(y, x) * pow(x, y);
  const double a = 0.9, b = 1.4, u = 0.3, v = -0.7;
  const auto t = taylor<3>(f, x, y)(a, b, u, v);
  constexpr auto s = "s"_v;
  constexpr auto line = substitute(f, x = "a"_p + s * "u"_p, y = "b"_p + s * "v"_p);
  const auto along = taylor<3>(line, s)(0.0, "a"_p = a, "b"_p = b, "u"_p = u, "v"_p = v);
  for (std::size_t k = 0; k < 4; ++k) CHECK(t[k] == Approx(along[k]).epsilon(1e-12));
}

// Orders cost products, not expansions: the 20th coefficient of a composition stays cheap.
static_assert(leibniz::operation_count(taylor<10>(exp(sin(x)) / (1_c + x * x), x)).total() < 200);
static_assert(leibniz::operation_count(taylor<20>(exp(sin(x)) / (1_c + x * x), x)).total() < 600);
static_assert(leibniz::operation_count(taylor<20>(exp(sin(x)), x)).calls == 3);

}  // namespace
