// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

namespace tetrahedron {
using namespace leibniz::literals;

inline constexpr auto volume = "volume"_p;
inline constexpr auto mu = "mu"_p;
inline constexpr auto lambda = "lambda"_p;

/// Coordinate I of the edge from corner 0 to corner K.
template <int K, int I>
inline constexpr auto edge = x<3 * K + I> - x<I>;

/// Entry I, J of the deformation gradient: edges times the inverse of the edges at rest, B.
template <int I, int J>
inline constexpr auto F =
    edge<1, I> * entry<'B', J> + edge<2, I> * entry<'B', 3 + J> + edge<3, I> * entry<'B', 6 + J>;

template <int I, int J>
inline constexpr auto square_of = F<I, J> * F<I, J>;

/// A determinant of rows 1 and 2.
template <int J, int K>
inline constexpr auto minor_of = F<1, J> * F<2, K> - F<1, K> * F<2, J>;

inline constexpr auto J = F<0, 0> * minor_of<1, 2> - F<0, 1> * minor_of<0, 2> + F<0, 2> * minor_of<0, 1>;
inline constexpr auto I1 = sum<9>([](auto k) { return square_of<k / 3, k % 3>; });
inline constexpr auto log_J = log(J);
inline constexpr auto energy =
    volume * (0.5_c * mu * (I1 - 3_c) - mu * log_J + 0.5_c * lambda * log_J * log_J);
}  // namespace tetrahedron

/// The elastic energy of a neo-Hookean tetrahedron, in the coordinates of its four corners.
struct neo_hookean {
  static constexpr const char* name = "neo_hookean";
  static constexpr int n = 12;

  static constexpr auto variables = all_x<n>;
  static constexpr auto parameters =
      std::tuple_cat(each<9>([](auto k) { return entry<'B', k>; }),
                     std::tuple{tetrahedron::volume, tetrahedron::mu, tetrahedron::lambda});
  static constexpr auto formula = tetrahedron::energy;
};

}  // namespace bench
