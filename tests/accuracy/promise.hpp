// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "table.hpp"

namespace accuracy {

/// A first derivative is at most 4 ulps less accurate than the worst of the functions that it calls.
struct promise {
  bool kept = true;
  const char* type = "";  ///< of the largest excess
  double most = 0;        ///< the limit in that type
  figures first;
  std::string text() const;
};
promise promise_of(const record& r, const row& f, const std::vector<std::string>& calls);

}  // namespace accuracy
