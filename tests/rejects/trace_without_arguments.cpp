// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace(lambda) wants 1 to 24 scalars; for an array name its length, trace<N>(lambda)
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return 2 * x; });
#else
constexpr auto f = leibniz::trace([] { return 2.0; });
#endif
