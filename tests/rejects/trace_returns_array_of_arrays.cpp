// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<2>([](const auto& x) { return std::array{x[0], -x[1], x[1], x[0]}; });
#else
constexpr auto f = leibniz::trace<2>([](const auto& x) { return std::array{std::array{x[0], -x[1]}, std::array{x[1], x[0]}}; });
#endif
