// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace runs its lambda while compiling, and this one cannot run: a helper is not constexpr, an index is out of range, a function of plain numbers is not used, or it takes too many steps
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr int rounds = 10;
#else
constexpr int rounds = 100'000'000;
#endif
constexpr auto f = leibniz::trace([](auto x) {
  int n = 0;
  for (int i = 0; i < rounds; ++i) n = (n + i) % 7;
  return x * n;
});
double v = f(1.0);
