// SPDX-License-Identifier: BSL-1.0
// EXPECT: no matching function for call to
#include <leibniz/leibniz.hpp>

#include <algorithm>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return max(min(x, 1.0), 0.0); });
#else
constexpr auto f = leibniz::trace([](auto x) { return std::clamp(x, 0.0, 1.0); });
#endif
