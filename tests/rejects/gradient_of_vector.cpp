// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: gradient wants a formula with one output; for a vector use jacobian, or give its elements one by one
// GROWS: gradient(leibniz::vector(x * y, -> gradient(leibniz::vector(x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto J = jacobian(leibniz::vector(x * y, x + y), x, y);
#else
auto J = gradient(leibniz::vector(x * y, x + y), x, y);
#endif
