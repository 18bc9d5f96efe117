// SPDX-License-Identifier: BSL-1.0
// Orthogonal polynomials, spherical Bessel functions, densities and elliptic integrals by all drivers at awkward points.
#include <leibniz/interop/boost_math.hpp>

#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

using namespace leibniz::literals;

constexpr double of_boost = 500;  // units in the last place of derivatives: values that cancel

TEST_CASE("orthogonal polynomials at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(legendre_3, legendre(3_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(legendre_derivative_3_1, legendre_derivative(3_c, 1_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(assoc_legendre_2_1, assoc_legendre(2_c, 1_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(sph_legendre_2_1, sph_legendre(2_c, 1_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(hermite_4, hermite(4_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(laguerre_3, laguerre(3_c, x), 8, of_boost);
  LEIBNIZ_AT_POINTS(assoc_laguerre_2_1, assoc_laguerre(2_c, 1_c, x), 8, of_boost);
  LEIBNIZ_AT_POINTS(chebyshev_t_3, chebyshev_t(3_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(chebyshev_u_3, chebyshev_u(3_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(gegenbauer_2, gegenbauer(2_c, 1.5_c, x), 2, of_boost);
}

TEST_CASE("spherical Bessel functions and densities at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(sph_bessel_2, sph_bessel(2_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(sph_neumann_1, sph_neumann(1_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(gamma_p_derivative, gamma_p_derivative(2.5_c, x), 8, of_boost);
  LEIBNIZ_AT_POINTS(ibeta_derivative, ibeta_derivative(2.5_c, 2_c, x), 8, of_boost);
}

TEST_CASE("elliptic integrals of two and three arguments at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(comp_ellint_3_k, comp_ellint_3(x, 0.25_c), 2, of_boost);
  LEIBNIZ_AT_POINTS(comp_ellint_3_nu, comp_ellint_3(0.5_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(ellint_1, ellint_1(0.5_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(ellint_2, ellint_2(0.5_c, x), 2, of_boost);
  LEIBNIZ_AT_POINTS(ellint_3, ellint_3(0.5_c, 0.25_c, x), 2, of_boost);
}

}  // namespace
