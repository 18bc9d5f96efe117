// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>
#include <leibniz/functions/constants.hpp>
#include <leibniz/functions/exponential.hpp>
#include <leibniz/functions/hyperbolic.hpp>
#include <leibniz/functions/piecewise.hpp>
#include <leibniz/functions/powers.hpp>
#include <leibniz/functions/rounding.hpp>
#include <leibniz/functions/sinc.hpp>
#include <leibniz/functions/special.hpp>
#include <leibniz/functions/stable.hpp>
#include <leibniz/functions/three_arguments.hpp>
#include <leibniz/functions/trigonometric.hpp>
#include <leibniz/functions/unknown.hpp>

namespace leibniz::functions {

/// Every function the library knows, family by family.
using all = join<arithmetic, constants, powers, exponential, trigonometric, hyperbolic, special, stable, cardinal, conditions, piecewise, rounding, three_arguments>;

}  // namespace leibniz::functions
