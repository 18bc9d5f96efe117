// SPDX-License-Identifier: BSL-1.0
// PRINTS: minimum at \(1\.000000000, 1\.000000000\) after [0-9]+ steps
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstdio>

using namespace leibniz::literals;

//! [newton]
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto rosenbrock = 100_c * square(y - x * x) + square(1_c - x);
constexpr auto derivatives = value_gradient_hessian(rosenbrock, x, y);

int main() {
  double at[] = {-1.2, 1.0};
  int steps = 0;
  for (; steps < 50; ++steps) {
    const auto [value, g, h] = derivatives(at);
    if (std::hypot(g[0], g[1]) < 1e-12) break;
    const double determinant = h(0, 0) * h(1, 1) - h(0, 1) * h(0, 1);
    at[0] -= (h(1, 1) * g[0] - h(0, 1) * g[1]) / determinant;
    at[1] -= (h(0, 0) * g[1] - h(0, 1) * g[0]) / determinant;
  }
  std::printf("minimum at (%.9f, %.9f) after %d steps\n", at[0], at[1], steps);
}
//! [newton]
