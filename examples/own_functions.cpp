// SPDX-License-Identifier: BSL-1.0
// PRINTS: swish\(0\.5\) = 0\.311230, slope 0\.739961
// PRINTS: lift at 7 degrees 0\.8550
// PRINTS: force by speed 46\.17, by angle 109\.35
// PRINTS: best angle 5\.2, where the lift is 0\.7071
// PRINTS: anomaly by mean anomaly 1\.0758, by eccentricity 1\.0590
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

using namespace leibniz::literals;

constexpr auto x = "x"_v;

//! [formula]
constexpr auto swish = leibniz::user_function<"swish">(
    [](auto v) { using std::exp; return v / (1 + exp(-v)); },         // the value: code for numbers of any type
    [](auto v) { return sigmoid(v) + v * sigmoid_slope(v); });        // its derivative: a formula
//! [formula]

//! [table]
// A table that is filled when the program runs; between its entries runs a parabola through three of them.
struct table {
  double first, step;
  std::vector<double> entries;

  double value(double at, int order) const {
    const double position = (at - first) / step;
    const double i = std::fmin(std::fmax(std::round(position), 1), static_cast<double>(entries.size()) - 2);
    const double t = position - i, *e = &entries[static_cast<std::size_t>(i)];
    const double slope = (e[1] - e[-1]) / 2, bend = e[1] - 2 * e[0] + e[-1];
    return order == 0 ? e[0] + t * slope + t * t / 2 * bend : order == 1 ? (slope + t * bend) / step : bend / (step * step);
  }
};
table measured_lift;  // formulas are types and hold no data: it lives outside

constexpr auto lift = leibniz::user_function<"lift">([](double angle) { return measured_lift.value(angle, 0); },   // the value,
                                                     [](double angle) { return measured_lift.value(angle, 1); },   // the derivative,
                                                     [](double angle) { return measured_lift.value(angle, 2); });  // the second one
//! [table]

//! [solver]
// Kepler's equation E - e*sin(E) = M is solved for E; the rule follows from the equation, and uses the function itself.
constexpr auto anomaly = leibniz::user_function<"anomaly">(
    [](double M, double e) {
      double E = M;
      for (int i = 0; i < 20; ++i) E -= (E - e * std::sin(E) - M) / (1 - e * std::cos(E));
      return E;
    },
    [](auto self, auto M, auto e) {
      const auto E = self(M, e), slope = 1 / (1 - e * cos(E));
      return std::array{slope, slope * sin(E)};  // by M, by e
    });
//! [solver]

int main() {
  const auto [s, slope] = value_and_gradient(swish(x), x)(0.5);
  std::printf("swish(0.5) = %f, slope %f\n", s, slope[0]);

  //! [use]
  measured_lift = {-4, 2, {-0.30, -0.05, 0.20, 0.43, 0.64, 0.76, 0.94, 1.08, 1.15, 1.11}};
  constexpr auto speed = "speed"_v;
  constexpr auto angle = "angle"_v;
  constexpr auto force = 0.6_c * square(speed) * lift(angle);
  const auto by = gradient(force, speed, angle)(45.0, 7.0);
  //! [use]
  std::printf("lift at 7 degrees %.4f\n", lift(7.0));
  std::printf("force by speed %.2f, by angle %.2f\n", by[0], by[1]);

  // the angle where lift pays best for its drag, by Newton's method
  constexpr auto quality = value_gradient_hessian(lift(angle) / (0.02_c + 0.04_c * square(lift(angle))), angle);
  double best = 6;
  for (int i = 0; i < 10; ++i) {
    const auto [value, g, h] = quality(best);
    best -= g[0] / h(0, 0);
  }
  std::printf("best angle %.1f, where the lift is %.4f\n", best, lift(best));

  constexpr auto e = "e"_v;
  const auto by_both = gradient(anomaly(x, e), x, e)(1.0, 0.4);
  std::printf("anomaly by mean anomaly %.4f, by eccentricity %.4f\n", by_both[0], by_both[1]);
}
