// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty
#include <leibniz/leibniz.hpp>

#include <tuple>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto y) { return std::array{x * y, x + y}; });
#else
constexpr auto f = leibniz::trace([](auto x, auto y) { return std::tuple{x * y, x + y}; });
#endif
