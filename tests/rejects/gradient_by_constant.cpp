// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: differentiate with respect to variables: gradient(f, x, y) with x = "x"_v
// GROWS: (x * y, 2_c) -> (x * y MORE, 2_c)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(x * y, x);
#else
auto G = gradient(x * y, 2_c);
#endif
