// SPDX-License-Identifier: BSL-1.0
// PRINTS: positional  \(1\.500000, 0\.250000\)
// PRINTS: by name     \(1\.500000, 0\.250000\)
// PRINTS: arrays      \(1\.500000, 0\.250000\)
// PRINTS: value 2\.000000, gradient \(1\.500000, 0\.250000\)
// PRINTS: written     \(1\.500000, 0\.250000\)
// PRINTS: in float    \(1\.500000, 0\.250000\)
#include <leibniz/leibniz.hpp>

#include <array>
#include <cstdio>
#include <vector>

using namespace leibniz::literals;

//! [formula]
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;  // a parameter: known when the program runs, not differentiated

constexpr auto f = sqrt(y) * x + a * log(x);
//! [formula]

int main() {
  //! [calls]
  constexpr auto G = gradient(f, x, y);  // fixes the order: x, y

  const std::array<double, 2> g = G(1.0, 4.0, a = -0.5);    // values in order, parameters by name
  const auto by_name = G(y = 4.0, a = -0.5, x = 1.0);       // all by name, in any order
  const std::vector<double> point{1.0, 4.0};
  const auto from_arrays = G(point, std::array{-0.5});      // arrays or spans: the point, then the parameters
  //! [calls]
  std::printf("positional  (%f, %f)\n", g[0], g[1]);
  std::printf("by name     (%f, %f)\n", by_name[0], by_name[1]);
  std::printf("arrays      (%f, %f)\n", from_arrays[0], from_arrays[1]);

  //! [shared]
  const auto [value, slope] = value_and_gradient(f, x, y)(1.0, 4.0, a = -0.5);
  //! [shared]
  std::printf("value %f, gradient (%f, %f)\n", value, slope[0], slope[1]);

  //! [write]
  double memory[2];
  G.write(memory, 1.0, 4.0, a = -0.5);
  //! [write]
  std::printf("written     (%f, %f)\n", memory[0], memory[1]);

  //! [float]
  const std::array<float, 2> in_float = G(1.0f, 4.0f, a = -0.5f);
  //! [float]
  std::printf("in float    (%f, %f)\n", static_cast<double>(in_float[0]), static_cast<double>(in_float[1]));
}
