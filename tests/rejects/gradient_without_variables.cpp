// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: name the variables: gradient(f, x, y)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(x * y, x, y);
#else
auto G = gradient(x * y);
#endif
