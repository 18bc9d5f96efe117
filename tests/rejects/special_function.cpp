// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: tgamma needs #include <leibniz/interop/boost_math.hpp>
// GROWS: = tgamma(x); -> = tgamma(x MORE);
#include <leibniz/leibniz.hpp>
#ifdef LEIBNIZ_TWIN
#include <leibniz/interop/boost_math.hpp>
#endif

using namespace leibniz::literals;

constexpr auto x = "x"_v;
auto f = tgamma(x);
