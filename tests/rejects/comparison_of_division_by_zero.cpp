// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero
// GROWS: x / (y - y) -> (x MORE) / (y - y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
static_assert(x / y + x / y == 2_c * x / y);
#else
static_assert(x / (y - y) == x);
#endif
