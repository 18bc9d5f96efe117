// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: operation_count wants what is called: operation_count(gradient(f, x, y))
// GROWS: (x * y); -> (x * y MORE);
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto n = operation_count(function(x * y, x, y));
#else
constexpr auto n = operation_count(x * y);
#endif
