// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: trace(lambda) hands over separate scalars; for an array write its length, trace<N>(lambda)
#include <leibniz/leibniz.hpp>

constexpr auto sum_of = [](const auto& x) {
  auto sum = 0 * x[0];
  for (const auto& v : x) sum += v;
  return sum;
};
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace<3>(sum_of);
#else
constexpr auto f = leibniz::trace(sum_of);
#endif
