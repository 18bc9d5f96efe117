// SPDX-License-Identifier: BSL-1.0
// PRINTS: f = 3\.7279  gradient = \(-0\.4969, -1\.2484\)  Hessian = \(-8\.9116, -6\.7042, -2\.7279\)
//! [hello]
#include <leibniz/leibniz.hpp>
#include <cstdio>
using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = x * x + 3_c * sin(x * y);
static_assert(derivative(f, x) == 2_c * x + 3_c * y * cos(x * y));

int main() {
  const auto [value, g, h] = value_gradient_hessian(f, x, y)(1.0, 2.0);  // one program for all six numbers
  std::printf("f = %.4f  gradient = (%.4f, %.4f)  Hessian = (%.4f, %.4f, %.4f)\n", value, g[0], g[1], h(0, 0), h(1, 0), h(1, 1));
}
//! [hello]
