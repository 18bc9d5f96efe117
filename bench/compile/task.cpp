// SPDX-License-Identifier: BSL-1.0
#include "task.hpp"

void run(const std::array<double, kernel::variables>& x, const std::array<double, kernel::parameters>& p, double* out) {
  write<kernel>(task, x, p, out);
}
