// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the same variable twice in the list of variables
// GROWS: (x * y, x, x) -> (x * y MORE, x, x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(x * y, x, y);
#else
auto G = gradient(x * y, x, x);
#endif
