// SPDX-License-Identifier: BSL-1.0
// INSIDE: the compiler points at the call that is never made
// MACHINE_CODE: a number made of a symbol, which has been refused, is a long double as well, and one message is enough
// EXPECT: leibniz: a traced lambda returns what it computes from its arguments, or a std::array of such, flat and not empty
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return 0 * x + 2.0L; });
#else
constexpr auto f = leibniz::trace([](auto) { return 2.0L; });
#endif
double v(double x) { return f(x); }
