// SPDX-License-Identifier: BSL-1.0
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

#include "support/test.hpp"

#include <cmath>
#include <string>

// check_derivative finds wrong rules, says where, and does not take right ones for wrong.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

constexpr auto value = [](double v) { return std::sin(v * v); };
constexpr double points[] = {0.3, -1.2, 2.0};

template <int Order = 1, class... Rules>
bool passes(Rules... rules) {
  return check_derivative<Order>(user_function<"f">(value, rules...), points).passed();
}

TEST_CASE("rules that are right pass, to every order that they have", "[testing]") {
  CHECK(passes([](auto v) { return 2 * v * cos(v * v); }));
  CHECK(passes<3>([](auto v) { return 2 * v * cos(v * v); }));
  CHECK(passes<2>([](double v) { return 2 * v * std::cos(v * v); }, [](double v) { return 2 * std::cos(v * v) - 4 * v * v * std::sin(v * v); }));
}

TEST_CASE("wrong rules are found", "[testing]") {
  CHECK_FALSE(passes([](auto v) { return -2 * v * cos(v * v); }));              // sign
  CHECK_FALSE(passes([](auto v) { return 1.9999 * v * cos(v * v); }));          // factor
  CHECK_FALSE(passes([](auto v) { return cos(v * v); }));                       // the chain rule forgotten
  CHECK_FALSE(passes([](auto v) { return 2 * v * cos(v * v) + 1e-4; }));        // something more
  CHECK_FALSE(passes([](auto v) { return select(v > 1.9, v, 2 * v * cos(v * v)); }));  // in one region
  CHECK_FALSE(passes([](auto) { return 0; }));
  CHECK_FALSE(passes([](auto v) { return log(v - 10) * v; }));                  // not a number
  const auto second = [](double v) { return 2 * std::cos(v * v) + 4 * v * v * std::sin(v * v); };
  CHECK(passes<1>([](double v) { return 2 * v * std::cos(v * v); }, second));
  CHECK_FALSE(passes<2>([](double v) { return 2 * v * std::cos(v * v); }, second));
}

TEST_CASE("the report says what is wrong where", "[testing]") {
  // partial derivatives in the wrong order
  constexpr auto f = user_function<"f">([](auto a, auto b) { using std::exp; return a * a * exp(b); },
                                        [](auto a, auto b) { return std::array{a * a * exp(b), 2 * a * exp(b)}; });
  const auto report = check_derivative(function(f(x, y), x, y), {{2.0, 0.5}, {3.0, -1.0}});
  CHECK_FALSE(report);
  CHECK(report.failures.size() == 2);  // at a = 2 both are the same
  const auto& wrong = report.failures[1];
  CHECK(wrong.by == "y");
  CHECK(wrong.order == 1);
  CHECK(wrong.point == std::vector{3.0, -1.0});
  CHECK(wrong.analytic == Approx(6 * std::exp(-1)));
  CHECK(wrong.numerical == Approx(9 * std::exp(-1)));
  CHECK(wrong.error > 0.2);
  CHECK(report.worst.error >= wrong.error);
  const std::string text = to_string(report);
  CHECK(text.find("failed: 4 compared, 2 wrong, 0 skipped") == 0);
  CHECK(text.find("wrong: first derivative by y at (3, -1): rule 2.20727664703, differences 3.310914970") != std::string::npos);
  CHECK(check_derivative(f, {{2.0, 0.5}}).passed());
}

TEST_CASE("mixed derivatives are compared", "[testing]") {
  // wrong in the one by x and y only, where no first derivative and no second one by one argument tells
  constexpr auto by_x = user_function<"by_x">([](double, double b) { return b; }, partials([](double, double) { return 0.0; }, [](double, double) { return 1.5; }));
  constexpr auto by_y = user_function<"by_y">([](double a, double) { return a; }, partials([](double, double) { return 1.5; }, [](double, double) { return 0.0; }));
  constexpr auto f = user_function<"f">([](double a, double b) { return a * b; }, partials(by_x, by_y));
  CHECK(check_derivative(f, {{1.0, 2.0}}).passed());
  const auto report = check_derivative<2>(f, {{1.0, 2.0}});
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].by == "direction (1, 2)");
}

}  // namespace
