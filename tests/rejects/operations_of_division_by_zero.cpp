// SPDX-License-Identifier: BSL-1.0
// INSIDE: no call can be refused where only the program is looked at
// EXPECT: leibniz: division by the exact constant zero
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
int additions = operation_count(gradient(sin(x) / (x - y), x, y)).additions;
#else
int additions = operation_count(gradient(sin(x) / (x - x), x)).additions;
#endif
