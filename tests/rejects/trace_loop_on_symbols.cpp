// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto root = leibniz::trace([](auto x) {
  auto r = x;
  for (int i = 0; i < 6; ++i) r = (r + x / r) / 2;
  return r;
});
#else
constexpr auto root = leibniz::trace([](auto x) {
  auto r = x;
  while (r * r - x > 1e-9) r = (r + x / r) / 2;
  return r;
});
#endif
