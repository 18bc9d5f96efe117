// SPDX-License-Identifier: BSL-1.0
#include "catalogue.hpp"
#include "measured.hpp"

namespace accuracy {

namespace {

template <class F>
real value(const real* at) {
  if constexpr (F::arity == 0) return F::template compute<real>();
  else if constexpr (F::arity == 1) return F::value(at[0]);
  else if constexpr (F::arity == 2) return F::value(at[0], at[1]);
  else return F::value(at[0], at[1], at[2]);
}

// What the library or Boost.Math computes too slowly, or needs to know the precision of a type for. Series: NIST Digital
// Library of Mathematical Functions, https://dlmf.nist.gov, 9.4, 10.2, 10.25, 10.27.

real gamma(const real& x) {
  real r = 0;
  mpfr_gamma(r.backend().data(), x.backend().data(), MPFR_RNDN);
  return r;
}

/// The sum of a series from its first term and the quotient of each term and the one before.
template <class Quotient>
real series(real term, Quotient quotient) {
  real sum = 0, largest = 0;
  for (int k = 0; k < 100000; ++k) {
    sum += term;
    largest = abs(term) > largest ? real(abs(term)) : largest;
    const real q = quotient(k);
    if (abs(q) < 0.5 && abs(term) <= largest * pow(real(10), -real(2 * static_cast<int>(real::default_precision())))) break;
    term *= q;
  }
  return sum;
}

/// Airy functions, Ai with sign -1 and Bi with 1; the derivative of either with n == 1.
template <int Sign, int N>
real airy(const real* at) {
  const real x = at[0], third = real(1) / 3, cube = x * x * x;
  const real f0 = N ? real(x * x / 2) : real(1), g0 = N ? real(1) : x;
  const auto f = series(f0, [&](int k) { return N ? cube / (real(3 * k + 3) * (3 * k + 5)) : cube / (real(3 * k + 2) * (3 * k + 3)); });
  const auto g = series(g0, [&](int k) { return N ? cube / (real(3 * k + 1) * (3 * k + 3)) : cube / (real(3 * k + 3) * (3 * k + 4)); });
  const real a = f / (pow(real(3), 2 * third) * gamma(2 * third)), b = g / (pow(real(3), third) * gamma(third));
  return Sign < 0 ? real(a - b) : real(sqrt(real(3)) * (a + b));
}

/// Bessel functions J with sign -1 and I with 1, for orders that are no negative integers.
template <int Sign>
real bessel(const real& v, const real& x) {
  const real quarter = Sign * x * x / 4;
  return series(pow(real(x / 2), v) / gamma(v + 1), [&](int k) { return quarter / ((k + 1) * (v + (k + 1))); });
}
template <int Sign>
real bessel_first(const real* at) { return bessel<Sign>(at[0], at[1]); }
template <class F, int Sign>
real bessel_second(const real* at) {
  const real v = at[0], x = at[1];
  if (v == floor(v)) return value<F>(at);
  const real angle = v * boost::math::constants::pi<real>();
  if (Sign < 0) return (bessel<Sign>(v, x) * cos(angle) - bessel<Sign>(-v, x)) / sin(angle);
  return boost::math::constants::half_pi<real>() * (bessel<Sign>(-v, x) - bessel<Sign>(v, x)) / sin(angle);
}

/// Spherical Bessel functions, j and y with the sign of DLMF 10.47.3 and 10.47.4.
real sph_bessel(const real* at) { return sqrt(boost::math::constants::half_pi<real>() / at[1]) * bessel<-1>(at[0] + 0.5, at[1]); }
real sph_neumann(const real* at) {
  const int n = static_cast<int>(at[0]);
  return (n % 2 ? 1 : -1) * sqrt(boost::math::constants::half_pi<real>() / at[1]) * bessel<-1>(-at[0] - 0.5, at[1]);
}

/// sinc differentiated n times: a power series for small x, and else with f = sin(x)/x, x f^(n) = sin^(n)(x) - n f^(n-1).
real sinc_derivative(const real* at) {
  const real x = at[0];
  const int n = static_cast<int>(at[1]), odd = n % 2;
  if (abs(x) < 1) {
    const real first = (odd ? x : real(1)) * ((n + odd) / 2 % 2 ? -1 : 1) / (odd + n + 1);
    return series(first, [&](int k) {
      const int m = 2 * k + odd;
      return -x * x * (m + n + 1) / (real(m + 1) * (m + 2) * (m + n + 3));
    });
  }
  const real wave[] = {sin(x), cos(x), real(-sin(x)), real(-cos(x))};
  real f = wave[0] / x;
  for (int k = 1; k <= n; ++k) f = (wave[k % 4] - k * f) / x;
  return f;
}

/// The incomplete gamma function P(a, x): DLMF 8.7.1.
real gamma_p(const real* at) {
  const real a = at[0], x = at[1];
  return series(exp(a * log(x) - x) / gamma(a + 1), [&](int k) { return x / (a + (k + 1)); });
}
real gamma_q(const real* at) { return 1 - gamma_p(at); }

/// The incomplete beta function: DLMF 8.17.8.
real ibeta(const real& a, const real& b, const real& x, const real& rest) {
  if (x > rest) return 1 - ibeta(b, a, rest, x);
  const real first = exp(a * log(x) + b * log(rest)) * gamma(a + b) / (gamma(a + 1) * gamma(b));
  return series(first, [&](int k) { return x * ((a + b + k) / (a + (k + 1))); });
}
real ibeta(const real* at) { return ibeta(at[0], at[1], at[2], 1 - at[2]); }
real ibetac(const real* at) { return ibeta(at[1], at[0], 1 - at[2], at[2]); }

real gamma_p_derivative(const real* at) { return exp((at[0] - 1) * log(at[1]) - at[1]) / gamma(at[0]); }
real ibeta_derivative(const real* at) {
  return exp((at[0] - 1) * log(at[2]) + (at[1] - 1) * log(real(1 - at[2]))) * gamma(at[0] + at[1]) / (gamma(at[0]) * gamma(at[1]));
}

}  // namespace

std::map<std::string, reference> references() {
  using namespace leibniz::functions;
  std::map<std::string, reference> all;
  for_each_function([&]<class F>() {
    if constexpr (!std::is_same_v<F, ellint_moment_fn> && !std::is_same_v<F, ellint_3_moment_fn> && !std::is_same_v<F, sinc_derivative_fn>) all[key<F>()] = &value<F>;
  }, catalogue{});
  all[key<sinc_derivative_fn>()] = &sinc_derivative;
  all[key<airy_ai_fn>()] = &airy<-1, 0>;
  all[key<airy_bi_fn>()] = &airy<1, 0>;
  all[key<airy_ai_prime_fn>()] = &airy<-1, 1>;
  all[key<airy_bi_prime_fn>()] = &airy<1, 1>;
  all[key<cyl_bessel_j_fn>()] = &bessel_first<-1>;
  all[key<cyl_bessel_i_fn>()] = &bessel_first<1>;
  all[key<cyl_neumann_fn>()] = &bessel_second<cyl_neumann_fn, -1>;
  all[key<cyl_bessel_k_fn>()] = &bessel_second<cyl_bessel_k_fn, 1>;
  all[key<sph_bessel_fn>()] = &sph_bessel;
  all[key<sph_neumann_fn>()] = &sph_neumann;
  all[key<gamma_p_fn>()] = &gamma_p;
  all[key<gamma_q_fn>()] = &gamma_q;
  all[key<gamma_p_derivative_fn>()] = &gamma_p_derivative;
  all[key<ibeta_fn>()] = &ibeta;
  all[key<ibetac_fn>()] = &ibetac;
  all[key<ibeta_derivative_fn>()] = &ibeta_derivative;
  return all;
}

}  // namespace accuracy
