// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz::literals;

int main() {
  constexpr auto x = "x"_v;
  constexpr auto y = "y"_v;
  const auto gradient = leibniz::gradient(x * x + sin(x * y), x, y);
  const auto g = gradient(1.0, 2.0);
  std::printf("%.6f\n", g[0]);  // 2 + 2 cos 2 = 1.167706
}
