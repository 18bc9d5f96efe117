// SPDX-License-Identifier: BSL-1.0
// Special functions by all drivers at awkward points.
#include <leibniz/interop/boost_math.hpp>

#include "support/awkward_drivers.hpp"
#include "support/awkward_points.hpp"

namespace {

using namespace leibniz::literals;

constexpr double of_boost = 500;  // units in the last place of derivatives: values that cancel

TEST_CASE("gamma functions at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(tgamma, tgamma(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(lgamma, lgamma(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(digamma, digamma(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(polygamma_1, polygamma(1_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(beta, beta(x, 1.5_c), 0, of_boost);
}

TEST_CASE("incomplete gamma and beta functions at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(gamma_p, gamma_p(2.5_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(gamma_q, gamma_q(0.5_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(ibeta, ibeta(2.5_c, 2_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(ibetac, ibetac(0.5_c, 0.5_c, x), 0, of_boost);
}

TEST_CASE("inverse functions and exponential integrals at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(erf_inv, erf_inv(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(erfc_inv, erfc_inv(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(lambert_w0, lambert_w0(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(lambert_wm1, lambert_wm1(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(expint, expint(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(expint_1, expint(1_c, x), 0, of_boost);
}

TEST_CASE("Bessel and Airy functions and elliptic integrals at awkward points", "[interop][boost][awkward]") {
  LEIBNIZ_AT_POINTS(cyl_bessel_j_0, cyl_bessel_j(0_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(cyl_bessel_j_1, cyl_bessel_j(1_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(cyl_neumann_0, cyl_neumann(0_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(cyl_bessel_i_0, cyl_bessel_i(0_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(cyl_bessel_k_0, cyl_bessel_k(0_c, x), 0, of_boost);
  LEIBNIZ_AT_POINTS(airy_ai, airy_ai(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(airy_bi, airy_bi(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(comp_ellint_1, comp_ellint_1(x), 0, of_boost);
  LEIBNIZ_AT_POINTS(comp_ellint_2, comp_ellint_2(x), 0, of_boost);
}

}  // namespace
