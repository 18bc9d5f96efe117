// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace<N, P> wants N > 0, P >= 0 and at most 4096 inputs
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<1, 4095>([](const auto& x, const auto& p) { return x[0] * p[4094]; });
#else
constexpr auto f = leibniz::trace<2, 4095>([](const auto& x, const auto& p) { return x[0] * p[4094]; });
#endif
