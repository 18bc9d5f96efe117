// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the exponent of ldexp is a constant integer: ldexp(x, 3_c)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = ldexp(x, 3_c);
#else
auto f = ldexp(x, 3);
#endif
