// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the same variable is given two values
// EXPECT: 'x'
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = x * y;
#ifdef LEIBNIZ_TWIN
double v = f(x = 1.0, y = 2.0);
#else
double v = f(x = 1.0, y = 2.0, x = 3.0);
#endif
