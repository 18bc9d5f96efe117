// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: as many formulas as the function has inputs: its variables in order, then its parameters
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;
constexpr auto f = leibniz::trace<2, 1>([](const auto& s, const auto& p) { return p[0] * s[0] * s[1]; });
#ifdef LEIBNIZ_TWIN
constexpr auto g = f(vector(x, y), vector(a));
#else
constexpr auto g = f(vector(x, y));
#endif
