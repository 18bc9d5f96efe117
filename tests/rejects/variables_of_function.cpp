// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a function already has its variables; name none after it
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto F = function(x * y, x, y);
#ifdef LEIBNIZ_TWIN
auto G = gradient(F);
#else
auto G = gradient(F, x, y);
#endif
