// SPDX-License-Identifier: BSL-1.0
// Compiled once for each value of LEIBNIZ_VECTOR_MATH.
#undef LEIBNIZ_VECTOR_MATH
#define LEIBNIZ_VECTOR_MATH CHOICE
#include <leibniz/interop/lanes.hpp>

#include <type_traits>

static_assert(std::is_same_v<decltype(leibniz::in_lanes), const leibniz::lanes_policy<leibniz::EXPECTED>>);
