// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x, auto y) { return select(x != y, x / (x - y), x); });
#else
constexpr auto f = leibniz::trace([](auto x, auto y) { return x != y ? x / (x - y) : x; });
#endif
