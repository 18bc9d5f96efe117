// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: derivative wants a formula first: derivative(sin(x), x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto d = derivative(2_c, x);
#else
auto d = derivative(2.0, x);
#endif
