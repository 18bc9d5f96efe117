// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the first two arguments of ibeta are constants, by which no derivative is known: ibeta(2_c, 0.5_c, x)
#include <leibniz/interop/boost_math/incomplete.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = ibeta(2_c, 0.5_c, x);
#else
auto f = ibeta(2_c, x, x);
#endif
