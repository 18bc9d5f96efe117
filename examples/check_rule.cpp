// SPDX-License-Identifier: BSL-1.0
// PRINTS: failed: 2 compared, 2 wrong, 0 skipped
// PRINTS: wrong: first derivative by argument 1 at \(0\.7\): rule 0\.8823328
// PRINTS: the other one passes, to order 3
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

#include <cmath>
#include <iostream>

int main() {
  //! [check]
  constexpr auto wrong = leibniz::user_function<"wrong">([](auto v) { using std::sin; return sin(v * v); },
                                                         [](auto v) { return cos(v * v); });  // the chain rule was forgotten
  const auto report = leibniz::check_derivative(wrong, {0.7, 1.5});
  if (!report) std::cout << report;
  //! [check]

  constexpr auto right = leibniz::user_function<"right">([](auto v) { using std::sin; return sin(v * v); },
                                                         [](auto v) { return 2 * v * cos(v * v); });
  if (leibniz::check_derivative<3>(right, {0.0, 0.5, -1.5, 20.0})) std::cout << "the other one passes, to order 3\n";
}
