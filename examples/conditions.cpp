// SPDX-License-Identifier: BSL-1.0
// PRINTS: huber\(0\.5\) = 0\.125000, slope 0\.500000
// PRINTS: huber\(-3\.0\) = 2\.500000, slope -1\.000000
// PRINTS: growth at -2: value -2\.000000, slope 1\.000000
// PRINTS: largest of 1 and 2: slopes 0\.0 and 1\.0; of 2 and 2: slopes 0\.5 and 0\.5
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

int main() {
  //! [huber]
  constexpr auto size = abs(x);
  constexpr auto huber = select(size <= 1_c, x * x / 2_c, size - 0.5_c);
  constexpr auto H = value_and_gradient(huber, x);
  for (const double at : {0.5, -3.0}) {
    const auto [value, slope] = H(at);
    std::printf("huber(%.1f) = %f, slope %f\n", at, value, slope[0]);
  }
  //! [huber]

  //! [guard]
  constexpr auto growth = select(x > 1_c, 1_c + log(x), x);  // the logarithm, continued by its tangent
  const auto [value, slope] = value_and_gradient(growth, x)(-2.0);  // log(-2) is NaN, and not selected
  //! [guard]
  std::printf("growth at -2: value %f, slope %f\n", value, slope[0]);

  //! [max]
  constexpr auto G = gradient(max(x, y), x, y);
  const auto apart = G(1.0, 2.0), tie = G(2.0, 2.0);
  //! [max]
  std::printf("largest of 1 and 2: slopes %.1f and %.1f; of 2 and 2: slopes %.1f and %.1f\n", apart[0], apart[1], tie[0], tie[1]);
}
