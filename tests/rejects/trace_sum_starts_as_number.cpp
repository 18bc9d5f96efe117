// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a symbol has no value while tracing: write sin(x) after `using std::sin`, not std::sin(x); what depends on it cannot be a number, an index or a count: a sum starts as auto sum = 0 * x, or T sum = 0
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto total = [](const auto& x) {
  auto sum = 0 * x[0];
  for (const auto& v : x) sum += v;
  return sum;
};
constexpr auto f = leibniz::trace<3>(total);
#else
constexpr auto total = [](const auto& x) {
  double sum = 0;
  for (const auto& v : x) sum += v;
  return sum;
};
constexpr auto f = leibniz::trace<3>(total);
#endif
