// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <complex>
#include <experimental/simd>
#include <type_traits>

namespace {

using namespace leibniz::literals;
namespace stdx = std::experimental;
using real = boost::multiprecision::cpp_bin_float_50;
using complex = std::complex<double>;
using lanes = stdx::native_simd<double>;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;
constexpr auto f = x * x * leibniz::ratio<1, 3> + a * sin(x * y) + pow(x, y) + leibniz::pi * exp(-x * x) + sqrt(x) / log(y);
constexpr auto G = leibniz::value_gradient_hessian(f, x, y);

// The scalar type is the common type of what was bound.
static_assert(std::is_same_v<decltype((x * y)(x = 2.0f, y = 3.0f)), float>);
static_assert(std::is_same_v<decltype((x * y)(x = 2.0f, y = 3.0)), double>);
static_assert(std::is_same_v<decltype((x * y)(x = 2, y = 3)), double>);
static_assert(std::is_same_v<decltype((x * y)(x = 2.0L, y = 3)), long double>);
static_assert(std::is_same_v<decltype((x * y)(x = complex(2), y = 3.0)), complex>);

TEST_CASE("float, double, long double and 50 digits agree to their precision", "[evaluate][scalars]") {
  const auto exact = G(real(1.5), real(2.5), a = real(3));
  const auto agrees = [&](const auto& r, double tolerance) {
    CHECK(std::abs(static_cast<double>(real(r.value) - exact.value)) < tolerance);
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(std::abs(static_cast<double>(real(r.gradient[i]) - exact.gradient[i])) < tolerance);
      for (std::size_t j = 0; j <= i; ++j) CHECK(std::abs(static_cast<double>(real(r.hessian(i, j)) - exact.hessian(i, j))) < tolerance);
    }
  };
  agrees(G(1.5f, 2.5f, a = 3.0f), 2e-5);
  agrees(G(1.5, 2.5, a = 3.0), 3e-14);
  agrees(G(1.5L, 2.5L, a = 3.0L), 2e-17);
}

TEST_CASE("constants are rounded once in the type of the evaluation", "[evaluate][scalars]") {
  CHECK((leibniz::ratio<1, 3> * x)(x = real(1)) == real(1) / 3);
  CHECK((0.1_c * x)(x = 1.0L) == 0.1L);
  CHECK((0.1_c * x)(x = 1.0f) == 0.1f);
  CHECK(abs((leibniz::pi * x)(x = real(1)) - boost::math::constants::pi<real>()) < real("1e-49"));
}

TEST_CASE("complex numbers, where the functions are analytic", "[evaluate][scalars]") {
  const complex z(1, 0.5);
  const auto g = leibniz::value_and_gradient(exp(x) * sin(x) + 1_c / x, x)(z);
  CHECK(std::abs(g.value - (std::exp(z) * std::sin(z) + 1.0 / z)) < 1e-14);
  CHECK(std::abs(g.gradient[0] - (std::exp(z) * (std::sin(z) + std::cos(z)) - 1.0 / (z * z))) < 1e-14);
  const auto h = leibniz::hessian(pow(x, 2.5_c), x)(z);
  CHECK(std::abs(h(0, 0) - 3.75 * std::sqrt(z)) < 1e-13);
}

TEST_CASE("SIMD lanes give what each lane gives alone, conditions included", "[evaluate][scalars]") {
  constexpr auto g = select(x < y, abs(x) * x, max(x, y)) + hypot(x, y) + atan2(y, x) + floor(x) + sign(y) + min(x, y) + cbrt(square(x));
  constexpr auto V = leibniz::value_and_gradient(g, x, y);
  const lanes many([](auto i) { return 1.25 + static_cast<double>(static_cast<int>(i)); });
  const auto all = V(many, 2.0);
  for (std::size_t i = 0; i < lanes::size(); ++i) {
    const auto one = V(static_cast<double>(many[i]), 2.0);
    CHECK(static_cast<double>(all.value[i]) == Approx(one.value).epsilon(1e-14));
    CHECK(static_cast<double>(all.gradient[0][i]) == Approx(one.gradient[0]).epsilon(1e-14));
    CHECK(static_cast<double>(all.gradient[1][i]) == Approx(one.gradient[1]).epsilon(1e-14));
  }
}

}  // namespace
