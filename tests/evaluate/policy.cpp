// SPDX-License-Identifier: BSL-1.0
#include <leibniz/evaluate/policy.hpp>
#include <leibniz/interop/lanes.hpp>
#include <leibniz/leibniz.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

#include <cmath>
#include <vector>

// with(f, subgradient): the values of f, and in corners the derivative of least norm, to every order and by every driver.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;

constexpr auto formula = hypot(x, y) * exp(x) + atan2(y, x) + hypot(sqrt(x), y) + max(x, 0_c) - fdim(y, x);
constexpr auto held = with(function(formula, x, y), subgradient);
constexpr auto traced = with(trace([](auto a, auto b) { return hypot(a, b) * exp(a) + atan2(b, a) + hypot(sqrt(a), b) + max(a, 0.0) - fdim(b, a); }),
                             subgradient);

static_assert(decltype(with(formula, ieee) == formula)::value);
static_assert(decltype(with(sin(x) * y, subgradient) == sin(x) * y)::value, "smooth formulas stay as they are");
static_assert(operation_count(gradient(with(sin(x) * y, subgradient), x, y)).total() == operation_count(gradient(sin(x) * y, x, y)).total());

template <class... N>
bool all_zero(const N&... n) {
  return (... && (n == 0));
}

template <class F>
void zero_at_origin(F f) {
  const std::array origin{0.0, 0.0}, direction{0.6, -0.8};
  CHECK(std::isfinite(f(origin)));
  const auto g = gradient(f)(origin);
  CHECK(all_zero(g[0], g[1]));
  const auto [value, h, H] = value_gradient_hessian(f)(origin);
  CHECK(all_zero(h[0], h[1], H(0, 0), H(1, 0), H(1, 1)));
  CHECK(directional_derivative(f)(origin, direction) == 0);
  const auto vjp = vector_jacobian_product(f)(origin, std::array{1.0}), hvp = hessian_vector_product(f)(origin, direction);
  CHECK(all_zero(vjp[0], vjp[1], hvp[0], hvp[1]));
  const auto series = taylor<3>(f)(origin, direction);
  CHECK(all_zero(series[1], series[2], series[3]));
}

TEST_CASE("in a corner the derivative is the least one, whoever asks", "[evaluate][policy]") {
  zero_at_origin(held);
  zero_at_origin(traced);
  CHECK(std::isnan(gradient(formula, x, y)(0.0, 0.0)[0]));  // by IEEE
  const auto type = with(hypot(x, y) + hypot(x, y, z), subgradient);
  CHECK(derivative(type, x)(x = 0.0, y = 0.0, z = 0.0) == 0);
  CHECK(derivative(type, x, y)(x = 0.0, y = 0.0, z = 0.0) == 0);
  CHECK(derivative(type, x, x, y)(x = 0.0, y = 0.0, z = 0.0) == 0);
  CHECK(gradient(type, x, y, z)(0.0, 0.0, 2.0)[2] == 1);  // a corner of the first one only

  const auto several = with(vector(hypot(x, y), atan2(y, x), smooth_abs(x, y)), subgradient);
  const auto J = jacobian(several, x, y)(0.0, 0.0);
  for (const double entry : J.values) CHECK(entry == 0);
  const auto J_traced = jacobian(with(trace<2>([](const auto& v) { return std::array{hypot(v[0], v[1]), v[0] * v[1]}; }), subgradient))(std::array{0.0, 0.0});
  for (const double entry : J_traced.values) CHECK(entry == 0);
}

TEST_CASE("maxima and differences have the least slope at ties", "[evaluate][policy]") {
  CHECK(gradient(with(max(x, 0_c), subgradient), x)(0.0)[0] == 0);
  CHECK(gradient(max(x, 0_c), x)(0.0)[0] == 0.5);
  CHECK(gradient(with(min(1_c, x), subgradient), x)(1.0)[0] == 0);
  CHECK(gradient(with(min(1_c, x), subgradient), x)(0.5)[0] == 1);
  CHECK(gradient(with(max(x, y), subgradient), x, y)(2.0, 2.0) == std::array{0.5, 0.5});  // (1/2, 1/2) is the shortest of (t, 1 - t)
  CHECK(gradient(with(fdim(x, y), subgradient), x, y)(2.0, 2.0) == std::array{0.0, 0.0});  // and (0, 0) of (t, -t)
  CHECK(gradient(with(abs(x), subgradient), x)(0.0)[0] == 0);
  CHECK(gradient(with(sqrt(x), subgradient), x)(0.0)[0] == INFINITY);  // no subgradient exists
}

TEST_CASE("what lies behind a corner cannot leak", "[evaluate][policy]") {
  constexpr auto f = with(hypot(sqrt(x), cbrt(y)), subgradient);
  CHECK(gradient(f, x, y)(0.0, 0.0) == std::array{0.0, 0.0});
  CHECK(std::isinf(gradient(f, x, y)(1.0, 0.0)[1]) == std::isinf(gradient(hypot(sqrt(x), cbrt(y)), x, y)(1.0, 0.0)[1]));
}

TEST_CASE("values keep their bits, derivatives elsewhere are the same", "[evaluate][policy]") {
  sample s(7);
  const auto plain = function(formula, x, y);
  for (int i = 0; i < 2000; ++i) {
    const double a = i < 4 ? (i & 1 ? 0.0 : -0.0) : s.any(), b = i < 4 ? (i & 2 ? 0.0 : -0.0) : s.any();
    CAPTURE(a, b);
    CHECK(same_bits(held(a, b), plain(a, b)));
    CHECK(same_bits(with(function(atan2(y, x), x, y), subgradient)(a, b), std::atan2(b, a)));
    CHECK(same_bits(with(function(max(x, 0_c), x), subgradient)(a), function(max(x, 0_c), x)(a)));
  }
  for (int i = 0; i < 50; ++i) {
    const double a = s.between(0.01, 3), b = s.between(-3, 3);
    const auto g = gradient(held)(a, b), h = gradient(formula, x, y)(a, b), t = gradient(traced)(a, b);
    for (const std::size_t k : {0u, 1u}) {
      CHECK(g[k] == Approx(h[k]).epsilon(1e-14));
      CHECK(t[k] == Approx(h[k]).epsilon(1e-14));
    }
  }
}

TEST_CASE("functions under a policy are called as others are", "[evaluate][policy]") {
  static constexpr auto norm = with(trace([](auto a, auto b) { return hypot(a, b); }), subgradient);
  CHECK(std::isnan(gradient(norm(x, exp(hypot(x, y))), x)(0.0, y = 0.0)[0]));  // the argument is not under the policy
  CHECK(gradient(norm(2_c * x, y), x, y)(0.0, 0.0) == std::array{0.0, 0.0});
  constexpr auto inside = trace([](auto a, auto b) { return 3 * norm(a, b); });
  CHECK(gradient(inside)(0.0, 0.0) == std::array{0.0, 0.0});
  CHECK(gradient(inside)(3.0, 4.0)[0] == Approx(1.8));

  std::vector<double> xs{0, 1, 0, 3, 0}, ys{0, 0, 2, 4, 0}, rows(10), lanes(10);
  constexpr auto G = gradient(norm);
  for_each_row(G, rows, column(xs), column(ys));
  for_each_row(in_lanes, G, lanes, column(xs), column(ys));
  CHECK(rows == lanes);
  CHECK(rows[0] == 0);
  CHECK(rows[9] == 0);
}

}  // namespace
