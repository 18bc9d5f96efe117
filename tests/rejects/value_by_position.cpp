// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: an expression takes its values by name: f(x = 1.0, y = 2.0); function(f, x, y) fixes an order
// GROWS: (x * y, 1 -> (x * y MORE, 1
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
double v = evaluate(x * y, x = 1.0, y = 2.0);
#else
double v = evaluate(x * y, 1.0, 2.0);
#endif
