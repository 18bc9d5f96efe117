// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace runs its lambda while compiling, and this one cannot run: a helper is not constexpr, an index is out of range, a function of plain numbers is not used
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
