// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the formula comes first, then the variables: gradient(sin(x), x)
// GROWS: (x, sin(x)) -> (x, sin(x) MORE)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(sin(x), x);
#else
auto G = gradient(x, sin(x));
#endif
