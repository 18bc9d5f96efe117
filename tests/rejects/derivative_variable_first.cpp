// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: derivative wants the formula first, then the variables: derivative(sin(x), x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto d = derivative(sin(x), x);
#else
auto d = derivative(x, sin(x));
#endif
