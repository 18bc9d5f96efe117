// SPDX-License-Identifier: BSL-1.0
// PRINTS: H\(0,0\) = 802\.000000, H\(0,1\) = H\(1,0\) = -400\.000000, H\(1,1\) = 200\.000000
// PRINTS: full: 802\.000000 -400\.000000 -400\.000000 200\.000000
// PRINTS: lower triangle: 5 of 6 entries can differ from zero
// PRINTS: a call computes [0-9]+ operations
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;

int main() {
  //! [hessian]
  constexpr auto rosenbrock = 100_c * square(y - x * x) + square(1_c - x);
  const auto h = hessian(rosenbrock, x, y)(1.0, 1.0);  // symmetric_matrix<double, 2>: the lower triangle
  std::printf("H(0,0) = %f, H(0,1) = H(1,0) = %f, H(1,1) = %f\n", h(0, 0), h(0, 1), h(1, 1));
  const auto full = h.full();  // matrix<double, 2, 2>
  //! [hessian]
  std::printf("full: %f %f %f %f\n", full(0, 0), full(0, 1), full(1, 0), full(1, 1));

  //! [sparse]
  constexpr auto H = hessian(rosenbrock + square(z - y * y), x, y, z);
  constexpr auto pattern = sparsity(H);
  static_assert(pattern.count == 5);  // x and z never meet
  //! [sparse]
  std::printf("lower triangle: %zu of 6 entries can differ from zero\n", H.nonzeros(1.0, 1.0, 1.0).size());

  //! [count]
  constexpr leibniz::operation_counts n = operation_count(H);
  //! [count]
  std::printf("a call computes %d operations\n", n.total());
}
