// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace(lambda) hands over separate scalars; for an array write its length, trace<N>(lambda)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<1>([](const auto& x) { return 2 * x[0]; });
#else
constexpr auto f = leibniz::trace([](const auto& x) { return 2 * x[0]; });
#endif
