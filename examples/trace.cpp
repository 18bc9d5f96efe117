// SPDX-License-Identifier: BSL-1.0
// PRINTS: slopes: -51\.000000 and 50\.000000
// PRINTS: 19 of 55 second derivatives can differ from zero
// PRINTS: slope 2\.000000
#include <leibniz/leibniz.hpp>

#include <array>
#include <cstdio>

//! [trace]
constexpr auto rosenbrock = leibniz::trace<10>([](const auto& x) {
  auto sum = 0 * x[0];
  for (std::size_t i = 0; i < 9; ++i) {
    const auto a = x[i + 1] - x[i] * x[i];
    const auto b = 1 - x[i];
    sum = sum + 100.0 * a * a + b * b;
  }
  return sum;
});
//! [trace]

//! [scalars]
constexpr auto f = leibniz::trace([](auto x, auto y) { return 0.5 * x * x + sin(y); });
//! [scalars]

int main() {
  //! [use]
  std::array<double, 10> point;
  point.fill(0.5);
  const auto g = gradient(rosenbrock)(point);
  constexpr auto H = hessian(rosenbrock);
  //! [use]
  std::printf("slopes: %f and %f\n", g[0], g[9]);
  std::printf("%zu of 55 second derivatives can differ from zero\n", sparsity(H).count);
  std::printf("slope %f\n", gradient(f)(2.0, 0.0)[0]);
}
