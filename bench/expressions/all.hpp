// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "black_scholes.hpp"
#include "lennard_jones.hpp"
#include "product.hpp"
#include "rosenbrock.hpp"

namespace bench {

using kernels = leibniz::list<rosenbrock, product_of_20, black_scholes, lennard_jones>;

}  // namespace bench
