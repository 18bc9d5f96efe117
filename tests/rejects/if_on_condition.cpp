// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a formula has no truth value while it compiles; for a branch write select(condition, a, b)
// GROWS: if (x < y) -> if (x MORE < y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto larger() { return select(x < y, y, x); }
#else
double larger() {
  if (x < y) return 2.0;
  return 1.0;
}
#endif
