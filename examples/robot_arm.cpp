// SPDX-License-Identifier: BSL-1.0
// PRINTS: hand at \(1\.200000, 0\.500000\), shoulder -?[0-9.]+, elbow [0-9.]+
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstdio>

using namespace leibniz::literals;

//! [kinematics]
constexpr auto shoulder = "shoulder"_v;  // angles of the two joints
constexpr auto elbow = "elbow"_v;
constexpr auto upper = "upper"_p;  // lengths of the two links
constexpr auto lower = "lower"_p;

constexpr auto hand = leibniz::vector(upper * cos(shoulder) + lower * cos(shoulder + elbow),
                                      upper * sin(shoulder) + lower * sin(shoulder + elbow));
constexpr auto motion = value_and_jacobian(hand, shoulder, elbow);
//! [kinematics]

int main() {
  //! [inverse]
  const double target[] = {1.2, 0.5};
  double angles[] = {0.1, 0.9};
  double hand_x = 0, hand_y = 0;
  for (int step = 0; step < 20; ++step) {
    const auto [position, J] = motion(angles, upper = 1.0, lower = 0.8);
    hand_x = position[0], hand_y = position[1];
    const double dx = target[0] - hand_x, dy = target[1] - hand_y;
    if (std::hypot(dx, dy) < 1e-12) break;
    const double determinant = J(0, 0) * J(1, 1) - J(0, 1) * J(1, 0);  // zero where the arm is stretched
    angles[0] += (J(1, 1) * dx - J(0, 1) * dy) / determinant;
    angles[1] += (J(0, 0) * dy - J(1, 0) * dx) / determinant;
  }
  //! [inverse]
  std::printf("hand at (%f, %f), shoulder %f, elbow %f\n", hand_x, hand_y, angles[0], angles[1]);
}
