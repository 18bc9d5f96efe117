// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the values are given as in a call, G(...), which says what is wrong with them or with the formulas; `problem` names it
// EXPECT: misuse::too_many_values
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto J = jacobian(leibniz::vector(x * y, x), x, y);
#ifdef LEIBNIZ_TWIN
auto entries = J.nonzeros(1.0, 2.0);
#else
auto entries = J.nonzeros(1.0, 2.0, 3.0);
#endif
