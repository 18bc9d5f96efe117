// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace wants a lambda that captures nothing; parameters are its second array, trace<N, P>
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<1, 1>([](const auto& x, const auto& p) { return p[0] * x[0]; });
#else
auto scaled(double factor) {
  return leibniz::trace<1>([factor](const auto& x) { return factor * x[0]; });
}
#endif
