// SPDX-License-Identifier: BSL-1.0
// Special functions by Boost.Math, in double against differences in 50 digits, and where they end.
#include <leibniz/interop/boost_math.hpp>

#include "support/special.hpp"

namespace {

using namespace special;

TEST_CASE("derivatives of gamma functions hold", "[interop][boost][precise]") {
  check(tgamma(x), {-1.4, 0.3, 2.5, 9.1});
  check(lgamma(x), {-1.4, 0.3, 2.5, 40.1});
  check(digamma(x), {-1.4, 0.3, 2.5, 40.1});
  check(polygamma(2_c, x), {0.3, 2.5, 40.1});
  check(beta(x, 1.5_c) * beta(x, x), {0.3, 2.5});
}

TEST_CASE("derivatives of inverse functions hold", "[interop][boost][precise]") {
  check(erf_inv(x), {-0.6, 0.1, 0.999});
  check(erfc_inv(x), {1e-9, 0.6, 1.3});
  check(lambert_w0(x), {-0.3, -0.01, 0.4, 50});
  check(lambert_wm1(x), {-0.3, -0.01});
}

TEST_CASE("derivatives of Bessel and Airy functions hold", "[interop][boost][precise]") {
  check(cyl_bessel_j(0_c, x), {0.2, 3.1, 15});
  check(cyl_bessel_j(2_c, x), {-0.2, 2.2, 15});
  check(cyl_bessel_j(ratio<3, 2>, x), {0.2, 2.2, 15});
  check(cyl_neumann(1_c, x), {0.2, 3.1, 15}, 1e-12);
  check(cyl_neumann(0_c, x), {1e-20, 1e-9, 0.2}, 1e-12);
  check(cyl_bessel_i(0.5_c, x), {0.2, 3.1, 15});
  check(cyl_bessel_i(1_c, x), {-0.2, 3.1, 15});
  check(cyl_bessel_k(0_c, x), {0.2, 3.1, 15});
  check(cyl_bessel_k(0.25_c, x), {0.2, 3.1, 15});
  check(airy_ai(x), {-4.2, -0.3, 2.7}, 1e-12);
  check(airy_bi(x), {-4.2, -0.3, 2.7}, 1e-12);
}

TEST_CASE("derivatives of exponential and elliptic integrals hold", "[interop][boost][precise]") {
  check(expint(x), {-2.1, 0.2, 12.5});
  check(expint(1_c, x), {0.2, 1.5, 12.5});
  check(expint(3_c, x), {0.2, 1.5, 12.5});
  check(comp_ellint_1(x), {-0.1, 0.5, 0.7, 0.72, 0.999});
  check(comp_ellint_2(x), {-0.1, 0.5, 0.7, 0.72, 0.999});
}

TEST_CASE("Airy functions of small arguments keep the linear term", "[interop][boost]") {
  for (const double at : {1e-12, 1e-9, 1e-5}) {  // Maclaurin series: https://dlmf.nist.gov/9.4
    CHECK(airy_ai(x)(x = at) == Approx(0.355028053887817239 - at * 0.258819403792806798).epsilon(1e-15));
    CHECK(airy_bi(x)(x = at) == Approx(0.614926627446000736 + at * 0.448288357353826359).epsilon(1e-15));
  }
}

TEST_CASE("special functions in float and long double", "[interop][boost]") {
  constexpr auto f = tgamma(x) * lambert_w0(x) + cyl_bessel_j(1_c, x) * comp_ellint_1(x / 4_c) + expint(x);
  const double exact = gradient(f, x)(1.3)[0];
  CHECK(gradient(f, x)(1.3f)[0] == Approx(exact).epsilon(2e-6));
  CHECK(static_cast<double>(gradient(f, x)(1.3L)[0]) == Approx(exact).epsilon(1e-14));
}

TEST_CASE("special functions at infinity, and where Boost.Math throws", "[interop][boost][awkward]") {
  CHECK((slope(airy_ai(x), infinity) == 0 && airy_bi(x)(x = infinity) == infinity && airy_bi(x)(x = -infinity) == 0));
  CHECK((slope(cyl_bessel_j(1_c, x), infinity) == 0 && slope(cyl_neumann(1_c, x), infinity) == 0 && slope(cyl_bessel_k(1_c, x), infinity) == 0));
  CHECK((cyl_bessel_i(1_c, x)(x = infinity) == infinity && std::isnan(lambert_w0(x)(x = -infinity))));
  for (const double pole : {-1.0, -2.0, -1e200, -infinity}) CHECK(std::isnan(polygamma(2_c, x)(x = pole)));
}

template <class... F>
void nan_out(leibniz::list<F...>) {
  const auto one = []<class G>(G) {
    CAPTURE(G::name);
    if constexpr (G::arity == 1) {
      CHECK(std::isnan(G::value(not_a_number)));
      CHECK(std::isnan(gradient(apply<G>(x), x)(not_a_number)[0]));
    }
  };
  (one(F{}), ...);
}
TEST_CASE("special functions of NaN are NaN", "[interop][boost][awkward]") {
  nan_out(leibniz::functions::special_by_boost{});
  CHECK(std::isnan(slope(cyl_bessel_j(1_c, x), not_a_number)));
  CHECK(std::isnan(slope(cyl_bessel_k(0.5_c, x), not_a_number)));
  CHECK(std::isnan(slope(polygamma(2_c, x), not_a_number)));
  CHECK(std::isnan(slope(beta(x, 2_c), not_a_number)));
  CHECK(std::isnan(slope(expint(2_c, x), not_a_number)));
}

TEST_CASE("traced functions call special functions, orders being numbers", "[interop][boost]") {
  constexpr auto f = leibniz::trace([](auto u) {
    using std::lgamma;
    auto sum = lgamma(u) + beta(u, 2.0);
    for (int n = 0; n < 3; ++n) sum += cyl_bessel_j(n, u) * polygamma(1, u) + expint(2_c, u);
    return sum;
  });
  constexpr auto g = lgamma(x) + beta(x, 2_c) + cyl_bessel_j(0_c, x) * polygamma(1_c, x) + expint(2_c, x) + cyl_bessel_j(1_c, x) * polygamma(1_c, x) +
                     expint(2_c, x) + cyl_bessel_j(2_c, x) * polygamma(1_c, x) + expint(2_c, x);
  CHECK(f(0.7) == Approx(function(g, x)(0.7)).epsilon(1e-15));
  CHECK(gradient(f)(0.7)[0] == Approx(gradient(g, x)(0.7)[0]).epsilon(1e-14));
}

TEST_CASE("special functions print as calls of Boost.Math", "[interop][boost]") {
  check_printed(lgamma(x) * cyl_bessel_j(1_c, x), {"std::lgamma(x[0])", "boost::math::digamma(x[0])", "boost::math::cyl_bessel_j(1.0, x[0])"});
}

static_assert(derivative(tgamma(x), x) == tgamma(x) * digamma(x));
static_assert(derivative(lgamma(x), x, x) == polygamma(1_c, x));
static_assert(derivative(polygamma(1_c, x), x) == polygamma(2_c, x));
static_assert(derivative(beta(x, y), y) == beta(x, y) * (digamma(y) - digamma(x + y)));
static_assert(derivative(cyl_bessel_j(0_c, x), x) == (cyl_bessel_j(-1_c, x) - cyl_bessel_j(1_c, x)) / 2_c);
static_assert(derivative(expint(3_c, x), x) == -expint(2_c, x));
static_assert(derivative(expint(x), x) == exp(x) / x);
static_assert(derivative(airy_ai(x), x, x) == x * airy_ai(x));

}  // namespace
