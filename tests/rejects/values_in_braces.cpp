// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: values in braces have no type: write std::array{1.0, 2.0}, or the values one by one
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
auto g = G(std::array{1.0, 2.0});
#else
auto g = G({1.0, 2.0});
#endif
