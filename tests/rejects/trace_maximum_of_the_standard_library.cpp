// SPDX-License-Identifier: BSL-1.0
// INSIDE: std::max is a template, which takes symbols and compares them
// EXPECT: leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)
#include <leibniz/leibniz.hpp>

#include <algorithm>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto y) {
  using std::max;
  return max(x, y);
});
#else
constexpr auto f = leibniz::trace([](auto x, auto y) { return std::max(x, y); });
#endif
