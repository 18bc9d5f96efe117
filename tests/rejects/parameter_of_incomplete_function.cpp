// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the first argument of gamma_p is a constant, by which no derivative is known: gamma_p(2.5_c, x)
#include <leibniz/interop/boost_math/incomplete.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = gamma_p(2.5_c, x);
#else
auto f = gamma_p(x, x);
#endif
