// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace runs its lambda while compiling, and this one cannot run: a helper is not constexpr
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
template <class T>
constexpr T square_of_sum(T a, T b) { return (a + b) * (a + b); }
#else
template <class T>
T square_of_sum(T a, T b) { return (a + b) * (a + b); }
#endif
constexpr auto f = leibniz::trace([](auto x, auto y) { return square_of_sum(x, y) / x; });
double v = f(1.0, 2.0);
