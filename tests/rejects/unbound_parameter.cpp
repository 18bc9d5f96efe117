// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: give every variable a value
// EXPECT: 'a'
// EXPECT: parameters by name
// GROWS: a * sin(x), -> a * sin(x) MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto a = "a"_p;
constexpr auto G = gradient(a * sin(x), x);
#ifdef LEIBNIZ_TWIN
auto g = G(1.0, a = 3.0);
#else
auto g = G(1.0);
#endif
