// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "program.hpp"

#include <string>

namespace random_programs {

/// Numbers of right digits that a script is run in.
enum precision { in_double, in_long_double, in_fifty_digits };

/// What was seen in the programs so far.
struct summary {
  long programs = 0, comparisons[3]{}, bits = 0;
  long at_a_jump = 0, without_value = 0, ill = 0, out_of_range = 0, refused = 0;  ///< why programs were not compared
  double worst[3][4]{};  ///< the largest error by precision and order of derivative, in units of the bound
  std::uint64_t worst_seed[3][4]{};
};

/// The promises, as multiples of condition times epsilon: docs/CONTRIBUTING.md.
inline constexpr double tolerance[3] = {8, 8, 1000};

/// Empty where all promises hold, else what does not. Adds to the summary.
std::string check(const program&, summary&);

/// The smallest program found, by leaving out parts, that breaks the same promise.
program shrunk(const program&);

}  // namespace random_programs
