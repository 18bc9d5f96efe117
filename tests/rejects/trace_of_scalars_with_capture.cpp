// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace wants a lambda that captures nothing
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto factor) { return factor * x; });
#else
auto scaled(double factor) {
  return leibniz::trace([factor](auto x) { return factor * x; });
}
#endif
