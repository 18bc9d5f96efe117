// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>
#include <ostream>

// What the tables of awkward points are made of.
namespace awkward {

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double any = 0x1.a53p-1060;   ///< of no account
inline constexpr double pole = 0x1.b53p-1060;  ///< infinite, of either sign
inline constexpr double out = nan;             ///< outside of the domain: the value is NaN, derivatives are of no account

/// Value and derivatives of a function of one variable.
struct point {
  double at, expected[4];
  constexpr point(double p, double v, double first, double second, double third) : at{p}, expected{v, first, second, third} {}
  constexpr point(double p, double v) : point(p, v, any, any, any) {}
  friend std::ostream& operator<<(std::ostream& to, const point& p) { return to << p.at; }
};

/// f, f_x, f_y, f_xx, f_xy, f_yy, f_xxx, f_xxy, f_xyy, f_yyy; those not given are zero.
struct pair_of_points {
  double x, y, expected[10];
  friend std::ostream& operator<<(std::ostream& to, const pair_of_points& p) { return to << p.x << ", " << p.y; }
};

}  // namespace awkward
