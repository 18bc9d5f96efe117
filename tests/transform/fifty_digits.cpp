// SPDX-License-Identifier: BSL-1.0
// Gradients and Hessians of varied formulas against derivative types evaluated with 50 digits.
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>

namespace {

using namespace leibniz::literals;
using real = boost::multiprecision::cpp_bin_float_50;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;

template <class F>
void agrees(F f) {
  for (const auto& p : {std::array{0.7, 1.3, 0.4}, std::array{1.9, 0.6, 2.2}, std::array{0.31, 2.7, 1.1}}) {
    const auto [value, g, h] = value_gradient_hessian(f, x, y, z)(p);
    const std::array<real, 3> q{real(p[0]), real(p[1]), real(p[2])};
    const auto at = [&](auto e) { return static_cast<double>(function(e, x, y, z)(q)); };
    constexpr double few_ulp = 1e-13;
    const auto near = [&](double v) { return Approx(v).epsilon(few_ulp).margin(few_ulp); };
    CHECK(value == near(at(f)));
    CHECK(g[0] == near(at(derivative(f, x))));
    CHECK(g[1] == near(at(derivative(f, y))));
    CHECK(g[2] == near(at(derivative(f, z))));
    CHECK(h(0, 0) == near(at(derivative(f, x, x))));
    CHECK(h(1, 0) == near(at(derivative(f, x, y))));
    CHECK(h(1, 1) == near(at(derivative(f, y, y))));
    CHECK(h(2, 0) == near(at(derivative(f, x, z))));
    CHECK(h(2, 1) == near(at(derivative(f, y, z))));
    CHECK(h(2, 2) == near(at(derivative(f, z, z))));
  }
}

TEST_CASE("gradient and Hessian agree with 50 digits: rational formulas", "[hessian][digits]") {
  agrees(x * y * z + x * x / (y + z * z));
  agrees((x - y) * (y - z) * (z - x) / (x + y + z));
  agrees(pow<3>(x) * pow<-2>(y) - 3_c * z / (x * y));
}
TEST_CASE("gradient and Hessian agree with 50 digits: shared parts", "[hessian][digits]") {
  constexpr auto t = x * y + z;
  constexpr auto u = t * t - x * t;
  agrees(sin(u) * u + exp(t / (1_c + x * x)));
  agrees(log(x * x + y * y) * sqrt(u * u + z));
}
TEST_CASE("gradient and Hessian agree with 50 digits: functions of two arguments", "[hessian][digits]") {
  agrees(pow(x, y) + pow(y, z * x));
  agrees(hypot(x, y * z) * atan2(y, x) + pow(x, x));
}
TEST_CASE("gradient and Hessian agree with 50 digits: branches", "[hessian][digits]") {
  agrees(select(x < y, x * x * z, sin(y * z)) + max(x, y) * min(y, z) + abs(x - y) * z);
}

}  // namespace
