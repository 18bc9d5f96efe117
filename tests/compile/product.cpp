// SPDX-License-Identifier: BSL-1.0
// The gradient of a product of 1,000 variables: at most three multiplications a variable, and no division.
#include <leibniz/leibniz.hpp>

#include <array>

constexpr int n = 1000;
constexpr auto product = leibniz::trace<n>([](const auto& x) {
  auto p = x[0];
  for (std::size_t i = 1; i < n; ++i) p *= x[i];
  return p;
});
constexpr auto G = gradient(product);
static_assert(operation_count(G).multiplications <= 3 * n);
static_assert(operation_count(G).divisions == 0);

void run(const std::array<double, n>& x, double* out) { G.write(out, x); }
