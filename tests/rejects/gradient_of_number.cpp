// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: gradient wants a formula, a vector of formulas, or a function
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(2_c * x, x);
#else
auto G = gradient(2.0, x);
#endif
