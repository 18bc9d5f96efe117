// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the values are given as in a call, G(...), which says what is wrong with them or with the formulas; `problem` names it
// EXPECT: misuse::too_few_values
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
void slope(double (&out)[2]) { G.write(out, 1.0, 2.0); }
#else
void slope(double (&out)[2]) { G.write(out, 1.0); }
#endif
