// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

namespace camera {
using namespace leibniz::literals;

/// Three expressions.
template <class X, class Y, class Z>
struct triple {
  X x;
  Y y;
  Z z;
};
template <class X, class Y, class Z>
triple(X, Y, Z) -> triple<X, Y, Z>;

constexpr auto operator-(auto a, auto b)
  requires requires { a.z, b.z; }
{
  return triple{a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr auto dot(auto a, auto b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr auto cross(auto a, auto b) {
  return triple{a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline constexpr triple rotation{x<0>, x<1>, x<2>};
inline constexpr triple centre{x<3>, x<4>, x<5>};
inline constexpr triple point{x<11>, x<12>, x<13>};
inline constexpr auto focal = x<6>;
inline constexpr auto principal_u = x<7>;
inline constexpr auto principal_v = x<8>;
inline constexpr auto radial_2 = x<9>;
inline constexpr auto radial_4 = x<10>;
inline constexpr auto weight = x<14>;
inline constexpr auto seen_u = "seen_u"_p;
inline constexpr auto seen_v = "seen_v"_p;

/// The point in the frame of the camera, by the formula of Rodrigues.
inline constexpr auto rotated = [] {
  constexpr auto angle = sqrt(dot(rotation, rotation));
  constexpr auto c = cos(angle);
  constexpr auto s = sin(angle);
  constexpr auto per_angle = 1_c / angle;
  constexpr triple axis{rotation.x * per_angle, rotation.y * per_angle, rotation.z * per_angle};
  constexpr auto p = point - centre;
  constexpr auto turned = cross(axis, p);
  constexpr auto along = dot(axis, p) * (1_c - c);
  return triple{p.x * c + turned.x * s + axis.x * along, p.y * c + turned.y * s + axis.y * along,
                p.z * c + turned.z * s + axis.z * along};
}();

inline constexpr auto u = rotated.x / rotated.z;
inline constexpr auto v = rotated.y / rotated.z;
inline constexpr auto r2 = u * u + v * v;
inline constexpr auto distortion = 1_c + radial_2 * r2 + radial_4 * r2 * r2;
inline constexpr auto residual_u = weight * (u * distortion * focal + principal_u - seen_u);
inline constexpr auto residual_v = weight * (v * distortion * focal + principal_v - seen_v);
}  // namespace camera

/// Where a camera sees a point, less where it was seen: two outputs of fifteen variables.
struct reprojection {
  static constexpr const char* name = "reprojection";
  static constexpr int n = 15;

  static constexpr auto variables = all_x<n>;
  static constexpr std::tuple parameters{camera::seen_u, camera::seen_v};
  static constexpr auto formula = leibniz::vector(camera::residual_u, camera::residual_v);
};

}  // namespace bench
