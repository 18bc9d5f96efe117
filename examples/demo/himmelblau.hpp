// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

namespace demo::himmelblau {

using namespace leibniz::literals;

/// Himmelblau's function (Applied Nonlinear Programming, 1972): four minima, one maximum, four saddles.
inline constexpr auto x = "x"_v;
inline constexpr auto y = "y"_v;
inline constexpr auto f = square(x * x + y - 11_c) + square(x + y * y - 7_c);

inline constexpr auto f_at = value_gradient_hessian(f, x, y);

inline double height(double at_x, double at_y) { return f(x = at_x, y = at_y); }

}  // namespace demo::himmelblau
