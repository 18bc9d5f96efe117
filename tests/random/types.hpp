// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "program.hpp"

#include <string>

namespace random_programs {

/// A C++ program that compiles `count` random programs as expression types and as traced lambdas, and compares value, gradient,
/// Hessian and a derivative of the third order with references.
std::string as_types(std::uint64_t seed, int count);

}  // namespace random_programs
