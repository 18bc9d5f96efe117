// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

void bench::compare_gradients() {
  for_each(kernels{}, []<class Kernel>(Kernel) {
    constexpr std::size_t n = Kernel::n;
    compare(std::string("gradient/") + Kernel::name, make_pool<Kernel>(), gradient_by_leibniz<Kernel>,
            Kernel::gradient_by_hand, {1, 1 + n});
  });
}
