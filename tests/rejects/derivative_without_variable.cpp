// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: derivative wants a variable: derivative(f, x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto d = derivative(x * y, x);
#else
auto d = derivative(x * y);
#endif
