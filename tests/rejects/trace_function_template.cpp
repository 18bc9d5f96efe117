// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace wants a lambda; a function is called in one: trace([](auto x) { return g(x); })
#include <leibniz/leibniz.hpp>

template <class T>
constexpr T product(const T& x, const T& y) { return x * y; }
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto y) { return product(x, y); });
#else
constexpr auto f = leibniz::trace(product);
#endif
double v = f(1.0, 2.0);
