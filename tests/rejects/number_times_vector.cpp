// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a vector of formulas has no arithmetic: write its elements, vector(f + x, g + y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto F = leibniz::vector(2_c * x, 2_c * y);
#else
auto F = 2_c * leibniz::vector(x, y);
#endif
