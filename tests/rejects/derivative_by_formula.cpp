// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: derivative wants variables after the formula: derivative(sin(x), x) with x = "x"_v
// GROWS: (sin(x * y), x * y) -> (sin(x * y) MORE, x * y MORE)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto d = derivative(sin(x * y), x);
#else
auto d = derivative(sin(x * y), x * y);
#endif
