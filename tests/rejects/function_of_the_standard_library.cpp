// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a formula is not a number: write sin(x) and not std::sin(x)
// GROWS: std::sin(x); -> std::sin(x MORE);
#include <leibniz/leibniz.hpp>

#include <cmath>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = sin(x);
#else
auto f = std::sin(x);
#endif
