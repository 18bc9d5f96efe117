// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

namespace accuracy {

/// What is measured of a function of so many arguments: value, first derivatives, second ones; as texts of arguments.
inline std::vector<std::vector<int>> results(int arity, bool derivatives) {
  std::vector<std::vector<int>> r{{}};
  for (int i = 0; derivatives && i < arity; ++i) r.push_back({i});
  for (int j = 0; derivatives && j < arity; ++j)
    for (int i = 0; i <= j; ++i) r.push_back({i, j});
  return r;
}

}  // namespace accuracy
