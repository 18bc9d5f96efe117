// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a formula has no truth value while it compiles; for a branch write select(condition, a, b)
// GROWS: <bool>(x < y) -> <bool>(x MORE < y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
bool below = (x < y)(x = 1.0, y = 2.0) != 0;
#else
bool below = static_cast<bool>(x < y);
#endif
