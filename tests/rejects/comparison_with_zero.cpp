// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a plain number inside an expression type
// GROWS: x * y == -> x * y MORE ==
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto vanishes = equal(x * y, 0_c);
#else
auto vanishes = x * y == 0;
#endif
