// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace(lambda) hands over separate scalars; for an array write its length, trace<N>(lambda)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<2>([](const auto& x) { return x[0] * x[1]; });
#else
constexpr auto f = leibniz::trace([](const auto& x) { return x[0] * x[1]; });
#endif
