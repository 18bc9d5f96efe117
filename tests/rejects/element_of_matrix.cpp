// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: elements of a matrix are m(i, j)
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
double v = hessian(x * y, x, y)(1.0, 2.0)(0, 1);
#else
double v = hessian(x * y, x, y)(1.0, 2.0)[0][1];
#endif
