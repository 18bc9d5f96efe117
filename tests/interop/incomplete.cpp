// SPDX-License-Identifier: BSL-1.0
// Incomplete gamma and beta functions: shapes, differences in 50 digits, awkward points.
#include <leibniz/interop/boost_math/incomplete.hpp>

#include "support/special.hpp"

namespace {

using namespace special;

TEST_CASE("derivatives of incomplete gamma functions hold", "[interop][boost][precise]") {
  check(gamma_p(2.5_c, x), {0.01, 1.3, 7});
  check(gamma_p(1_c, x), {0.01, 1.3, 7});
  check(gamma_q(0.5_c, x), {0.01, 1.3, 7});
}

TEST_CASE("derivatives of incomplete beta functions hold", "[interop][boost][precise]") {
  check(ibeta(2.5_c, 3_c, x), {0.01, 0.4, 0.99});
  check(ibetac(0.5_c, 0.5_c, x), {0.01, 0.4, 0.99});
  check(ibeta(0.25_c, 0.5_c, x), {0.01, 0.4, 0.99});
}

TEST_CASE("densities have derivatives to any order, polynomials at last none", "[interop][boost]") {
  // The beta density of 3 and 2 is 12 (x^2 - x^3).
  constexpr auto f = ibeta_derivative(3_c, 2_c, x);
  CHECK(function(derivative<2>(f, x), x)(0.3) == Approx(24 - 72 * 0.3).epsilon(1e-14));
  CHECK(function(derivative<3>(f, x), x)(0.3) == Approx(-72).epsilon(1e-13));
  CHECK(std::fabs(function(derivative<4>(f, x), x)(0.3)) < 1e-10);
  // That of 1/2 and 1/2 is 1/sqrt(x (1 - x)) / pi.
  CHECK(slope(ibeta_derivative(0.5_c, 0.5_c, x), 0.2) == Approx(-0.5 * 0.6 / std::pow(0.16, 1.5) / std::acos(-1)).epsilon(1e-14));
}

TEST_CASE("incomplete functions outside of their domain, at its ends and of NaN", "[interop][boost][awkward]") {
  for (const double at : {-1.0, not_a_number}) {
    CHECK((std::isnan(gamma_p(2_c, x)(x = at)) && std::isnan(gamma_q(2_c, x)(x = at)) && std::isnan(slope(gamma_p(2_c, x), at))));
    CHECK((std::isnan(ibeta(2_c, 3_c, x)(x = at)) && std::isnan(ibetac(2_c, 3_c, x)(x = at)) && std::isnan(slope(ibeta(2_c, 3_c, x), at))));
  }
  CHECK((std::isnan(ibeta(2_c, 3_c, x)(x = 1.5)) && std::isnan(gamma_p(-1_c, x)(x = 1.0))));
  CHECK((gamma_p(2_c, x)(x = infinity) == 1 && gamma_q(2_c, x)(x = infinity) == 0 && slope(gamma_p(0.5_c, x), infinity) == 0));
  CHECK((slope(gamma_p(0.5_c, x), 0) == infinity && curvature(gamma_p(0.5_c, x), 0) == -infinity && slope(gamma_p(1_c, x), 0) == 1));
  CHECK((slope(ibeta(0.5_c, 0.5_c, x), 0) == infinity && curvature(ibeta(0.5_c, 0.5_c, x), 0) == -infinity));
  CHECK((slope(ibeta(0.5_c, 0.5_c, x), 1) == infinity && curvature(ibeta(0.5_c, 0.5_c, x), 1) == infinity));
  CHECK(ibetac(0.5_c, 0.5_c, x)(x = 1e-18) == Approx(1 - 2e-9 / std::acos(-1)).epsilon(1e-15));
  CHECK((slope(ibeta(2_c, 3_c, x), 0) == 0 && curvature(ibeta(2_c, 3_c, x), 0) == 12));
  CHECK(slope(gamma_p(1e5_c, x), 1e5) == Approx(0.0012615651).epsilon(1e-7));  // neither power nor gamma function overflows
}

TEST_CASE("incomplete functions in float, long double and lanes", "[interop][boost]") {
  constexpr auto f = gamma_p(2.5_c, x) * ibeta(2_c, 0.5_c, x);
  check_types(f);
}

TEST_CASE("traced functions call incomplete functions, parameters being numbers", "[interop][boost]") {
  constexpr auto f = trace([](auto u) { return gamma_q(2.5, u) * ibetac(2, 0.5, u); });
  CHECK(gradient(f)(0.3)[0] == gradient(gamma_q(2.5_c, x) * ibetac(2_c, 0.5_c, x), x)(0.3)[0]);
}

TEST_CASE("incomplete functions print as calls of Boost.Math", "[interop][boost]") {
  check_printed(gamma_p(2.5_c, x) * ibeta(2_c, 0.5_c, x), {"boost::math::gamma_p(2.5, x[0])", "boost::math::gamma_p_derivative(a, u)", "boost::math::ibeta(2.0, 0.5, x[0])"});
}

static_assert(derivative(gamma_p(2_c, x), x) == gamma_p_derivative(2_c, x));
static_assert(derivative(gamma_q(2_c, x), x) == -gamma_p_derivative(2_c, x));
static_assert(derivative(gamma_p_derivative(2_c, x), x) == gamma_p_derivative(1_c, x) - gamma_p_derivative(2_c, x));
static_assert(derivative(ibeta(2_c, 3_c, x), x) == ibeta_derivative(2_c, 3_c, x));
static_assert(derivative(ibetac(2_c, 3_c, x), x) == -ibeta_derivative(2_c, 3_c, x));
static_assert(derivative(ibeta_derivative(2_c, 3_c, x), x) == 4_c * (ibeta_derivative(1_c, 3_c, x) - ibeta_derivative(2_c, 2_c, x)));
static_assert(derivative(ibeta_derivative(0.5_c, 0.5_c, x), x) == ibeta_derivative(-0.5_c, 0.5_c, x) - ibeta_derivative(0.5_c, -0.5_c, x));

}  // namespace
