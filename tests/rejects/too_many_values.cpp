// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: too many positional values: one for each variable of the callable; parameters go by name, a = 3.0
// GROWS: (a * x, -> (a * x MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto a = "a"_p;
constexpr auto G = gradient(a * x, x);
#ifdef LEIBNIZ_TWIN
auto g = G(1.0, a = 3.0);
#else
auto g = G(1.0, 3.0);
#endif
