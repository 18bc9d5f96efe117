// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: give every variable a value: by name, f(x = 1.0, y = 2.0), each once and no others
// EXPECT: no_such_variable
// EXPECT: 'y'
// GROWS: = sin(x); -> = sin(x) MORE;
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
