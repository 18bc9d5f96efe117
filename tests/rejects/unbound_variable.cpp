// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: give every variable a value: by name, f(x = 1.0, y = 2.0), each once and no others
// EXPECT: without_value
// EXPECT: 'y'
// GROWS: x * sin(y); -> x * sin(y) MORE;
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = x * sin(y);
#ifdef LEIBNIZ_TWIN
double v = f(x = 1.0, y = 2.0);
#else
double v = f(x = 1.0);
#endif
