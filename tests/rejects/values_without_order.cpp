// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: give every variable a value: by name, f(x = 1.0, y = 2.0), each once and no others
// EXPECT: value_without_name
// GROWS: = (x * y)( -> = (x * y MORE)(
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
double v = function(x * y, x, y)(1.0, 2.0);
#else
double v = (x * y)(1.0, 2.0);
#endif
