// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: this wants a formula with one output; for a vector use jacobian, or give its elements one by one
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto J = jacobian(leibniz::vector(x * y, x + y), x, y);
#else
auto J = gradient(leibniz::vector(x * y, x + y), x, y);
#endif
