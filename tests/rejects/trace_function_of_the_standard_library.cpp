// SPDX-License-Identifier: BSL-1.0
// LINES: 80
// EXPECT: no matching function for call to
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
