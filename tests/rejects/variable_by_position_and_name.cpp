// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the same variable is given two values
// EXPECT: 'y'
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
auto g = G(1.0, 2.0);
#else
auto g = G(1.0, 2.0, y = 3.0);
#endif
