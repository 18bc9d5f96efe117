// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero
// GROWS: sin(x) / (x - x) -> (sin(x) MORE) / (x - x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto g = leibniz::derivative(sin(x) / (x - y), x);
#else
constexpr auto g = leibniz::derivative(sin(x) / (x - x), x);
#endif
