// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero
// GROWS: = x / 0_c -> = (x MORE) / 0_c
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = x / 2_c;
#else
auto f = x / 0_c;
#endif
