// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace<N>(lambda) wants a lambda over one array, trace<N, P>(lambda) over two
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<2, 1>([](const auto& x, const auto& p) { return p[0] * x[0] * x[1]; });
#else
constexpr auto f = leibniz::trace<2>([](const auto& x, const auto& p) { return p[0] * x[0] * x[1]; });
#endif
