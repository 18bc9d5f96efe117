// SPDX-License-Identifier: BSL-1.0
// PRINTS: 5\.0000 \* exp\(-0\.7000 t\)
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstdio>

using namespace leibniz::literals;

//! [residual]
constexpr auto height = "height"_v;  // what is fitted
constexpr auto rate = "rate"_v;
constexpr auto t = "t"_p;  // the data: one value each call
constexpr auto y = "y"_p;

constexpr auto residual = value_and_gradient(height * exp(rate * t) - y, height, rate);
//! [residual]

int main() {
  double times[8], measured[8];
  for (int i = 0; i < 8; ++i) times[i] = 0.5 * i, measured[i] = 5.0 * std::exp(-0.7 * times[i]);

  //! [gauss_newton]
  double at[] = {4.0, -0.5};
  for (int step = 0; step < 20; ++step) {
    double a = 0, b = 0, c = 0, u = 0, v = 0;  // the normal equations (a b; b c) d = (u; v)
    for (int i = 0; i < 8; ++i) {
      const auto [r, J] = residual(at, t = times[i], y = measured[i]);
      a += J[0] * J[0], b += J[0] * J[1], c += J[1] * J[1];
      u += J[0] * r, v += J[1] * r;
    }
    const double determinant = a * c - b * b;
    at[0] -= (c * u - b * v) / determinant;
    at[1] -= (a * v - b * u) / determinant;
  }
  std::printf("%.4f * exp(%.4f t)\n", at[0], at[1]);
  //! [gauss_newton]
}
