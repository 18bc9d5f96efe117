// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero
// GROWS: sin(x) / (x - x) -> (sin(x) MORE) / (x - x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto g = gradient(sin(x) / (x - y), x, y)(1.0, 2.0);
#else
auto g = gradient(sin(x) / (x - x), x)(1.0);
#endif
