// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

void bench::compare_hessians() {
  for_each(kernels{}, []<class Kernel>(Kernel) {
    constexpr std::size_t n = Kernel::n;
    compare(std::string("hessian/") + Kernel::name, make_pool<Kernel>(), hessian_by_leibniz<Kernel>,
            Kernel::hessian_by_hand, {1, 1 + n, 1 + n + n * n});
  });
}
