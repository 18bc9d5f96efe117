// SPDX-License-Identifier: BSL-1.0
#include "reference.hpp"

namespace random_programs {

std::vector<jet<precise>> precise_reference(const program& p, const directions& along) { return jets<precise>(p, along); }

}  // namespace random_programs
