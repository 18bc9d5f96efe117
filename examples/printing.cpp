// SPDX-License-Identifier: BSL-1.0
// PRINTS: f    = x\*x \+ 3\*sin\(x\*y\)
// PRINTS: f_x  = 2\*x \+ 3\*y\*cos\(x\*y\)
// PRINTS: f_xy = 3\*cos\(x\*y\) - 3\*x\*y\*sin\(x\*y\)
// PRINTS: sum  = 3\*x\*y
#include <leibniz/leibniz.hpp>
#include <leibniz/output/plain.hpp>

#include <cstdio>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

int main() {
  //! [printing]
  constexpr auto f = x * x + 3_c * sin(x * y);
  std::printf("f    = %s\n", to_string(f).c_str());
  std::printf("f_x  = %s\n", to_string(derivative(f, x)).c_str());
  std::printf("f_xy = %s\n", to_string(derivative(f, x, y)).c_str());
  std::printf("sum  = %s\n", to_string(simplify(x * y + 2_c * y * x)).c_str());
  //! [printing]
}
