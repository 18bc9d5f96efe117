// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: logb is not in the catalogue of functions
// GROWS: logb(x) -> logb(x MORE)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = erf(x);
#else
auto f = logb(x);
#endif
