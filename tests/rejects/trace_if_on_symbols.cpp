// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)
// GROWS: if (x < 0) -> if (x MORE < 0)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return select(x < 0, -x, x); });
#else
constexpr auto f = leibniz::trace([](auto x) {
  if (x < 0) return -x;
  return x;
});
#endif
