// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace wants a lambda; a function is called in one: trace([](auto x) { return g(x); })
#include <leibniz/leibniz.hpp>

constexpr auto product(const auto& x) { return x[0] * x[1]; }
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<2>([](const auto& x) { return product(x); });
#else
constexpr auto f = leibniz::trace<2>(product);
#endif
double v = f(1.0, 2.0);
