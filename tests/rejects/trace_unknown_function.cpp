// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: logb is not in the catalogue of functions
// GROWS: return logb(x); -> return logb(x MORE);
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return erf(x); });
#else
constexpr auto f = leibniz::trace([](auto x) { return logb(x); });
#endif
