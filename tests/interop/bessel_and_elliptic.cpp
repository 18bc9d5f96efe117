// SPDX-License-Identifier: BSL-1.0
// Spherical Bessel functions, incomplete elliptic integrals and the complete one of the third kind: shapes, differences in 50 digits, awkward points.
#include <leibniz/interop/boost_math/bessel.hpp>
#include <leibniz/interop/boost_math/elliptic.hpp>

#include "support/special.hpp"

namespace {

using namespace special;

TEST_CASE("derivatives of spherical Bessel functions hold", "[interop][boost][precise]") {
  check(sph_bessel(0_c, x), {-1.3, 0.2, 15});
  check(sph_bessel(3_c, x), {-1.3, 0.2, 15});
  check(sph_neumann(0_c, x), {0.2, 1.3, 15});
  check(sph_neumann(2_c, x), {0.2, 1.3, 15});
}

TEST_CASE("derivatives of incomplete elliptic integrals hold", "[interop][boost][precise]") {
  check(ellint_1(0.9_c, x), {-1.3, 0.2, 7});
  check(ellint_2(0.9_c, x), {-1.3, 0.2, 7});
  check(ellint_3(0.9_c, 0.3_c, x), {-1.3, 0.2, 1.5});
}

TEST_CASE("derivatives of the complete elliptic integral of the third kind hold by both arguments", "[interop][boost][precise]") {
  check(comp_ellint_3(x, 0.3_c), {-0.4, 0.9});
  check(comp_ellint_3(0.8_c, x), {-3.0, 0.64, 0.9});
  check(comp_ellint_3(x, x), {-0.4, 0.7});
}

TEST_CASE("the complete elliptic integral of the third kind where closed forms cancel, and at its ends", "[interop][boost][awkward]") {
  constexpr auto by_both = hessian(comp_ellint_3(x, y), x, y);
  const double right = std::acos(0);
  // of modulus 0 it is right / sqrt(1 - nu)
  CHECK((slope(comp_ellint_3(x, 0.5_c), 0) == 0 && slope(comp_ellint_3(0_c, x), 0) == Approx(right / 2).epsilon(1e-15)));
  CHECK(slope(comp_ellint_3(0_c, x), -1e6) == Approx(right / 2 * std::pow(1000001.0, -1.5)).epsilon(1e-15));
  CHECK(by_both(0.0, 0.0)(0, 0) == Approx(right / 2).epsilon(1e-15));
  CHECK(by_both(0.0, 0.0)(1, 1) == Approx(right * 3 / 4).epsilon(1e-15));
  CHECK(by_both(0.0, 0.0)(0, 1) == 0);
  CHECK((slope(comp_ellint_3(x, 0.5_c), 1) == infinity && slope(comp_ellint_3(x, 0.5_c), -1) == -infinity && slope(comp_ellint_3(0.5_c, x), 1) == infinity));
  CHECK((slope(comp_ellint_3(0.5_c, x), -infinity) == 0 && std::isnan(slope(comp_ellint_3(0.5_c, x), 2)) && std::isnan(slope(comp_ellint_3(x, 0.5_c), 2))));
  CHECK((std::isnan(slope(comp_ellint_3(x, 0.5_c), not_a_number)) && std::isnan(slope(comp_ellint_3(0.5_c, x), not_a_number))));
  constexpr auto traced = trace([](auto u) { return comp_ellint_3(u, 0.25) * comp_ellint_3(0.5, u); });
  CHECK(gradient(traced)(0.3)[0] == gradient(comp_ellint_3(x, 0.25_c) * comp_ellint_3(0.5_c, x), x)(0.3)[0]);
  CHECK(gradient(traced)(0.3f)[0] == Approx(gradient(traced)(0.3)[0]).epsilon(2e-6));
  check_lanes(comp_ellint_3(x, 0.5_c));
}

TEST_CASE("spherical Bessel functions at zero, at infinity and below", "[interop][boost][awkward]") {
  CHECK((sph_bessel(0_c, x)(x = 0.0) == 1 && sph_bessel(2_c, x)(x = 0.0) == 0 && slope(sph_bessel(1_c, x), 0) == Approx(1 / 3.0).epsilon(1e-15)));
  CHECK(curvature(sph_bessel(0_c, x), 0) == Approx(-1 / 3.0).epsilon(1e-15));
  CHECK((slope(sph_bessel(1_c, x), infinity) == 0 && slope(sph_bessel(1_c, x), -infinity) == 0 && slope(sph_neumann(1_c, x), infinity) == 0));
  CHECK((sph_neumann(1_c, x)(x = 0.0) == -infinity && slope(sph_neumann(0_c, x), 0) == infinity));
  CHECK(sph_bessel(3_c, x)(x = -0.7) == -sph_bessel(3_c, x)(x = 0.7));
  CHECK((std::isnan(sph_neumann(1_c, x)(x = -1.0)) && std::isnan(sph_bessel(-1_c, x)(x = 1.0)) && std::isnan(slope(sph_bessel(1_c, x), not_a_number))));
}

TEST_CASE("elliptic integrals keep their slope next to a right angle", "[interop][boost][awkward]") {
  const double right = std::acos(0);  // with modulus 1 the slope of the first is 1/cos, that of the second |cos|
  CHECK(slope(ellint_1(1_c, x), right - 1e-9) == Approx(1 / std::cos(right - 1e-9)).epsilon(1e-15));
  CHECK(slope(ellint_2(1_c, x), right - 1e-9) == Approx(std::cos(right - 1e-9)).epsilon(1e-15));
  CHECK((slope(ellint_1(0.5_c, x), 0) == 1 && curvature(ellint_1(0.5_c, x), 0) == 0 && slope(ellint_3(0.5_c, 0.2_c, x), 0) == 1));
  CHECK((std::isnan(ellint_1(2_c, x)(x = 1.0)) && std::isnan(slope(ellint_1(0.5_c, x), not_a_number)) && std::isnan(slope(ellint_3(0.5_c, 0.2_c, x), not_a_number))));
}

TEST_CASE("both in float, long double and lanes, traced, printed", "[interop][boost]") {
  constexpr auto f = sph_bessel(2_c, x) * ellint_1(0.5_c, x) + sph_neumann(1_c, x) * ellint_3(0.5_c, 0.25_c, x);
  check_types(f);
  constexpr auto traced = trace([](auto u) { return sph_bessel(2, u) * ellint_1(0.5, u) + sph_neumann(1, u) * ellint_3(0.5, 0.25, u); });
  CHECK(gradient(traced)(0.3)[0] == Approx(gradient(f, x)(0.3)[0]).epsilon(1e-14));
  check_printed(f, {"boost::math::sph_bessel(static_cast<unsigned>(1.0), x[0])", "boost::math::ellint_3(0.5, 0.25, x[0])"});
}

static_assert(derivative(sph_bessel(0_c, x), x) == -sph_bessel(1_c, x));
static_assert(derivative(sph_neumann(1_c, x), x) == (sph_neumann(0_c, x) - 2_c * sph_neumann(2_c, x)) / 3_c);
static_assert(derivative(ellint_1(0.5_c, x), x) == 1_c / derivative(ellint_2(0.5_c, x), x));

}  // namespace
