// SPDX-License-Identifier: BSL-1.0
#include <leibniz/functions/user.hpp>
#include <leibniz/output/plain.hpp>
#include <leibniz/output/source.hpp>

#include "support/bits.hpp"
#include "support/shape.hpp"
#include "support/test.hpp"

#include <cmath>

using namespace leibniz::literals;

// One name and one text in two files, two functions: the other is in user_rows.cpp.
static constexpr auto same_name = leibniz::user_function<"same_name">([](double v) { return 2 * v; });
double same_name_here(double at);
double same_name_there(double at);
double same_name_here(double at) {
  constexpr auto x = "same x"_v;
  constexpr auto five = same_name(x) + same_name(x * x) + same_name(x * x * x) + same_name(sin(x)) + same_name(cos(x));
  constexpr auto f = five * five + same_name(five) + five * exp(x) + x * five;  // more operations than a type spells out
  return f(x = at);
}

// Functions that users define: from code for any numbers with a rule that is traced, and from plain code.
namespace {

using namespace leibniz;
using leibniz::partials;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;

// of the catalogue, once more
constexpr auto my_tanh = user_function<"my_tanh">([](auto v) { using std::tanh; return tanh(v); },
                                                  [](auto self, auto v) { return (1 - self(v)) * (1.0 + self(v)); });
constexpr auto my_hypot = user_function<"my_hypot">([](auto a, auto b) { using std::hypot; return hypot(a, b); },
                                                    [](auto self, auto a, auto b) { return std::array{a / self(a, b), b / self(a, b)}; });

// plain code with data that come when the program runs
double factor = 0;
constexpr auto wave = user_function<"wave">([](double v) { return factor * std::sin(v); }, [](double v) { return factor * std::cos(v); },
                                            [](double v) { return -factor * std::sin(v); });

// one partial derivative as plain code, one traced, one another function
constexpr auto area = user_function<"area">([](double a, double b, double c) { return a * b * b * std::sin(c); },
                                            partials([](double, double b, double c) { return b * b * std::sin(c); },
                                                     [](auto a, auto b, auto c) { return 2 * a * b * sin(c); },
                                                     user_function<"area_c">([](double a, double b, double c) { return a * b * b * std::cos(c); })));

// the solution of E - e sin(E) = M, differentiated through the equation
constexpr auto kepler = user_function<"kepler">(
    [](double m, double e) {
      double u = m;
      for (int i = 0; i < 50; ++i) u -= (u - e * std::sin(u) - m) / (1 - e * std::cos(u));
      return u;
    },
    [](auto self, auto m, auto e) {
      const auto u = self(m, e);
      return std::array{1 / (1 - e * cos(u)), sin(u) / (1 - e * cos(u))};
    });

static_assert(derivative(my_tanh(x), x) == (1_c - my_tanh(x)) * (1_c + my_tanh(x)));
static_assert(derivative(my_hypot(x, y), y) == y / my_hypot(x, y));
static_assert(shape::same(derivative(my_hypot(x, y), x, y), derivative(my_hypot(x, y), y, x)));

TEST_CASE("a user's function computes what its code computes", "[functions][user]") {
  for (const double at : {-1.5, 0.0, 0.3, 20.0}) {
    CHECK(same_bits(my_tanh(at), std::tanh(at)));
    CHECK(same_bits((x * my_tanh(x))(x = at), at * std::tanh(at)));
    CHECK(same_bits(my_tanh(static_cast<float>(at)), std::tanh(static_cast<float>(at))));
    CHECK(same_bits(my_tanh(static_cast<long double>(at)), std::tanh(static_cast<long double>(at))));
    factor = at;
    CHECK(same_bits(wave(x)(x = 0.7), at * std::sin(0.7)));
    CHECK(same_bits(wave(x)(x = 0.7f), static_cast<float>(at * std::sin(static_cast<double>(0.7f)))));
  }
  CHECK(my_hypot(3, 4) == 5);
  static_assert(std::is_same_v<decltype(my_hypot(3, 4)), double> && std::is_same_v<decltype(my_tanh(1.0L)), long double>);
  static_assert(std::is_same_v<decltype(wave(1.0f)), float>);
}

TEST_CASE("plain code is differentiated as far as it has derivatives", "[functions][user]") {
  factor = 2;
  const auto [value, g, h] = value_gradient_hessian(wave(x * y), x, y)(0.4, 0.9);
  const double s = 2 * std::sin(0.4 * 0.9), c = 2 * std::cos(0.4 * 0.9);
  CHECK(value == s);
  CHECK(g[0] == Approx(0.9 * c).epsilon(1e-14));
  CHECK(h(0, 0) == Approx(-0.81 * s).epsilon(1e-14));
  CHECK(h(1, 0) == Approx(c - 0.36 * s).epsilon(1e-14));
  factor = -1;
  CHECK(gradient(wave(x * y), x, y)(0.4, 0.9)[0] == Approx(-0.9 * std::cos(0.4 * 0.9)).epsilon(1e-14));

  const auto a = gradient(area(x, y, z), x, y, z)(0.3, 0.7, 1.1);
  CHECK(a[0] == Approx(0.49 * std::sin(1.1)).epsilon(1e-14));
  CHECK(a[1] == Approx(0.42 * std::sin(1.1)).epsilon(1e-14));
  CHECK(a[2] == Approx(0.147 * std::cos(1.1)).epsilon(1e-14));
  CHECK(hessian(area(0.3_c, x, y), x)(0.7, y = 1.1)(0, 0) == Approx(0.6 * std::sin(1.1)).epsilon(1e-14));
}

TEST_CASE("a rule may use the function itself, to every order", "[functions][user]") {
  const auto [value, g, h] = value_gradient_hessian(kepler(x, y), x, y)(0.8, 0.4);
  const double u = kepler(0.8, 0.4), d = 1 - 0.4 * std::cos(u);
  CHECK(u - 0.4 * std::sin(u) == Approx(0.8));
  CHECK(value == u);
  CHECK(g[0] == Approx(1 / d).epsilon(1e-14));
  CHECK(h(0, 0) == Approx(-0.4 * std::sin(u) / (d * d * d)).epsilon(1e-13));
  CHECK(taylor<3>(kepler(x, 0_c), x)(0.8)[1] == 1);  // no eccentricity: E = M
}

TEST_CASE("a rule and the formula around it may have the same functions", "[functions][user]") {
  constexpr auto growth = user_function<"growth">([](auto a, auto b) { using std::exp; return a * a * exp(b); },
                                                  [](auto a, auto b) { return std::array{2 * a * exp(b), a * a * exp(b)}; });
  const auto [value, g, h] = value_gradient_hessian(growth(x, y) * exp(y) + exp(x * y), x, y)(2.0, 0.5);
  const double e = std::exp(0.5), b = std::exp(1.0);
  CHECK(value == Approx(4 * e * e + b).epsilon(1e-14));
  CHECK(g[0] == Approx(4 * e * e + 0.5 * b).epsilon(1e-14));
  CHECK(g[1] == Approx(8 * e * e + 2 * b).epsilon(1e-14));
  CHECK(h(1, 0) == Approx(8 * e * e + 2 * b).epsilon(1e-14));
  CHECK(h(1, 1) == Approx(16 * e * e + 4 * b).epsilon(1e-14));
}

TEST_CASE("a rule may be as long as any traced lambda", "[functions][user]") {
  static constexpr auto series = [](auto v) {  // 20 terms that share, then steps that double a tree
    auto sum = 0 * v, p = v;
    for (int i = 1; i <= 20; ++i) sum = sum + 0.25 / i * sin(i * v), p = 0.5 * sin(p) * p + sum * p;
    return p;
  };
  constexpr auto long_rule = user_function<"long_rule">([](double) { return 0.0; }, series);
  const auto mine = hessian(long_rule(x), x)(0.3)(0, 0), theirs = gradient(trace(series))(0.3)[0];
  CHECK(mine == Approx(theirs).epsilon(1e-13));
}

// as the catalogue has them, from outside
struct halves_fn : functions::function<1> {
  static constexpr const char* name = "halves";
  template <class T>
  LEIBNIZ_FN static T value(const T& v) { return T(0.25) * v * v; }
  static constexpr auto derivative(auto v) { return 0.5 * v; }
};
static_assert(derivative(leibniz::apply<halves_fn>(x), x) == 0.5_c * x);

TEST_CASE("functions of one name in two files are two functions", "[functions][user]") {
  const double here = same_name_here(0.5), there = same_name_there(0.5);
  CHECK(here != there);
  const double terms = 0.5 + 0.25 + 0.125 + std::sin(0.5) + std::cos(0.5);
  CHECK(here == Approx(4 * terms * terms + 4 * terms + 2 * terms * std::exp(0.5) + terms));
  CHECK(there == Approx(9 * terms * terms + 9 * terms + 3 * terms * std::exp(0.5) + 1.5 * terms));
}

TEST_CASE("user's functions in text carry their names", "[functions][user]") {
  CHECK(to_string(wave(x) * my_hypot(x, 2_c)) == "wave(x)*my_hypot(x, 2)");
  CHECK(to_string(derivative(wave(x), x, x)) == "wave_d11(x)");
  CHECK(to_string(derivative(area(x, y, z), x)) == "area_d1(x, y, z)");
  const std::string source = to_source(gradient(wave(x), x), "slope");
  CHECK(source.find("t0 = wave_d1(x[0]);") != std::string::npos);
  static_assert(operation_count(function(x * wave(x), x)).calls == 1);
}

}  // namespace
