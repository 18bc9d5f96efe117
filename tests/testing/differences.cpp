// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

#include "support/test.hpp"

#include <cmath>
#include <string>

// Where differences are hard check_derivative raises no alarm, and says what it could not compare.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

TEST_CASE("what cannot be compared is skipped and said", "[testing]") {
  const auto kink = check_derivative([](auto v) { return abs(v) + 3.0 * v; }, {0.0, 1.0, -1e-12});
  CHECK(kink.passed());
  REQUIRE(kink.skipped.size() == 1);
  CHECK(kink.skipped[0].point[0] == 0);
  CHECK(std::string(kink.skipped[0].reason) == "not differentiable here: the slopes from both sides differ");
  CHECK_FALSE(check_derivative([](auto v) { return max(v, 2 * v); }, {0.0}).passed());  // all is skipped
  const auto reason = [](const auto& report) { return report.compared > 0 ? std::string("compared") : std::string(report.skipped.at(0).reason); };
  CHECK(reason(check_derivative([](auto v) { return sqrt(v); }, {0.0})) == "not finite on both sides");
  CHECK(reason(check_derivative([](auto v) { return cbrt(v); }, {0.0})) == "the derivative is not finite");
  CHECK(reason(check_derivative([](auto v) { return log(v); }, {-1.0})) == "not finite here");
  CHECK(reason(check_derivative([](auto v) { return v * v; }, {NAN})) == "not finite here");
  CHECK(reason(check_derivative([](auto v) { return 1e17 + v; }, {1.0})) == "differences are not accurate enough");
  CHECK(reason(check_derivative([](auto v) { return floor(v); }, {2.0})) != "compared");
}

TEST_CASE("right rules pass where differences are hard", "[testing]") {
  CHECK(check_derivative<3>([](auto v) { return tanh(1e6 * v); }, {0.0, 3e-7, -1e-6}).passed());
  CHECK(check_derivative<2>([](auto v) { return exp(v); }, {700.0, -700.0, 1e-300, 0.0}).passed());
  CHECK(check_derivative<2>([](auto v) { return 1 / v; }, {1e-100, 1e100, -3.0}).passed());
  CHECK(check_derivative([](auto v) { return sin(v); }, {1e8, 1e5, 0.0}).passed());
  CHECK(check_derivative([](auto v) { return sin(6433.981754552085 * v); }, {0.0, 0.25}).passed());  // repeats at powers of two
  CHECK(check_derivative<3>([](auto v) { return log(v); }, {1e-200, 0.1, 1.0, 1e30}).passed());
  CHECK(check_derivative<2>([](auto v) { return asin(v); }, {0.999999, -0.9999, 1e-9}).passed());
  CHECK(check_derivative<2>([](auto a, auto b) { return hypot(a, b); }, {{3e-150, 4e-150}, {3e150, 4e150}, {1.0, 1e-9}}).passed());
  CHECK(check_derivative<2>([](auto a, auto b) { return pow(a, b); }, {{2.0, 3.0}, {1e-5, 0.5}, {1e10, -2.0}}).passed());
}

TEST_CASE("all types of points and functions are taken", "[testing]") {
  const std::vector<long double> lots{0.1L, 0.2L, 5.0L};
  const auto report = check_derivative(function(exp(-x * x), x), lots);
  CHECK(report.passed());
  CHECK(report.worst.error < 1e-12L);
  CHECK(check_derivative(trace([](auto v) { return v * v * v; }), std::vector<float>{0.5f, 3.0f}).passed());
  constexpr auto a = "a"_p;
  CHECK(check_derivative<2>(function(sin(a * x), x), {0.3}, a = 2.0).passed());
  const auto both = check_derivative<3>(function(vector(x * y, sin(x * y) / y), x, y), std::vector<std::array<double, 2>>{{0.4, 0.7}});
  CHECK(both.passed());
  CHECK(both.compared == 2 * 10);  // 6 by one argument, 4 in directions
}

}  // namespace
