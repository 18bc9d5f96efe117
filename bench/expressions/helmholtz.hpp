// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

namespace mixture {
using namespace leibniz::literals;

inline constexpr int components = 8;
template <int I, int J>
inline constexpr auto attraction = entry<'A', I * components + J>;
inline constexpr auto RT = "RT"_p;

inline constexpr auto covolume = sum<components>([](auto i) { return entry<'b', i> * x<i>; });
inline constexpr auto ideal = sum<components>([](auto i) { return x<i> * log(x<i> / (1_c - covolume)); });
inline constexpr auto attracted = sum<components>([](auto i) {
  return x<i> * sum<components>([](auto j) { return attraction<decltype(i)::value, j> * x<j>; });
});
inline constexpr auto numerator = 1_c + (1_c + 1.4142135623730951_c) * covolume;
inline constexpr auto denominator = 1_c + (1_c - 1.4142135623730951_c) * covolume;
inline constexpr auto energy =
    RT * ideal - attracted / (2.8284271247461903_c * covolume) * log(numerator / denominator);
}  // namespace mixture

/// The Helmholtz energy of a mixture by the equation of Peng and Robinson; the matrix of attraction, the
/// covolumes and RT are parameters.
struct helmholtz {
  static constexpr const char* name = "helmholtz";
  static constexpr int n = mixture::components;

  static constexpr auto variables = all_x<n>;
  static constexpr auto parameters =
      std::tuple_cat(each<n * n>([](auto k) { return entry<'A', k>; }),
                     each<n>([](auto i) { return entry<'b', i>; }), std::tuple{mixture::RT});
  static constexpr auto formula = mixture::energy;
};

}  // namespace bench
