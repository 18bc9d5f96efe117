// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a symbol has no value while tracing
// GROWS: std::cout << x; -> std::cout << (x MORE);
#include <leibniz/leibniz.hpp>

#include <iostream>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return x * x; });
void print() { std::cout << f(3.0) << '\n'; }
#else
constexpr auto f = leibniz::trace([](auto x) {
  std::cout << x;
  return x * x;
});
#endif
