// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty
// GROWS: x *= x; -> x *= x MORE;
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return x * x; });
#else
constexpr auto f = leibniz::trace([](auto x) { x *= x; });
#endif
