// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a symbol has no value while tracing: write sin(x) after `using std::sin`, not std::sin(x)
// GROWS: return std::sin(x); -> return std::sin(x MORE);
#include <leibniz/leibniz.hpp>

#include <cmath>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) {
  using std::sin;
  return sin(x);
});
#else
constexpr auto f = leibniz::trace([](auto x) { return std::sin(x); });
#endif
