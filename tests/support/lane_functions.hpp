// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/lanes.hpp>

#include "support/rows.hpp"

#include <cmath>
#include <limits>

/// How far functions of lanes may be from those of the standard library.
namespace support {

/// The distance in units in the last place; a large number where only one is NaN or infinite, or zeros differ in sign. What is
/// this close to the largest number may overflow.
template <class T>
double ulps(T got, long double exact, double close = 4 * static_cast<double>(std::numeric_limits<T>::epsilon())) {
  if (std::isinf(got) && std::fabs(exact) > static_cast<long double>(std::numeric_limits<T>::max()) * (1 - static_cast<long double>(close)))
    return std::signbit(got) == std::signbit(exact) ? 0 : 1e30;
  const T rounded = static_cast<T>(exact);
  if (got == rounded || std::isnan(rounded) || std::isinf(rounded) || std::isnan(got) || std::isinf(got) || rounded == 0)
    return same_bits(got, rounded) ? 0 : 1e30;
  int e = 0;
  (void)std::frexp(rounded, &e);
  const int lowest = std::numeric_limits<T>::min_exponent;
  return static_cast<double>(std::fabs(static_cast<long double>(got) - exact) /
                             std::ldexp(1.0L, (e < lowest ? lowest : e) - std::numeric_limits<T>::digits));
}

template <class T>
std::vector<T> awkward_points() {
  using limits = std::numeric_limits<T>;
  std::vector<T> r;
  for (const T p : {T(0), limits::infinity(), limits::denorm_min(), limits::denorm_min() * 12345, limits::min() / 2, limits::min(), limits::min() * 2,
                    limits::max(), limits::max() / 2, limits::epsilon(), T(1e-20), T(1e-10), T(0.5), T(1) - limits::epsilon(), T(1),
                    T(1) + limits::epsilon(), T(2), T(20), T(86), T(88), T(88.5), T(89), T(89.5), T(95), T(103), T(104), T(105), T(126), T(127.5),
                    T(128), T(130), T(149), T(150), T(151), T(707), T(708.5), T(709.5), T(709.9), T(710.2), T(711), T(720), T(744),
                    T(745.5), T(746), T(750), T(1021), T(1022.5), T(1023.5), T(1024), T(1050), T(1074), T(1076), T(1e5), T(1e9), T(1e15), T(1e20)})
    for (const T s : {p, -p}) r.push_back(s);
  r.push_back(limits::quiet_NaN());
  return r;
}

/// The worst of f over points, lane by lane, against the standard library in a wider type.
template <class L, class F, class R>
double worst(const std::vector<typename L::value_type>& points, F f, R exact) {
  using T = typename L::value_type;
  double w = 0;
  for (std::size_t i = 0; i < points.size(); i += L::lane_count) {
    const std::size_t there = points.size() - i < L::lane_count ? points.size() - i : L::lane_count;
    const L y = f(L::load_some(&points[i], 1, there));
    for (std::size_t k = 0; k < there; ++k) {
      const double u = ulps(y[k], exact(points[i + k]));
      if (u > 4) {
        const T at = points[i + k], got = y[k], want = static_cast<T>(exact(at));
        CAPTURE(at, got, want, u);
        FAIL_CHECK("more than 4 units in the last place");
      }
      w = u > w ? u : w;
    }
  }
  return w;
}

template <class T>
std::vector<T> spread(double low, double high, std::size_t n = 4000) {
  sample s(7);
  std::vector<T> r(n);
  for (T& v : r) v = static_cast<T>(s.between(low, high));
  return r;
}

/// Each function on its domain and at awkward points; gives the worst error in units in the last place.
template <class T, class Functions>
double check_functions() {
  using L = typename leibniz::lanes_policy<Functions>::template scalar<T>;
  double w = 0;
  const auto awkward = awkward_points<T>();
  constexpr bool wide = sizeof(T) == 8;
#define LEIBNIZ_CHECK(f, low, high)                                                                                          \
  {                                                                                                                          \
    INFO(#f);                                                                                                                \
    const auto of_lanes = [](const L& x) { return f(x); };                                                                   \
    /* at awkward points what the standard library gives for T is right, a NaN for what is outside of the domain included */ \
    const auto exact = [](T x) { return std::f(static_cast<long double>(x)); };                                              \
    const double u = std::fmax(worst<L>(spread<T>(low, high), of_lanes, exact), worst<L>(awkward, of_lanes, exact));         \
    w = u > w ? u : w;                                                                                                       \
  }
  LEIBNIZ_CHECK(exp, wide ? -745 : -103, wide ? 710 : 89)
  LEIBNIZ_CHECK(exp2, wide ? -1075 : -150, wide ? 1024 : 128)
  LEIBNIZ_CHECK(expm1, -40, wide ? 710 : 89)
  LEIBNIZ_CHECK(expm1, -1, 1)
  LEIBNIZ_CHECK(log, 0.25, 4)
  LEIBNIZ_CHECK(log, 0, 1e30)
  LEIBNIZ_CHECK(log2, 0.25, 4)
  LEIBNIZ_CHECK(log10, 0.25, 4)
  LEIBNIZ_CHECK(log1p, -1, 2)
  LEIBNIZ_CHECK(cbrt, -10, 10)
  LEIBNIZ_CHECK(sin, -20, 20)
  LEIBNIZ_CHECK(sin, -1e5, 1e5)
  LEIBNIZ_CHECK(cos, -20, 20)
  LEIBNIZ_CHECK(cos, -1e5, 1e5)
  LEIBNIZ_CHECK(tan, -20, 20)
  LEIBNIZ_CHECK(asin, -1, 1)
  LEIBNIZ_CHECK(acos, -1, 1)
  LEIBNIZ_CHECK(atan, -10, 10)
  LEIBNIZ_CHECK(sinh, -10, 10)
  LEIBNIZ_CHECK(sinh, wide ? -711 : -90, wide ? 711 : 90)
  LEIBNIZ_CHECK(cosh, wide ? -711 : -90, wide ? 711 : 90)
  LEIBNIZ_CHECK(tanh, -10, 10)
  LEIBNIZ_CHECK(asinh, -10, 10)
  LEIBNIZ_CHECK(acosh, 1, 10)
  LEIBNIZ_CHECK(atanh, -1, 1)
  LEIBNIZ_CHECK(erf, -6, 6)
  LEIBNIZ_CHECK(erfc, -6, wide ? 27 : 10)
#undef LEIBNIZ_CHECK

  // two arguments: pairs of awkward points, and powers all over the range
  std::vector<T> a, b;
  for (const T p : awkward)
    for (const T q : awkward) a.push_back(p), b.push_back(q);
  for (const T p : spread<T>(0, 3)) a.push_back(p);
  for (const T q : spread<T>(-60, 60)) b.push_back(q);
  for (std::size_t i = 0; i < a.size(); ++i) {
    const T power = L(pow(L(a[i]), L(b[i])))[0], angle = L(atan2(L(a[i]), L(b[i])))[0];
    const double u = ulps(power, std::pow(static_cast<long double>(a[i]), static_cast<long double>(b[i])), wide ? 1e-12 : 1e-6);
    const double v = ulps(angle, std::atan2(static_cast<long double>(a[i]), static_cast<long double>(b[i])));
    if (u > 4 || v > 4) {
      CAPTURE(a[i], b[i], power, angle, u, v);
      FAIL_CHECK("pow or atan2: more than 4 units in the last place");
    }
    w = std::fmax(w, std::fmax(u, v));
  }
  return w;
}

}  // namespace support
