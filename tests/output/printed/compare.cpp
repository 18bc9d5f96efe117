// SPDX-License-Identifier: BSL-1.0
// The printed cases give, bit for bit, what the callables give. Compile without contraction: -ffp-contract=off.
#include "cases.hpp"

#include "support/bits.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace {

constexpr int points = 500, most = 128;

/// Of zeros of both signs fmin and fmax may give either, and GCC swaps them.
template <class Program>
constexpr bool either_zero(const Program& program) {
  for (int i = 0; i < Program::operations; ++i)
    if (program.code[i].f == leibniz::functions::info<leibniz::functions::max_fn>() ||
        program.code[i].f == leibniz::functions::info<leibniz::functions::min_fn>())
      return true;
  return false;
}

template <std::size_t I>
int differences() {
  using callable = printed::one_case<I>;
  static_assert(callable::size() <= most);
  constexpr auto inputs = static_cast<std::size_t>(callable::program().symbols), n = static_cast<std::size_t>(callable::variables);
  constexpr bool zeros_alike = either_zero(callable::program());
  sample s{I + 1};
  for (int i = 0; i < points; ++i) {
    std::array<double, n> x{};
    std::array<double, inputs - n> p{};
    for (double& v : x) v = i % 4 ? s.between(-3, 3) : s.any();
    for (double& v : p) v = i % 4 ? s.between(-3, 3) : s.any();
    double by_library[most]{}, by_text[most]{};
    std::fill_n(by_text, most, -1.0);
    if constexpr (inputs > n) callable{}.write(static_cast<double*>(by_library), x, p);
    else callable{}.write(static_cast<double*>(by_library), x);
    printed::functions[I](x.data(), p.data(), by_text);
    for (std::size_t k = 0; k < callable::size(); ++k)
      if (!same_bits(by_library[k], by_text[k]) && !(zeros_alike && by_library[k] == 0 && by_text[k] == 0)) {
        std::printf("case %zu, point %d, result %zu: %a by the library, %a as printed\n", I, i, k, by_library[k], by_text[k]);
        return 1;
      }
  }
  return 0;
}

}  // namespace

int main() {
  return [&]<std::size_t... I>(std::index_sequence<I...>) { return (0 + ... + differences<I>()) != 0; }(
             std::make_index_sequence<printed::count>{});
}
