// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: too few arrays: the point, then the direction or weights
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto D = directional_derivative(x * y, x, y);
#ifdef LEIBNIZ_TWIN
double v = D(std::array{1.0, 2.0}, std::array{1.0, 0.0});
#else
double v = D(std::array{1.0, 2.0});
#endif
