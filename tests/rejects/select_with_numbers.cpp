// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a plain number inside an expression type: write an exact constant (0.5_c), a parameter ("a"_p, bound when evaluated), or the whole formula with trace(lambda)
// GROWS: x > 0, -> x MORE > 0,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = select(x > 0_c, x, 0_c);
#else
auto f = select(x > 0, x, 0.0);
#endif
