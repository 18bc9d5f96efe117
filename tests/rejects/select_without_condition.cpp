// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: select wants a condition first: select(x < y, x, y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = select(x < y, x, y);
#else
auto f = select(x - y, x, y);
#endif
