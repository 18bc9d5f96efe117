// SPDX-License-Identifier: BSL-1.0
// A value is, bit for bit, what the same C++ expression gives. Compile without contraction: -ffp-contract=off.
#include "support/written.hpp"

#include <cmath>

namespace {

using namespace leibniz;
using written::check;
using written::check_pair;
using written::x;
using written::y;

// What rewriting could spoil: order of operations, terms that cancel, zeros that are negative, division by constants.
TEST_CASE("formulas are computed as written, operation by operation", "[functions][value]") {
  SECTION("order") {
    check_pair<double>((x + y) + 0.1_c, [](double u, double v) { return (u + v) + 0.1; }, -9, 9);
    check_pair<double>(x + (y + 0.1_c), [](double u, double v) { return u + (v + 0.1); }, -9, 9);
    check_pair<double>((x * y) * 0.1_c, [](double u, double v) { return (u * v) * 0.1; }, -9, 9);
    check_pair<double>(x * (y * 0.1_c), [](double u, double v) { return u * (v * 0.1); }, -9, 9);
    check_pair<double>(x * x * y * y, [](double u, double v) { return u * u * v * v; }, -9, 9);
    check_pair<double>((x * x) * (y * y), [](double u, double v) { return (u * u) * (v * v); }, -9, 9);
    check_pair<double>(x * x * x * x + y, [](double u, double v) { return u * u * u * u + v; }, -9, 9);
    check_pair<double>(x / y / 3_c, [](double u, double v) { return u / v / 3; }, -9, 9);
    check_pair<double>(x / (y * 3_c), [](double u, double v) { return u / (v * 3); }, -9, 9);
    check_pair<double>(x / 3_c + y / 10_c, [](double u, double v) { return u / 3 + v / 10; }, -9, 9);
    check_pair<double>(1_c / x + 1_c / x * y, [](double u, double v) { return 1 / u + 1 / u * v; }, -9, 9);
    check_pair<double>(1_c / (1_c / x) + y / (1_c / x), [](double u, double v) { return 1 / (1 / u) + v / (1 / u); }, -9, 9);
  }
  SECTION("cancellation") {
    check_pair<double>(x + y - x, [](double u, double v) { return u + v - u; }, -9, 9);
    check_pair<double>(x * y / x, [](double u, double v) { return u * v / u; }, -9, 9);
    check<double>(x - x, [](double u) { return u - u; }, -9, 9);
    check<double>(x / x, [](double u) { return u / u; }, -9, 9);
    check<double>(0_c * x, [](double u) { return 0 * u; }, -9, 9);
    check<double>(0_c / x, [](double u) { return 0 / u; }, -9, 9);
    check<double>(2_c * x + 3_c * x, [](double u) { return 2 * u + 3 * u; }, -9, 9);
    check<double>(0.1_c * x + 0.2_c * x, [](double u) { return 0.1 * u + 0.2 * u; }, -9, 9);
    check<double>((x + 1_c) - 1_c, [](double u) { return (u + 1) - 1; }, -1e-9, 1e-9);
    check<double>(sqrt(x) * sqrt(x), [](double u) { return std::sqrt(u) * std::sqrt(u); }, 0, 9);
    check<double>(pow<2>(x) * pow<3>(x), [](double u) { return (u * u) * (u * u * u); }, -9, 9);
    check<double>(pow<3>(pow<2>(x)), [](double u) { const double w = u * u; return w * w * w; }, -9, 9);
  }
  SECTION("signs and zeros") {
    check<double>(x + 0_c, [](double u) { return u + 0; }, -9, 9);
    check<double>(0_c + x, [](double u) { return 0 + u; }, -9, 9);
    check<double>(x - 0_c, [](double u) { return u - 0; }, -9, 9);
    check<double>(0_c - x, [](double u) { return 0 - u; }, -9, 9);
    check<double>(-x, [](double u) { return -u; }, -9, 9);
    check<double>(-1_c * x, [](double u) { return -1 * u; }, -9, 9);
    check<double>(1_c * x / 1_c, [](double u) { return 1 * u / 1; }, -9, 9);
    check<double>(-(-x), [](double u) { return -(-u); }, -9, 9);
    check_pair<double>(-(x - y), [](double u, double v) { return -(u - v); }, -9, 9);
    check_pair<double>(x - (-y), [](double u, double v) { return u - (-v); }, -9, 9);
    check<double>(sin(-x), [](double u) { return std::sin(-u); }, -9, 9);
    check_pair<double>(-x * -y, [](double u, double v) { return -u * -v; }, -9, 9);
    check_pair<double>(select(-x < 0_c, 0_c * x, -y), [](double u, double v) { return -u < 0 ? 0 * u : -v; }, -9, 9);
    check<double>(pow(x, 1_c), [](double u) { return u; }, -9, 9);
    check<double>(pow(1_c, x), [](double u) { return std::pow(1.0, u); }, -9, 9);
  }
  SECTION("longer ones") {
    const double pi_double = 3.14159265358979323846;
    check_pair<double>(exp(-x * x / 2_c) / sqrt(2_c * pi) * y,
                      [=](double u, double v) { return std::exp(-u * u / 2) / std::sqrt(2 * pi_double) * v; }, -3, 3);
    check_pair<double>(100_c * pow<2>(y - x * x) + pow<2>(1_c - x),
                      [](double u, double v) { const double p = v - u * u, q = 1 - u; return 100 * (p * p) + q * q; }, -3, 3);
    check_pair<double>(x * sin(y) + sin(y) * x - cos(x * y) / (1_c + x * x),
                      [](double u, double v) { return u * std::sin(v) + std::sin(v) * u - std::cos(u * v) / (1 + u * u); }, -3, 3);
    check_pair<double>(pow<2>(x * x + y - 11_c) + pow<2>(x + y * y - 7_c), [](double u, double v) {
      const double p = u * u + v - 11, q = u + v * v - 7;
      return p * p + q * q;
    }, -5, 5);
    check_pair<double>(hypot(x - y, 0.1_c) / hypot(x + y, 0.2_c),
                      [](double u, double v) { return std::hypot(u - v, 0.1) / std::hypot(u + v, 0.2); }, -3, 3);
  }
}

TEST_CASE("identical subexpressions are computed once and have the bits of the written ones", "[functions][value]") {
  const auto f = [](auto u, auto v) {
    using std::sin, std::exp;
    const auto p = u * v;
    const auto q = sin(p) * p + u;
    const auto r = exp(-q * q) * q + v;
    return r * r - sin(r) / r + p;
  };
  check_pair<double>(f(x, y), f, -2, 2);
  check_pair<float>(f(x, y), f, -2, 2);
}

TEST_CASE("value, gradient and Hessian together have the same value bits as the value alone", "[functions][value]") {
  const auto f = exp(-x * x) * sin(x * y) / (1_c + pow<2>(x - y)) + sqrt(x * x + y * y) * 0.1_c;
  sample s{3};
  for (int i = 0; i < written::points; ++i) {
    const double u = i % 2 ? s.between(-2, 2) : s.any(), v = s.between(-2, 2), alone = f(x = u, y = v);
    REQUIRE(same_bits(value_gradient_hessian(f, x, y)(u, v).value, alone));
    REQUIRE(same_bits(value_and_gradient(f, x, y)(u, v).value, alone));
  }
}

}  // namespace
