// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "table.hpp"

namespace accuracy {

/// Figures of each function whose key begins with `only`, from so many points in each type; counts the points whose
/// exact derivatives were not found.
record measure(const std::vector<line>& rows, int points, const std::string& only, int& unresolved);

}  // namespace accuracy
