// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: give all values one by one or all in arrays, not mixed
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto D = directional_derivative(x * y, x, y);
#ifdef LEIBNIZ_TWIN
double v = D(std::array{1.0, 2.0}, std::array{1.0, 0.0});
#else
double v = D(std::array{1.0, 2.0}, 1.0, 0.0);
#endif
