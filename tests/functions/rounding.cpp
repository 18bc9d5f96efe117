// SPDX-License-Identifier: BSL-1.0
// Functions that jump, and functions of three arguments, at ordinary and at awkward points.
#include "support/awkward.hpp"

namespace {

using namespace awkward;

static_assert(same(derivative(trunc(x), x), 0_c));
static_assert(same(derivative(round(x), x), 0_c));
static_assert(same(derivative(nearbyint(x), x), 0_c));
static_assert(same(derivative(rint(x), x), 0_c));
static_assert(same(derivative<2>(fmod(x, y), y), 0_c));
static_assert(same(derivative<2>(copysign(x, y), x), 0_c));
static_assert(same(derivative(copysign(x, y), y), 0_c));
static_assert(same(derivative<2>(fdim(x, y), x), 0_c));
static_assert(same(trunc(ratio<-7, 2>), -3_c));
static_assert(same(round(ratio<-7, 2>), -4_c));
static_assert(same(round(ratio<7, 3>), 2_c));
static_assert(same(round(ratio<5, 3>), 2_c));
static_assert(same(rint(3_c), 3_c));
static_assert(fabs(x) == abs(x));
static_assert(derivative(fma(x, y, z), x) == y);
static_assert(same(derivative(fma(x, y, z), z), 1_c));
static_assert(derivative(lerp(x, y, z), z) == y - x);
static_assert(derivative(hypot(x, y, z), y) == hypot_slope_y(x, y, z));
static_assert(derivative(hypot(x, y, z), y, y) ==
              (square(proportion(x, hypot(x, y, z))) + square(proportion(z, hypot(x, y, z)))) / hypot(x, y, z));

static_assert(ldexp(x, 3_c) == 8_c * x);
static_assert(derivative(ldexp(x, 3_c), x) == 8_c);
static_assert(derivative(scalbn(x * x, -2_c), x) == x / 2_c);

TEST_CASE("ldexp and scalbn are those of <cmath>", "[functions][awkward]") {
  constexpr auto traced = trace([](auto u) { return ldexp(u, -70) + scalbn(u, 5) * scalbln(u, 3_c); });
  for (const double at : {0.3, -1.7e10, 5e-324, 1e308, -0.0, infinity}) {
    CHECK(ldexp(x, 3_c)(x = at) == std::ldexp(at, 3));
    CHECK(scalbn(x, -40_c)(x = at) == std::scalbn(at, -40));
    CHECK(scalbln(x, 200_c)(x = at) == std::scalbln(at, 200));
    CHECK((traced(at) == std::ldexp(at, -70) + std::scalbn(at, 5) * std::scalbln(at, 3)));
  }
  CHECK(slope(ldexp(x, -100_c), 1.0) == std::ldexp(1.0, -100));
}

TEST_CASE("signs and zeros of roundings are those of <cmath>", "[functions][awkward]") {
  CHECK(std::signbit(trunc(x)(x = -0.5)));
  CHECK(std::signbit(round(x)(x = -0.0)));
  CHECK(round(x)(x = 2.5) == 3);
  CHECK(nearbyint(x)(x = 2.5) == 2);
  CHECK(std::isnan(trunc(x)(x = not_a_number)));
  CHECK(slope(x * round(x), 2.75) == 3);
  CHECK(slope(trunc(sqrt(x)), 0) == 0);  // the infinity behind it has no say
}

TEST_CASE("the derivative of a remainder by its divisor is the integer taken off", "[functions][awkward]") {
  for (const auto& [u, v] : {std::array{7.5, 2.0}, std::array{-7.5, 2.0}, std::array{7.5, -2.0}, std::array{0.3, 0.1}, std::array{1e15, 0.1},
                             std::array{0.6, 0.2}, std::array{5e-324, 1e-323}, std::array{3.0, infinity}, std::array{0.0, 1.0}}) {
    CAPTURE(u, v);
    const auto g = gradient(fmod(x, y), x, y)(u, v), h = gradient(remainder(x, y), x, y)(u, v);
    CHECK((g[0] == 1 && h[0] == 1));
    const auto integer = [](long double w) { return static_cast<double>(w); };
    const long double exact = static_cast<long double>(u) / static_cast<long double>(v);
    CHECK(g[1] == -integer(std::trunc(exact)));
    CHECK(h[1] == -integer(std::nearbyint(exact)));
    CHECK(derivative(fmod(x, y), y)(x = u, y = v) == g[1]);
  }
  CHECK(std::isnan(fmod(x, y)(x = 1.0, y = 0.0)));
  CHECK(std::isnan(gradient(fmod(x, y), x, y)(1.0, 0.0)[1]));
  CHECK(slope(fmod(x * x, 2_c), 3) == 6);
}

TEST_CASE("copysign has the sign of its second argument, and no slope at zero", "[functions][awkward]") {
  for (const double s : {-1.0, -0.0, 0.0, 1.0}) {
    const double sign_of_y = std::signbit(s) ? -1 : 1;
    CHECK(copysign(x, y)(x = -3.0, y = s) == 3 * sign_of_y);
    const auto g = gradient(copysign(x, y), x, y)(-3.0, s);
    CHECK((g[0] == -sign_of_y && g[1] == 0));
    CHECK(gradient(copysign(x, y), x, y)(0.0, s)[0] == 0);
  }
  CHECK(slope(copysign(x, x), -2) == 1);
  CHECK(std::isnan(gradient(copysign(x, y), x, y)(not_a_number, 1.0)[0]));
}

TEST_CASE("fdim has half a slope at a tie, and nothing behind the smaller one", "[functions][awkward]") {
  const auto g = gradient(fdim(x, y), x, y);
  CHECK((g(3.0, 2.0)[0] == 1 && g(3.0, 2.0)[1] == -1));
  CHECK((g(2.0, 3.0)[0] == 0 && g(2.0, 3.0)[1] == 0));
  CHECK((g(2.0, 2.0)[0] == 0.5 && g(2.0, 2.0)[1] == -0.5));
  CHECK(slope(fdim(sqrt(x), 1_c), 0) == 0);
  CHECK(std::isnan(g(not_a_number, 1.0)[0]));
}

TEST_CASE("functions of three arguments: values, gradients, Hessians", "[functions][awkward]") {
  const auto [f, df, ddf] = value_gradient_hessian(fma(x, y, z), x, y, z)(3.0, 4.0, 5.0);
  CHECK((f == 17 && df[0] == 4 && df[1] == 3 && df[2] == 1 && ddf(1, 0) == 1 && ddf(0, 0) == 0 && ddf(2, 1) == 0));
  CHECK(fma(x, y, z)(x = 1 + 0x1p-52, y = 1 - 0x1p-52, z = -1.0) == -0x1p-104);
  const auto [g, dg, ddg] = value_gradient_hessian(lerp(x, y, z), x, y, z)(1.0, 5.0, 0.25);
  CHECK((g == 2 && dg[0] == 0.75 && dg[1] == 0.25 && dg[2] == 4 && ddg(2, 0) == -1 && ddg(2, 1) == 1 && ddg(1, 0) == 0));
  for (const double s : {1.0, 1e200, 1e-200}) {
    CAPTURE(s);
    const auto [h, dh, ddh] = value_gradient_hessian(hypot(x, y, z), x, y, z)(2 * s, 3 * s, 6 * s);
    CHECK(h == Approx(7 * s).epsilon(1e-15).margin(0));
    CHECK((dh[0] == Approx(2.0 / 7).epsilon(1e-15) && dh[1] == Approx(3.0 / 7).epsilon(1e-15) && dh[2] == Approx(6.0 / 7).epsilon(1e-15)));
    CHECK(ddh(0, 0) == Approx(45 / 343.0 / s).epsilon(1e-14).margin(0));
    CHECK(ddh(1, 0) == Approx(-6 / 343.0 / s).epsilon(1e-14).margin(0));
    CHECK(ddh(2, 2) == Approx(13 / 343.0 / s).epsilon(1e-14).margin(0));
  }
}

TEST_CASE("traced functions mix numbers with symbols in them", "[functions]") {
  constexpr auto f = leibniz::trace([](auto u, auto v) {
    using std::fma, std::fmod, std::hypot, std::lerp, std::copysign, std::fdim, std::round;
    return fma(u, 2, v) + fmod(u, 0.75) * lerp(1.0, v, u) + hypot(2.0, u, v) + copysign(1, u) * fdim(v, 0.5) + round(u);
  });
  const double u = 1.3, v = 2.1;
  CHECK(f(u, v) == Approx(std::fma(u, 2, v) + std::fmod(u, 0.75) * std::lerp(1.0, v, u) + std::hypot(2.0, u, v) + std::fdim(v, 0.5) + 1));
}

}  // namespace
