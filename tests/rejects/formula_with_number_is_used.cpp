// SPDX-License-Identifier: BSL-1.0
// LINES: 16
// EXPECT: leibniz: a plain number inside an expression type: write an exact constant (0.5_c), a parameter ("a"_p, bound when evaluated), or the whole formula with trace(lambda)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto f = x * y + 1_c;
#else
constexpr auto f = x * y + 1;
#endif
double v = f(x = 2.0, y = 3.0);
auto g = gradient(f, x, y)(2.0, 3.0);
