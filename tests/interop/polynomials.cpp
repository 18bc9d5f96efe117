// SPDX-License-Identifier: BSL-1.0
// Orthogonal polynomials: shapes, differences in 50 digits, ends of the interval, overflow.
#include <leibniz/interop/boost_math/polynomials.hpp>

#include "support/special.hpp"

namespace {

using namespace special;

TEST_CASE("derivatives of orthogonal polynomials hold", "[interop][boost][precise]") {
  check(legendre(5_c, x), {-0.9, 0.3, 1.7});
  check(chebyshev_t(5_c, x), {-0.9, 0.3, 1.7});
  check(chebyshev_u(4_c, x), {-0.9, 0.3, 1.7});
  check(gegenbauer(4_c, 0.25_c, x), {-0.9, 0.3, 1.7});
  check(hermite(5_c, x), {-0.9, 0.3, 7});
  check(laguerre(5_c, x), {-0.9, 0.3, 7});
  check(assoc_laguerre(4_c, 2_c, x), {-0.9, 0.3, 7});
}

TEST_CASE("derivatives of associated Legendre functions hold", "[interop][boost][precise]") {
  check(assoc_legendre(4_c, 1_c, x), {-0.9, 0.3, 0.999});
  check(assoc_legendre(4_c, 2_c, x), {-0.9, 0.3, 0.999});
  check(sph_legendre(4_c, 1_c, x), {0.3, 1.7, 3.1});
  check(sph_legendre(3_c, 3_c, x), {0.3, 1.7, 3.1});
}

#ifdef __cpp_lib_math_special_functions
TEST_CASE("values are those of <cmath>, signs included", "[interop][boost]") {
  for (const double at : {0.1, 0.45, 0.9}) {
    const auto same = [](double ours, double theirs) { CHECK(ours == Approx(theirs).epsilon(1e-13)); };
    same(legendre(7_c, x)(x = at), std::legendre(7, at));
    same(hermite(7_c, x)(x = at), std::hermite(7, at));
    same(laguerre(7_c, x)(x = at), std::laguerre(7, at));
    same(assoc_laguerre(6_c, 3_c, x)(x = at), std::assoc_laguerre(6, 3, at));
    same(assoc_legendre(5_c, 0_c, x)(x = at), std::assoc_legendre(5, 0, at));
    same(assoc_legendre(5_c, 3_c, x)(x = at), std::assoc_legendre(5, 3, at));
    same(sph_legendre(5_c, 2_c, x)(x = at), std::sph_legendre(5, 2, at));
    same(sph_legendre(5_c, 3_c, x)(x = at), std::sph_legendre(5, 3, at));
  }
}
#endif

TEST_CASE("derivatives are right at the ends of the interval", "[interop][boost][awkward]") {
  CHECK((slope(legendre(5_c, x), 1) == 15 && slope(legendre(5_c, x), -1) == 15 && curvature(legendre(5_c, x), 1) == 105 && curvature(legendre(5_c, x), -1) == -105));
  CHECK((slope(chebyshev_t(5_c, x), 1) == 25 && curvature(chebyshev_t(5_c, x), 1) == 200 && slope(chebyshev_u(3_c, x), -1) == 20));
  CHECK((slope(assoc_legendre(3_c, 0_c, x), 1) == 6 && slope(assoc_legendre(3_c, 2_c, x), 1) == -30 && slope(assoc_legendre(3_c, 2_c, x), -1) == -30));
  CHECK((slope(assoc_legendre(3_c, 1_c, x), 1) == -infinity && slope(assoc_legendre(3_c, 1_c, x), -1) == infinity && slope(assoc_legendre(3_c, 3_c, x), 1) == 0));
  CHECK(slope(sph_legendre(1_c, 1_c, x), 0) == Approx(-std::sqrt(3 / (8 * std::acos(-1)))).epsilon(1e-15));
  CHECK(curvature(sph_legendre(2_c, 2_c, x), 0) == Approx(std::sqrt(15 / (8 * std::acos(-1)))).epsilon(1e-15));
}

TEST_CASE("polynomials overflow to the infinity of the leading term", "[interop][boost][awkward]") {
  for (const double at : {1e200, infinity}) {
    CHECK((hermite(4_c, x)(x = at) == infinity && hermite(5_c, x)(x = -at) == -infinity && slope(hermite(6_c, x), -at) == -infinity));
    CHECK((laguerre(4_c, x)(x = at) == infinity && laguerre(5_c, x)(x = at) == -infinity && laguerre(5_c, x)(x = -at) == infinity));
    CHECK((legendre(4_c, x)(x = -at) == infinity && chebyshev_t(5_c, x)(x = -at) == -infinity && slope(legendre(5_c, x), at) == infinity));
  }
  CHECK((std::isnan(assoc_legendre(3_c, 1_c, x)(x = 1.5)) && std::isnan(assoc_legendre(3_c, 2_c, x)(x = -2.0))));
  CHECK((std::isnan(hermite(-1_c, x)(x = 1.0)) && std::isnan(legendre(0.5_c, x)(x = 1.0))));
  CHECK((std::isnan(slope(hermite(3_c, x), not_a_number)) && std::isnan(slope(legendre(3_c, x), not_a_number)) &&
         std::isnan(slope(laguerre(3_c, x), not_a_number)) && std::isnan(slope(sph_legendre(3_c, 1_c, x), not_a_number))));
}

TEST_CASE("polynomials in float, long double and lanes, traced, printed", "[interop][boost]") {
  constexpr auto f = legendre(5_c, x) * hermite(3_c, x) + laguerre(3_c, x) * sph_legendre(2_c, 1_c, x);
  check_types(f);
  constexpr auto traced = trace([](auto u) { return legendre(5, u) * hermite(3, u) + laguerre(3, u) * sph_legendre(2, 1, u); });
  CHECK(gradient(traced)(0.3)[0] == Approx(gradient(f, x)(0.3)[0]).epsilon(1e-14));
  check_printed(legendre(5_c, x) * hermite(3_c, x), {"boost::math::legendre_p(static_cast<int>(5.0), x[0])", "boost::math::hermite(static_cast<unsigned>(2.0), x[0])"});
}

static_assert(derivative(legendre(5_c, x), x, x) == legendre_derivative(5_c, 2_c, x));
static_assert(derivative(hermite(5_c, x), x) == 10_c * hermite(4_c, x));
static_assert(derivative(laguerre(5_c, x), x) == -assoc_laguerre(4_c, 1_c, x));
static_assert(derivative(laguerre(5_c, x), x, x) == assoc_laguerre(3_c, 2_c, x));
static_assert(derivative(chebyshev_t(5_c, x), x) == 5_c * chebyshev_u(4_c, x));
static_assert(derivative(chebyshev_u(5_c, x), x) == 2_c * gegenbauer(4_c, 2_c, x));
static_assert(derivative<4>(hermite(3_c, x), x) == 0_c);
static_assert(derivative<3>(laguerre(2_c, x), x) == 0_c);
static_assert(derivative<6>(chebyshev_t(5_c, x), x) == 0_c);
static_assert(derivative(assoc_legendre(3_c, 0_c, x), x) == legendre_derivative(3_c, 1_c, x));

}  // namespace
