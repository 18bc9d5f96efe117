// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: too many arrays: the point, the direction or weights if any, the parameters if any
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
auto g = G(std::array{1.0, 2.0});
#else
auto g = G(std::array{1.0, 2.0}, std::array{3.0});
#endif
