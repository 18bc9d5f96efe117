// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a plain number inside an expression type: write an exact constant (0.5_c)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = leibniz::trace([](auto s, auto t) { return s * sin(t); });
#ifdef LEIBNIZ_TWIN
constexpr auto g = f(x, 0.5_c);
#else
constexpr auto g = f(x, 0.5);
#endif
