// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a plain number inside an expression type: write an exact constant (0.5_c), a parameter ("a"_p, bound when evaluated), or the whole formula with trace(lambda)
// GROWS: x + 1; -> x MORE + 1;
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f() { return x + 1_c; }
#else
auto f() { return x + 1; }
#endif
