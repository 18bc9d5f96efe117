// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "gnuplot.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace demo {

/// What the chapters on two variables need of geometry. `H` is a symmetric 2 x 2 matrix read as H(i, j).
using point = std::array<double, 2>;

inline double length(const point& v) { return std::hypot(v[0], v[1]); }
inline double dot(const point& a, const point& b) { return a[0] * b[0] + a[1] * b[1]; }

double determinant(const auto& H) { return H(0, 0) * H(1, 1) - H(0, 1) * H(0, 1); }

/// The solution s of H s = b.
point solve(const auto& H, const point& b) {
  const double det = determinant(H);
  return {(H(1, 1) * b[0] - H(0, 1) * b[1]) / det, (H(0, 0) * b[1] - H(0, 1) * b[0]) / det};
}

/// The smaller and the larger eigenvalue.
std::pair<double, double> eigenvalues(const auto& H) {
  const double middle = (H(0, 0) + H(1, 1)) / 2;
  const double radius = std::hypot((H(0, 0) - H(1, 1)) / 2, H(0, 1));
  return {middle - radius, middle + radius};
}

struct interval {
  double low, high;
  double at(int i, int n) const { return low + (high - low) * i / n; }
};

/// Rows "x y height(x, y)" on a grid of n x n cells, in the order in which gnuplot draws surfaces.
void write_surface(data_file& file, interval across, interval up, int n, auto height) {
  for (int i = 0; i <= n; ++i) {
    for (int j = 0; j <= n; ++j) {
      const double px = across.at(i, n), py = up.at(j, n);
      file.row(px, py, height(px, py));
    }
    file.break_line();
  }
}

}  // namespace demo
