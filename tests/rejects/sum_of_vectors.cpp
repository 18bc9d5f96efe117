// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a vector of formulas has no arithmetic: write its elements, vector(f + x, g + y)
// GROWS: vector(x, y) -> vector(x MORE, y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
using leibniz::vector;
#ifdef LEIBNIZ_TWIN
auto F = vector(x + 1_c, y + x);
#else
auto F = vector(x, y) + vector(1_c, x);
#endif
auto J = jacobian(F, x, y)(1.0, 2.0);
