// SPDX-License-Identifier: BSL-1.0
// LINES: 120
// NOTED: a function of plain numbers that nothing uses: leave it out
#include <leibniz/leibniz.hpp>

constexpr auto f = leibniz::trace([](auto x) {
  using T = decltype(x);
  T scale = exp(T(2));
#ifndef LEIBNIZ_TWIN
  scale = 3;
#endif
  return scale * x;
});
double v = f(1.0);
