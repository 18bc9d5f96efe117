// SPDX-License-Identifier: BSL-1.0
#pragma once

// -DLEIBNIZ_VECTOR_MATH=xsimd or =sleef chooses the library that computes functions of lanes; the CMake option of the same
// name sets it for all who link to leibniz::leibniz. A program sets it once for all its files.
#define LEIBNIZ_CHOICE_ 1
#define LEIBNIZ_CHOICE_xsimd 2
#define LEIBNIZ_CHOICE_sleef 3
#define LEIBNIZ_PASTE(name) LEIBNIZ_CHOICE_##name
#define LEIBNIZ_CHOICE(name) LEIBNIZ_PASTE(name)
#ifndef LEIBNIZ_VECTOR_MATH
#define LEIBNIZ_VECTOR_MATH
#endif

#if LEIBNIZ_CHOICE(LEIBNIZ_VECTOR_MATH) == 1
#include <leibniz/evaluate/lanes.hpp>
#elif LEIBNIZ_CHOICE(LEIBNIZ_VECTOR_MATH) == 2
#include <leibniz/interop/xsimd.hpp>
#elif LEIBNIZ_CHOICE(LEIBNIZ_VECTOR_MATH) == 3
#include <leibniz/interop/sleef.hpp>
#else
#error "leibniz: LEIBNIZ_VECTOR_MATH is xsimd, sleef or empty"
#endif

namespace leibniz {

/// Makes a loop over rows compute as many rows at once as SIMD registers hold: sum_over_rows(in_lanes, G, ...).
#if LEIBNIZ_CHOICE(LEIBNIZ_VECTOR_MATH) == 1
inline constexpr lanes_policy<standard_functions> in_lanes{};
#elif LEIBNIZ_CHOICE(LEIBNIZ_VECTOR_MATH) == 2
inline constexpr lanes_policy<xsimd_functions> in_lanes{};
#else
inline constexpr lanes_policy<sleef_functions> in_lanes{};
#endif

}  // namespace leibniz

#undef LEIBNIZ_CHOICE_
#undef LEIBNIZ_CHOICE_xsimd
#undef LEIBNIZ_CHOICE_sleef
#undef LEIBNIZ_PASTE
#undef LEIBNIZ_CHOICE
