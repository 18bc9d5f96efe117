// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: substitute wants expressions by name, x = y*y or x = 2_c; for numbers evaluate f(x = 2.0)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = substitute(x * y, x = 2_c);
#else
auto f = substitute(x * y, x = 2.0);
#endif
