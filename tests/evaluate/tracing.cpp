// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace {

using namespace leibniz::literals;
using leibniz::trace, leibniz::gradient, leibniz::hessian, leibniz::jacobian, leibniz::operation_count;

// Generic code of a user, which runs on numbers as well.
template <class X>
constexpr auto rosenbrock(const X& x) {
  auto sum = 0 * x[0];
  for (std::size_t i = 0; i + 1 < x.size(); ++i) {
    auto a = x[i + 1] - x[i] * x[i];
    auto b = 1 - x[i];
    sum += 100.0 * a * a + b * b;
  }
  return sum;
}
template <class T>
struct point {
  T x, y;
};
template <class T>
constexpr T distance(const point<T>& p) {
  using std::sqrt;
  return sqrt(p.x * p.x + p.y * p.y);
}

constexpr auto traced = trace<4>([](const auto& x) { return rosenbrock(x); });

// Run once while compiling: the program is data.
static_assert(gradient(traced)(std::array{1.0, 1.0, 1.0, 1.0}) == std::array{0.0, 0.0, 0.0, 0.0});
static_assert(leibniz::sparsity(hessian(traced)).count == 7);
static_assert(operation_count(traced).calls == 0);

TEST_CASE("a traced function has the value and the derivatives of the code it was traced from", "[trace]") {
  const std::array x{0.5, -1.25, 2.0, 0.75};
  CHECK(traced(x) == rosenbrock(x));
  const auto g = gradient(traced)(x);
  const auto H = hessian(traced)(x);
  for (std::size_t i = 0; i < 4; ++i) {
    constexpr double h = 1e-6;
    auto up = x, down = x;
    up[i] += h, down[i] -= h;
    CHECK(g[i] == Approx((rosenbrock(up) - rosenbrock(down)) / (2 * h)).epsilon(1e-7));
    for (std::size_t j = 0; j < 4; ++j)
      CHECK(H(i, j) == Approx((gradient(traced)(up)[j] - gradient(traced)(down)[j]) / (2 * h)).epsilon(1e-6).margin(1e-6));
  }
}

TEST_CASE("scalars, structs, numbers of every kind and exact constants mix with symbols", "[trace]") {
  constexpr auto f = trace([](auto x, auto y) {
    const point<decltype(x)> p{x * 2 - 1, y / 0.5 + 1_c};
    return distance(p) * leibniz::ratio<1, 3> + pow(y, 2) + max(x, 0.0) - 3;
  });
  const double x = 1.5, y = 0.25;
  CHECK(f(x, y) == Approx(std::hypot(2 * x - 1, 2 * y + 1) / 3 + y * y + x - 3));
  CHECK(gradient(f)(x, y)[0] == Approx(2 * (2 * x - 1) / std::hypot(2 * x - 1, 2 * y + 1) / 3 + 1));
}

TEST_CASE("branches are written with select, and an array of symbols makes a vector-valued function", "[trace]") {
  constexpr auto F = trace<2, 1>([](const auto& x, const auto& p) {
    return std::array{select(x[0] < x[1] && x[0] > 0, x[0] * p[0], -x[1]), x[0] * x[1]};
  });
  const auto inside = jacobian(F)(std::array{1.0, 2.0}, std::array{5.0});
  CHECK(inside.values == std::array{5.0, 0.0, 2.0, 1.0});
  const auto outside = jacobian(F)(std::array{3.0, 2.0}, std::array{5.0});
  CHECK(outside.values == std::array{0.0, -1.0, 2.0, 3.0});
}

TEST_CASE("conditions count as 1 or 0 in arithmetic, as they do in C++", "[trace]") {
  constexpr auto code = [](auto x, auto y) {
    auto above = 0 * x;
    above += x > 1;
    above += y > 1;
    return above * (above == 2) + (x > 0) * x - 2.0 * (y < x) + ((x > 1) + (y > 1)) * y - (x >= 3) / 2.0;
  };
  constexpr auto f = trace(code);
  for (const auto& [x, y] : {std::pair{0.5, 3.0}, std::pair{4.0, 3.0}, std::pair{-2.0, -3.0}}) CHECK(f(x, y) == code(x, y));
  CHECK(gradient(f)(4.0, 3.0) == std::array{1.0, 2.0});
}

TEST_CASE("what is not taken cannot leak into the derivatives of a traced function", "[trace]") {
  constexpr auto f = trace([](auto x) { return select(x > 0, x * sqrt(x), 0 * x); });
  CHECK(gradient(f)(-1.0)[0] == 0.0);
  CHECK(gradient(f)(0.0)[0] == 0.0);
  CHECK(hessian(f)(0.0)(0, 0) == 0.0);
  CHECK(gradient(f)(4.0)[0] == Approx(3.0));
}

}  // namespace
