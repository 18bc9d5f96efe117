// SPDX-License-Identifier: BSL-1.0
// Functions called on formulas, and on symbols inside a traced lambda.
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <array>
#include <boost/hana/at.hpp>
#include <boost/hana/integral_constant.hpp>
#include <cmath>
#include <type_traits>

namespace {

using namespace leibniz::literals;
using leibniz::trace, leibniz::gradient, leibniz::hessian, leibniz::jacobian, leibniz::operation_count;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;

constexpr auto f = trace([](auto p, auto q) { return 0.5 * p * p + sin(p * q) / 3; });
constexpr auto F = trace<2, 1>([](const auto& p, const auto& k) { return std::array{k[0] * p[0] * p[1], exp(p[0]) - 0.1 * p[1]}; });
constexpr auto g = trace([](auto p) { return select(p < 0, pow(p, 2), hypot(p, 3.0)); });
constexpr auto h = leibniz::function(x * y + a * sin(x), x, y);
constexpr auto K = leibniz::function(vector(x * y, x - y), x, y);
template <std::size_t I>
constexpr auto element = [](auto v) { return boost::hana::at_c<I>(v); };

// On formulas: the formula that one would have written.
static_assert(leibniz::expression<decltype(f(x, y))>);
static_assert(f(x, y) == 0.5_c * x * x + sin(x * y) / 3_c);
static_assert(std::is_same_v<decltype(simplify(f(x, y))), decltype(simplify(0.5_c * x * x + sin(x * y) / 3_c))>);
static_assert(std::is_same_v<decltype(derivative(f(x, y), x)), decltype(derivative(0.5_c * x * x + sin(x * y) / 3_c, x))>);
static_assert(f(y, x) == 0.5_c * y * y + sin(x * y) / 3_c);
static_assert(f(x, x) == 0.5_c * x * x + sin(x * x) / 3_c);
static_assert(f(x + a, leibniz::pi) == 0.5_c * (x + a) * (x + a) + sin((x + a) * leibniz::pi) / 3_c);
static_assert(f(x, 2_c) == 0.5_c * x * x + sin(2_c * x) / 3_c);
static_assert(f(std::integral_constant<int, 4>{}, y) == 8_c + sin(4_c * y) / 3_c);
static_assert(f(4_c, 0_c) == 8_c);
static_assert(g(x * y) == select(x * y < 0_c, x * y * x * y, hypot(x * y, 3_c)));
static_assert(trace([](auto p) { return 0.1 * p; })(x) == leibniz::real_from_bits<0x3fb999999999999a> * x);
static_assert(trace([](auto p) { return 1e-30 * p; })(x) == leibniz::real_from_bits<0x39b4484bfeebc2a0> * x);

// Several outputs are a vector of formulas; parameters follow the variables.
constexpr auto both = F(vector(x, y * y), vector(a));
static_assert(element<0>(both) == a * x * y * y);
static_assert(element<1>(both) == exp(x) - leibniz::real_from_bits<0x3fb999999999999a> * y * y);
static_assert(element<0>(F(x, y, 2_c)) == 2_c * x * y);
static_assert(jacobian(vector(element<0>(both), element<0>(K(x, y))), x, y)(1.0, 2.0, a = 3.0).values == std::array{12.0, 12.0, 2.0, 1.0});

// What function() makes can be called on formulas as well; parameters stay what they are.
static_assert(h(y, 2_c) == 2_c * y + a * sin(y));
static_assert(h(y, x) == x * y + a * sin(y));
static_assert(element<1>(K(x * x, y)) == x * x - y);
static_assert(f(vector(h(x, y), 1_c)) == f(h(x, y), 1_c));

TEST_CASE("a function called on formulas has the value of the function", "[trace][composition]") {
  for (double p : {-1.5, 0.25, 2.0})
    for (double q : {-0.5, 1.75}) {
      CHECK(f(x, y)(x = p, y = q) == f(p, q));
      CHECK(g(x - y)(x = p, y = q) == g(p - q));
      CHECK(gradient(f(x, y), x, y)(p, q) == gradient(f)(p, q));
    }
}

TEST_CASE("a traced function called inside another one leaves its operations there", "[trace][composition]") {
  static constexpr auto outer = trace<3>([](const auto& s) {
    const auto r = F(std::array{s[0], s[1]}, std::array{s[2]});
    return f(r[0], r[1]) + f(s[0], 2.0) + f(1, s[1]) + f(2_c, s[1]) + f(s[2], leibniz::pi);
  });
  static constexpr auto flat = trace<3>([](const auto& s) {
    const auto same = [](auto p, auto q) { return 0.5 * p * p + sin(p * q) / 3; };
    using T = std::remove_cvref_t<decltype(s[0])>;
    return same(s[2] * s[0] * s[1], exp(s[0]) - 0.1 * s[1]) + same(s[0], T(2.0)) + same(T(1), s[1]) + same(T(2), s[1]) + same(s[2], T(leibniz::pi));
  });
  const std::array at{0.3, -0.4, 1.5};
  CHECK(outer(at) == flat(at));
  CHECK(gradient(outer)(at) == gradient(flat)(at));
  CHECK(hessian(outer)(at) == hessian(flat)(at));
  CHECK(operation_count(outer) == operation_count(flat));
  // calls on equal arguments are shared
  constexpr auto twice = trace([](auto p, auto q) { return f(p, q) + f(p, q); });
  CHECK(operation_count(twice).calls == 1);
}

TEST_CASE("arrays of symbols, numbers and constants are arguments of a traced function", "[trace][composition]") {
  constexpr auto outer = trace<2>([](const auto& s) {
    using T = std::remove_cvref_t<decltype(s[0])>;
    const T plain[2] = {s[1], s[0]};
    const auto first = F(s, std::array{2.0}), second = F(plain, std::array<T, 1>{T(3)});
    return first[0] + second[0] + second[1];
  });
  const double p = 0.75, q = -1.25;
  CHECK(outer(std::array{p, q}) == 2 * p * q + 3 * q * p + (std::exp(q) - 0.1 * p));
}

TEST_CASE("formulas and their derivatives are evaluated on symbols", "[trace][composition]") {
  // d/dt of the derivative of L by v, along a path: what mechanics asks for.
  static constexpr auto lagrangian = trace([](auto position, auto velocity) { return 0.5 * velocity * velocity + cos(position) * velocity; });
  static constexpr auto momentum = trace([](auto q, auto v) { return gradient(lagrangian)(q, v)[1]; });
  CHECK(momentum(0.5, 2.0) == Approx(2.0 + std::cos(0.5)));
  CHECK(gradient(momentum)(0.5, 2.0)[0] == Approx(-std::sin(0.5)));
  CHECK(gradient(momentum)(0.5, 2.0)[1] == 1.0);

  static constexpr auto by_name = trace([](auto s, auto t) { return (x * select(x < y, x, y * y))(x = s, y = t) + h(s, t, a = 3.0) + h(s, 2_c, a = t); });
  const double p = 0.5, q = 0.75;
  CHECK(by_name(p, q) == p * p + (p * q + 3 * std::sin(p)) + (p * 2 + q * std::sin(p)));
  CHECK(by_name(q, p) == q * (p * p) + (q * p + 3 * std::sin(q)) + (q * 2 + p * std::sin(q)));

  static constexpr auto slope_of_size = trace([](auto s) { return gradient(leibniz::function(abs(x) * pow(x, 2.5_c) + max(x, 1_c), x))(s)[0]; });
  CHECK(slope_of_size(2.0) == Approx(3.5 * std::pow(2.0, 2.5) + 1));
  CHECK(gradient(slope_of_size)(2.0)[0] == Approx(3.5 * 2.5 * std::pow(2.0, 1.5)));
  CHECK(slope_of_size(0.5) == Approx(3.5 * std::pow(0.5, 2.5)));
}

TEST_CASE("every driver takes a composed function", "[trace][composition]") {
  static constexpr auto outer = trace<2>([](const auto& s) { return f(s[0] * s[1], s[1]); });
  constexpr auto direct = trace<2>([](const auto& s) { return 0.5 * (s[0] * s[1]) * (s[0] * s[1]) + sin(s[0] * s[1] * s[1]) / 3; });
  const std::array at{0.6, 1.2}, along{1.0, -2.0};
  CHECK(leibniz::value_gradient_hessian(outer)(at).hessian == leibniz::value_gradient_hessian(direct)(at).hessian);
  CHECK(leibniz::directional_derivative(outer)(at, along) == leibniz::directional_derivative(direct)(at, along));
  CHECK(leibniz::hessian_vector_product(outer)(at, along) == leibniz::hessian_vector_product(direct)(at, along));
  CHECK(leibniz::taylor<4>(outer)(at, along) == leibniz::taylor<4>(direct)(at, along));
  CHECK(leibniz::sparsity(hessian(outer)).count == 3);

  static constexpr auto several = trace<2>([](const auto& s) { return F(s, std::array{s[0]}); });
  CHECK(jacobian(several)(at)(0, 0) == Approx(2 * at[0] * at[1]));
  CHECK(leibniz::jacobian_vector_product(several)(at, along)[0] == Approx(2 * at[0] * at[1] - 2 * at[0] * at[0]));
  CHECK(leibniz::vector_jacobian_product(several)(at, along)[1] == Approx(at[0] * at[0] + 0.2));
  CHECK(leibniz::value_and_jacobian(several)(at).value == several(at));
}

}  // namespace
