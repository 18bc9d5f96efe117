// SPDX-License-Identifier: BSL-1.0
#include "reference.hpp"

namespace random_programs {

std::vector<jet<bounded>> bounded_reference(const program& p, const directions& along) { return jets<bounded>(p, along); }
std::vector<jet<long double>> long_double_reference(const program& p, const directions& along) { return jets<long double>(p, along); }

}  // namespace random_programs
