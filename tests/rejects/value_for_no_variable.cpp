// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a value is given for a variable that does not occur in the formula
// EXPECT: 'y'
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = sin(x);
#ifdef LEIBNIZ_TWIN
double v = f(x = 1.0);
#else
double v = f(x = 1.0, y = 2.0);
#endif
