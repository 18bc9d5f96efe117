// SPDX-License-Identifier: BSL-1.0
// PRINTS: angle -0\.301320, traced the same
// PRINTS: by start angle -0\.550570, by length 0\.221602
// PRINTS: period grows by 1\.418503
// PRINTS: 50 digits agree to 1e-48
#include <leibniz/leibniz.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cmath>
#include <cstdio>

//! [code]
// Generic code as one writes it for double: nothing in it knows of the library.
template <class T>
struct pendulum {
  T angle, speed;
};

template <class T>
constexpr void advance(pendulum<T>& p, const T& length, double h) {
  using std::sin;  // so that sin is also looked up where T comes from
  p.speed -= h * 9.81 / length * sin(p.angle);
  p.angle += h * p.speed;
}

template <class T>
constexpr T angle_after_a_second(const T& start, const T& length) {
  constexpr int steps = 32;
  pendulum<T> p{start, T(0)};
  for (int i = 0; i < steps; ++i) advance(p, length, 1.0 / steps);
  return p.angle;
}
//! [code]

//! [trace]
constexpr auto angle = leibniz::trace([](auto start, auto length) { return angle_after_a_second(start, length); });
//! [trace]

int main() {
  //! [double]
  const double plain = angle_after_a_second(0.5, 2.0);
  const double traced = angle(0.5, 2.0);
  //! [double]
  std::printf("angle %.6f, traced %s\n", plain, std::abs(plain - traced) <= 1e-15 ? "the same" : "another");

  //! [gradient]
  const auto slope = gradient(angle)(0.5, 2.0);
  //! [gradient]
  std::printf("by start angle %.6f, by length %.6f\n", slope[0], slope[1]);

  //! [formula]
  using namespace leibniz::literals;
  constexpr auto period = leibniz::trace([](auto length) { return 2_c * leibniz::pi * sqrt(length / 9.81); });
  constexpr auto l = "l"_v;
  constexpr auto f = derivative(period(2_c * l), l);  // a formula, which can be part of others
  //! [formula]
  std::printf("period grows by %.6f\n", f(l = 1.0));

  //! [digits]
  using real = boost::multiprecision::cpp_bin_float_50;
  const real exact = angle(real(0.5), real(2));
  //! [digits]
  const real difference = abs(exact - angle_after_a_second(real(0.5), real(2)));
  std::printf("50 digits agree to %s\n", difference < real("1e-48") ? "1e-48" : "less");
}
