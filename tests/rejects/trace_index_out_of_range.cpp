// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace runs its lambda while compiling, and this one cannot run: a helper is not constexpr, an index is out of range
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr std::size_t last = 3;
#else
constexpr std::size_t last = 5;
#endif
constexpr auto f = leibniz::trace<4>([](const auto& x) {
  auto sum = x[0];
  for (std::size_t i = 1; i <= last; i += 2) sum += x[i];
  return sum;
});
double v = f(std::array{1.0, 2.0, 3.0, 4.0});
