// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the problem is too large for LEIBNIZ_CAPACITY or the compiler's limits: link leibniz::large, which raises both
#ifndef LEIBNIZ_TWIN
#define LEIBNIZ_CAPACITY 128
#endif
#include <leibniz/leibniz.hpp>

constexpr auto f = leibniz::trace([](auto x) {
  for (int i = 0; i < 100; ++i) x += sin(x) * i;
  return x;
});
double v = f(1.0);
