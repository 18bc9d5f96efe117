// SPDX-License-Identifier: BSL-1.0
// A traced function of 1,200 operations, with its gradient, in the room of leibniz::large.
#include <leibniz/leibniz.hpp>

#include <array>

constexpr std::size_t rounds = 150;

constexpr auto f = leibniz::trace<8>([](const auto& x) {
  auto a = x[0], b = x[1];
  for (std::size_t i = 0; i < rounds; ++i) {
    const auto c = a * x[i % 8] + 0.5 * b;
    b = sin(c) - x[(i + 3) % 8] * a;
    a = b * c + a;
  }
  return a + b;
});
static_assert(f.program().operations >= 8 * static_cast<int>(rounds));

void run(const std::array<double, 8>& x, double* out) { value_and_gradient(f).write(out, x); }
