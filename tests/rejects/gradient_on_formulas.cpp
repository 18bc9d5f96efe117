// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: numbers are wanted here and not formulas
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = leibniz::trace([](auto s, auto t) { return s * sin(t); });
#ifdef LEIBNIZ_TWIN
constexpr auto slope = derivative(f(x, x * x), x);
#else
constexpr auto slope = gradient(f)(x, x * x);
#endif
