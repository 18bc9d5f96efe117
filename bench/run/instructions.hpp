// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "table.hpp"

namespace bench {

/// Runs `self` with the libraries under callgrind, which must be installed. Gives instructions for each call, the
/// functions of libm included; the call itself is not counted.
measurements count_instructions(const std::string& self, const std::vector<std::string>& libraries);

/// What runs under callgrind.
void run_for_counting(const std::vector<contender>&);

}  // namespace bench
