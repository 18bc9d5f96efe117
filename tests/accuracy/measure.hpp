// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "table.hpp"

namespace accuracy {

/// Figures of each function whose key begins with one of `beginnings` (or of all, where there are none), from so many points in
/// each type; counts the points whose exact derivatives were not found.
record measure(const std::vector<line>& rows, int points, const std::vector<std::string>& beginnings, int& unresolved);

}  // namespace accuracy
