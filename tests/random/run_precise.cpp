// SPDX-License-Identifier: BSL-1.0
#include "run.hpp"

namespace random_programs {

template std::vector<precise> run(const script&, const std::vector<precise>&);

}  // namespace random_programs
