// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: powers are pow(x, 2_c), pow<2>(x) or square(x)
// GROWS: = x ^ -> = (x MORE) ^
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = pow(x, 2_c);
#else
auto f = x ^ 2_c;
#endif
