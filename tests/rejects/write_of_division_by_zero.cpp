// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the values are given as in a call, G(...), which says what is wrong with them or with the formulas; `problem` names it
// EXPECT: misuse::division_by_zero
// GROWS: gradient(y / -> gradient((y MORE) /
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
void slope(double (&out)[2]) { gradient(y / x, x, y).write(out, 1.0, 2.0); }
#else
void slope(double (&out)[2]) { gradient(y / (x - x), x, y).write(out, 1.0, 2.0); }
#endif
