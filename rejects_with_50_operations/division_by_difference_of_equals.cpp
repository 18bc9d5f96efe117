// SPDX-License-Identifier: BSL-1.0
// LINES: 60
// NOTED: division_by_the_exact_constant_zero

#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(1_c / (x - y));
#else
auto f = simplify((1_c MORE) / (x - x));
#endif
