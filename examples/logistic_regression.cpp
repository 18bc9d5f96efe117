// SPDX-License-Identifier: BSL-1.0
// PRINTS: after 6 steps of Newton's method: 1\.997 -1\.006 0\.515
// PRINTS: probability of the first row: 0\.256
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/interop/lanes.hpp>
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

using namespace leibniz::literals;
using leibniz::columns, leibniz::rows, leibniz::in_lanes;

//! [loss]
// Of one row of data: two features and a label, -1 or 1. What is sought is w: two weights and a bias.
constexpr auto loss = leibniz::trace<3, 3>([](const auto& w, const auto& row) {
  const auto score = w[0] * row[0] + w[1] * row[1] + w[2];
  return log(1 + exp(-row[2] * score));
});
//! [loss]

constexpr auto probability = leibniz::trace<3, 3>([](const auto& w, const auto& row) {
  return 1 / (1 + exp(-(w[0] * row[0] + w[1] * row[1] + w[2])));
});

/// w -= H^-1 g
void newton_step(std::array<double, 3>& w, const std::array<double, 3>& g, const leibniz::symmetric_matrix<double, 3>& H) {
  const double c00 = H(1, 1) * H(2, 2) - H(1, 2) * H(1, 2), c01 = H(0, 2) * H(1, 2) - H(0, 1) * H(2, 2),
               c02 = H(0, 1) * H(1, 2) - H(0, 2) * H(1, 1), c11 = H(0, 0) * H(2, 2) - H(0, 2) * H(0, 2),
               c12 = H(0, 1) * H(0, 2) - H(0, 0) * H(1, 2), c22 = H(0, 0) * H(1, 1) - H(0, 1) * H(0, 1);
  const double determinant = H(0, 0) * c00 + H(0, 1) * c01 + H(0, 2) * c02;
  w[0] -= (c00 * g[0] + c01 * g[1] + c02 * g[2]) / determinant;
  w[1] -= (c01 * g[0] + c11 * g[1] + c12 * g[2]) / determinant;
  w[2] -= (c02 * g[0] + c12 * g[1] + c22 * g[2]) / determinant;
}

int main() {
  // labels drawn with the probabilities of w = (2, -1, 0.5)
  std::vector<double> features, labels;
  unsigned state = 1;
  const auto uniform = [&state] { return (state = state * 1664525u + 1013904223u) / 4294967296.0; };
  for (int i = 0; i < 100003; ++i) {
    const double a = 4 * uniform() - 2, b = 4 * uniform() - 2;
    features.insert(features.end(), {a, b});
    labels.push_back(uniform() < 1 / (1 + std::exp(-(2 * a - b + 0.5))) ? 1 : -1);
  }

  //! [sum]
  constexpr auto G = value_gradient_hessian(loss);
  std::array<double, 3> w{};
  const auto data = columns(rows<2>(features), labels);  // nothing is copied: rows of three numbers
  for (int step = 0; step < 6; ++step) {
    const auto [value, g, H] = sum_over_rows(in_lanes, G, w, data);  // of the type that G gives for one row
    newton_step(w, g, H);
    std::printf("loss %.4f\n", value);
  }
  //! [sum]
  std::printf("after 6 steps of Newton's method: %.3f %.3f %.3f\n", w[0], w[1], w[2]);

  //! [each]
  std::vector<double> probabilities(labels.size());
  for_each_row(in_lanes, probability, probabilities, w, data);
  //! [each]
  std::printf("probability of the first row: %.3f\n", probabilities[0]);
}
