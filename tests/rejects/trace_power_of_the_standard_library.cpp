// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a symbol has no value while tracing: write sin(x) after `using std::sin`, not std::sin(x)
// GROWS: return std::pow(x, y); -> return std::pow(x MORE, y);
#include <leibniz/leibniz.hpp>

#include <cmath>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto y) {
  using std::pow;
  return pow(x, y);
});
#else
constexpr auto f = leibniz::trace([](auto x, auto y) { return std::pow(x, y); });
#endif
auto g = gradient(f)(1.0, 2.0);
