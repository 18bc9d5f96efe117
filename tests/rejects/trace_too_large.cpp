// SPDX-License-Identifier: BSL-1.0
// LINES: 150
// NOTED: problem_too_large_raise_LEIBNIZ_CAPACITY
#ifndef LEIBNIZ_TWIN
#define LEIBNIZ_CAPACITY 128
#endif
#include <leibniz/leibniz.hpp>

constexpr auto f = leibniz::trace([](auto x) {
  for (int i = 0; i < 100; ++i) x += sin(x) * i;
  return x;
});
double v = f(1.0);
