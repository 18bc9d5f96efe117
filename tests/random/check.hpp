// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "program.hpp"

#include <string>

namespace random_programs {

/// What a script is run in and compared with: the same script in 50 digits; nested duals in 50 digits, in long double.
enum comparison { in_double, in_long_double, in_fifty_digits, double_and_duals, long_double_and_duals };
inline constexpr int comparisons = 5;
inline constexpr const char* names[comparisons] = {"double", "long double", "50 digits", "double, duals in long double", "long double, the same"};

/// What was seen in the programs so far.
struct summary {
  long programs = 0, compared[comparisons]{}, bits = 0;
  long at_a_jump = 0, without_value = 0, ill = 0, out_of_range = 0, refused = 0;  ///< why programs were not compared
  double worst[comparisons][4]{};  ///< the largest error by comparison and order of derivative, in units of the bound
  std::uint64_t worst_seed[comparisons][4]{};
};

/// The promises, as multiples of condition times epsilon: docs/CONTRIBUTING.md.
inline constexpr double tolerance[comparisons] = {8, 8, 1000, 8, 16};
/// Epsilon; where duals in long double are the reference their own roundings count with those of the script.
inline constexpr double epsilon[comparisons] = {0x1p-53, 0x1p-64, 1e-50, 0x1p-53 + 0x1p-64, 0x1p-64};

/// Empty where all promises hold, else what does not. Adds to the summary.
std::string check(const program&, summary&);

/// The smallest program found, by leaving out parts, that breaks the same promise.
program shrunk(const program&);

}  // namespace random_programs
