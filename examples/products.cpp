// SPDX-License-Identifier: BSL-1.0
// PRINTS: along \(1, -1\): 4\.000000
// PRINTS: J v = \(5\.000000, 0\.000000\)
// PRINTS: w J = \(7\.000000, 3\.000000\)
// PRINTS: H v = \(2\.000000, 4\.000000\)
// PRINTS: exp\(0 \+ t\) = 1 \+ 1\.000000 t \+ 0\.500000 t\^2 \+ 0\.166667 t\^3
// PRINTS: along the direction: 12\.000000 \+ 16\.000000 t \+ 7\.000000 t\^2
#include <leibniz/leibniz.hpp>

#include <array>
#include <cstdio>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

int main() {
  //! [directional]
  constexpr auto f = square(x) * y;
  constexpr auto D = directional_derivative(f, x, y);
  const double slope = D(2.0, 2.0, 1.0, -1.0);  // the point, then the direction
  //! [directional]
  std::printf("along (1, -1): %f\n", slope);

  //! [jacobian_products]
  constexpr auto F = leibniz::vector(x * y, x - y);
  constexpr std::array point{2.0, 3.0};
  const auto Jv = jacobian_vector_product(F, x, y)(point, std::array{1.0, 1.0});
  const auto wJ = vector_jacobian_product(F, x, y)(point, std::array{2.0, 1.0});
  //! [jacobian_products]
  std::printf("J v = (%f, %f)\n", Jv[0], Jv[1]);
  std::printf("w J = (%f, %f)\n", wJ[0], wJ[1]);

  //! [hessian_product]
  const auto Hv = hessian_vector_product(f, x, y)(point, std::array{1.0, -1.0});
  //! [hessian_product]
  std::printf("H v = (%f, %f)\n", Hv[0], Hv[1]);

  //! [taylor]
  const auto series = leibniz::taylor<3>(exp(x), x)(0.0);
  const auto along = leibniz::taylor<2>(f, x, y)(point, std::array{1.0, 1.0});
  //! [taylor]
  std::printf("exp(0 + t) = %g + %f t + %f t^2 + %f t^3\n", series[0], series[1], series[2], series[3]);
  std::printf("along the direction: %f + %f t + %f t^2\n", along[0], along[1], along[2]);
}
