// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: an array of values has the wrong length
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
auto g = G(std::array{1.0, 2.0});
#else
auto g = G(std::array{1.0, 2.0, 3.0});
#endif
