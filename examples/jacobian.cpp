// SPDX-License-Identifier: BSL-1.0
// PRINTS: J = \(0\.000000, -2\.000000; 1\.000000, 0\.000000\)
// PRINTS: value = \(0\.000000, 2\.000000\)
// PRINTS: sparse: 3 of 4 entries: \(0,0\) = 2\.000000 \(1,0\) = 3\.000000 \(1,1\) = 1\.000000
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz::literals;

constexpr auto radius = "radius"_v;
constexpr auto angle = "angle"_v;

int main() {
  //! [jacobian]
  constexpr auto polar = leibniz::vector(radius * cos(angle), radius * sin(angle));
  constexpr auto J = jacobian(polar, radius, angle);

  const double quarter_turn = 1.5707963267948966;
  const auto m = J(2.0, quarter_turn);  // matrix<double, 2, 2>, row by row
  //! [jacobian]
  std::printf("J = (%f, %f; %f, %f)\n", m(0, 0) + 0.0, m(0, 1), m(1, 0), m(1, 1));

  //! [value]
  const auto [value, derivatives] = value_and_jacobian(polar, radius, angle)(2.0, quarter_turn);
  //! [value]
  std::printf("value = (%f, %f)\n", value[0], value[1]);
  static_assert(derivatives.rows() == 2 && derivatives.columns() == 2);

  //! [sparse]
  constexpr auto S = jacobian(leibniz::vector(square(radius), 3_c * radius + angle), radius, angle);
  constexpr auto pattern = sparsity(S);   // known while compiling
  const auto entries = S.nonzeros(1.0, 5.0);  // in the order of the pattern
  //! [sparse]
  std::printf("sparse: %zu of 4 entries:", entries.size());
  for (std::size_t k = 0; k < entries.size(); ++k) std::printf(" (%d,%d) = %f", pattern.rows[k], pattern.columns[k], entries[k]);
  std::printf("\n");
}
