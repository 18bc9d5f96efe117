// SPDX-License-Identifier: BSL-1.0
// EXPECT: no matching function for call to
#include <leibniz/leibniz.hpp>

#include <cmath>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = sin(x);
#else
auto f = std::sin(x);
#endif
