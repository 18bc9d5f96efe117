// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "bezier.hpp"
#include "black_scholes.hpp"
#include "buckingham.hpp"
#include "combustion.hpp"
#include "double_pendulum.hpp"
#include "garman_kohlhagen.hpp"
#include "gaussian.hpp"
#include "helmholtz.hpp"
#include "lennard_jones.hpp"
#include "logistic.hpp"
#include "mixture.hpp"
#include "mooney_rivlin.hpp"
#include "neo_hookean.hpp"
#include "peng_robinson.hpp"
#include "predator_prey.hpp"
#include "product.hpp"
#include "reprojection.hpp"
#include "rigid_motion.hpp"
#include "robot_arm.hpp"
#include "rosenbrock.hpp"
#include "spin_chain.hpp"
#include "springs.hpp"

namespace bench {

template <class... Kernel>
struct kernel_list {};

/// K1 to K8 are those of the first table, on which thresholds of the library were chosen; the others are not.
using kernels = kernel_list<rosenbrock, helmholtz, reprojection, product, neo_hookean, black_scholes, logistic, lennard_jones,
                            robot_arm, gaussian, buckingham, rigid_motion, garman_kohlhagen, spin_chain, combustion,
                            predator_prey, double_pendulum, bezier, mixture, peng_robinson, springs, mooney_rivlin>;

}  // namespace bench
