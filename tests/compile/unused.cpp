// SPDX-License-Identifier: BSL-1.0
// A traced function that nothing calls: no program is made of it, so that limits far too small for one do no harm.
#include <leibniz/evaluate/tracing.hpp>

constexpr auto f = leibniz::trace<3>([](const auto& x) {
  auto sum = x[0];
  for (std::size_t i = 0; i < 300; ++i) sum = sum * x[i % 3] + x[(i + 1) % 3];
  return sum;
});
#ifdef CALLED
double value = f(1.0, 2.0, 3.0);
#endif
