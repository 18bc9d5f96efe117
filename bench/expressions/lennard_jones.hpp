// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

namespace atom_pair {
using namespace leibniz::literals;

inline constexpr auto epsilon = "epsilon"_p;
inline constexpr auto sigma = "sigma"_p;

inline constexpr auto dx = x<0> - x<3>;
inline constexpr auto dy = x<1> - x<4>;
inline constexpr auto dz = x<2> - x<5>;
inline constexpr auto s2 = sigma * sigma / (dx * dx + dy * dy + dz * dz);
inline constexpr auto s6 = s2 * s2 * s2;
inline constexpr auto energy = 4_c * epsilon * (s6 * s6 - s6);
}  // namespace atom_pair

/// The energy of two atoms by Lennard-Jones, in the coordinates of both.
struct lennard_jones {
  static constexpr const char* name = "lennard_jones";
  static constexpr int n = 6;

  static constexpr auto variables = all_x<n>;
  static constexpr std::tuple parameters{atom_pair::epsilon, atom_pair::sigma};
  static constexpr auto formula = atom_pair::energy;

  /// What energy, gradient and Hessian have in common.
  struct parts {
    double d[3];
    double per_r2, attraction, repulsion, slope;  // slope: of the energy by the distance, over the distance

    parts(const double* at, const double* p) : d{at[0] - at[3], at[1] - at[4], at[2] - at[5]} {
      const double epsilon = p[0], sigma = p[1];
      per_r2 = 1 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
      const double s2 = sigma * sigma * per_r2, s6 = s2 * s2 * s2;
      attraction = 4 * epsilon * s6;
      repulsion = attraction * s6;
      slope = (6 * attraction - 12 * repulsion) * per_r2;
    }

    void write_gradient(double* out) const {
      out[0] = repulsion - attraction;
      for (int i = 0; i < 3; ++i) {
        out[1 + i] = slope * d[i];
        out[4 + i] = -slope * d[i];
      }
    }
  };

  static void gradient_by_hand(const double* at, const double* p, double* out) {
    parts(at, p).write_gradient(out);
  }

  static void hessian_by_hand(const double* at, const double* p, double* out) {
    const parts c(at, p);
    c.write_gradient(out);
    const double bend = (168 * c.repulsion - 48 * c.attraction) * c.per_r2 * c.per_r2;
    double* hessian = out + 1 + n;
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) {
        const double v = bend * c.d[i] * c.d[j] + (i == j ? c.slope : 0);
        hessian[n * i + j] = hessian[n * (i + 3) + j + 3] = v;
        hessian[n * i + j + 3] = hessian[n * (i + 3) + j] = -v;
      }
  }

  static constexpr interval range(int i) { return i < 3 ? interval{-0.3, 0.3} : interval{0.5, 1.2}; }
  static constexpr std::array given{0.8, 1.1};
};

}  // namespace bench
