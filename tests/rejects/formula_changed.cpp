// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a formula is a type and cannot become another one: auto h = g + y; loops that add up go to trace()
// GROWS: g = x; -> g = x MORE;
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto sum() {
  auto g = x;
  return g + y;
}
#else
auto sum() {
  auto g = x;
  g += y;
  return g;
}
#endif
