// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a vector holds expressions; write numbers as exact constants, 2_c
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto F = leibniz::vector(x, 2_c);
#else
auto F = leibniz::vector(x, 2.0);
#endif
