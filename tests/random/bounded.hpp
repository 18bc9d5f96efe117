// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "textbook.hpp"

/// Running error analysis (Higham, "Accuracy and Stability of Numerical Algorithms", 2nd ed., SIAM 2002, section 3.3): a double
/// with a bound of what the roundings so far have done to it. In dual numbers over it a derivative is a sum over
/// paths, and counts with the absolute values of its terms (`size`), because the order in which others add them is free. The
/// bound of a derivative is so the condition of the formula times epsilon.
namespace random_programs::textbook {

struct bounded {
  double v, e;  ///< the bound in units of the roundoff: 2^-53 for double
  double size;  ///< |v|, of a derivative the sum of the absolute values of its terms
  bool exact;   ///< nothing was rounded yet: comparisons can be trusted
  bounded(double c = 0) : v{c}, e{0}, size{std::fabs(c)}, exact{true} {}
  bounded(double value, double error, bool is_exact = false) : v{value}, e{error}, size{std::fabs(value)}, exact{is_exact} {}
  bounded(double value, double error, double terms, bool is_exact) : v{value}, e{error + terms}, size{terms}, exact{is_exact} {}
  explicit operator int() const { return static_cast<int>(v); }

  friend bounded operator+(const bounded& x, const bounded& y) {
    const double s = x.v + y.v, part = s - x.v;
    return {s, x.e + y.e, std::fabs(s), x.exact && y.exact && x.v - (s - part) == 0 && y.v - part == 0};
  }
  friend bounded operator-(const bounded& x, const bounded& y) { return x + -y; }
  friend bounded operator-(const bounded& x) {
    bounded r = x;
    r.v = -x.v;
    return r;
  }
  friend bounded operator*(const bounded& x, const bounded& y) {
    const double r = x.v * y.v;
    return {r, x.size * y.e + y.size * x.e + 0x1p-53 * x.e * y.e, x.size * y.size, x.exact && y.exact && std::fma(x.v, y.v, -r) == 0};
  }
  friend bounded operator/(const bounded& x, const bounded& y) {
    const double q = x.v / y.v, terms = x.size / std::fabs(y.v) * (y.size / std::fabs(y.v));
    return {q, (x.e + terms * y.e) / std::fabs(y.v), terms, x.exact && y.exact && std::fma(q, y.v, -x.v) == 0};
  }
  friend bool operator<(const bounded& x, double y) { return x.v < y; }
};

inline constexpr double roundoff = 0x1p-53;

/// What happened on the way that makes a comparison of derivatives meaningless.
struct happened {
  bool ambiguous = false;  ///< a comparison or a rounding that the errors so far could turn
  bool ill = false;        ///< a value with few right digits: bounds of the first order say nothing
  bool undefined = false;  ///< the textbook's formula has no value where the function has one by convention
};
inline thread_local happened events;
inline void note_condition(const bounded& x) { events.ill = events.ill || x.e * roundoff > 1e-7 * std::fabs(x.v); }

inline bounded joined(const bounded& x, const bounded& y) { return {x.v + y.v, x.e + y.e, x.size + y.size, false}; }
inline bool is_zero(const bounded& x) { return x.size == 0 && x.e == 0; }
template <>
struct constants<bounded> {
  static bounded of(known k) {
    const double v = constants<double>::of(k);
    return {v, std::fabs(v)};
  }
};

/// Notes that `distance` from a jump is within the errors, with room for what is beyond first order.
inline void near_jump(double distance, double error, bool exact) {
  constexpr double room = 256;
  if (!exact && std::fabs(distance) <= room * roundoff * error) events.ambiguous = true;
}
inline void compared(const bounded& x, const bounded& y) { near_jump(x.v - y.v, x.e + y.e, x.exact && y.exact); }
inline bool less(const bounded& x, const bounded& y) { return compared(x, y), x.v < y.v; }
inline bool same(const bounded& x, const bounded& y) { return compared(x, y), x.v == y.v; }
/// Where a derivative hangs on the sign of a zero nothing is compared: that sign depends on how a formula comes to the zero.
inline bool negative(const bounded& x) {
  compared(x, 0);
  events.ambiguous = events.ambiguous || x.v == 0;
  return std::signbit(x.v);
}

#define LEIBNIZ_BOUNDED(f)                                                       \
  inline bounded f(const bounded& x) {                                           \
    constexpr double of_a_library = 2;                                           \
    if (x.e == 0) return {f(x.v), of_a_library * std::fabs(f(x.v))};             \
    const dual<double> r = f(dual<double>(x.v, 1));                              \
    return {r.v, std::fabs(r.d) * x.e + of_a_library * std::fabs(r.v)};          \
  }
LEIBNIZ_BOUNDED(sqrt)
LEIBNIZ_BOUNDED(cbrt)
LEIBNIZ_BOUNDED(exp)
LEIBNIZ_BOUNDED(exp2)
LEIBNIZ_BOUNDED(expm1)
LEIBNIZ_BOUNDED(log)
LEIBNIZ_BOUNDED(log2)
LEIBNIZ_BOUNDED(log10)
LEIBNIZ_BOUNDED(log1p)
LEIBNIZ_BOUNDED(sin)
LEIBNIZ_BOUNDED(cos)
LEIBNIZ_BOUNDED(tan)
LEIBNIZ_BOUNDED(asin)
LEIBNIZ_BOUNDED(acos)
LEIBNIZ_BOUNDED(atan)
LEIBNIZ_BOUNDED(sinh)
LEIBNIZ_BOUNDED(cosh)
LEIBNIZ_BOUNDED(tanh)
LEIBNIZ_BOUNDED(asinh)
LEIBNIZ_BOUNDED(acosh)
LEIBNIZ_BOUNDED(atanh)
LEIBNIZ_BOUNDED(erf)
LEIBNIZ_BOUNDED(erfc)
#undef LEIBNIZ_BOUNDED

/// Halves are left out: Boost's rint and nearbyint in many digits do not round them to even.
#define LEIBNIZ_JUMPS(f)                                                    \
  inline bounded f(const bounded& x) {                                      \
    const double distance = x.v - std::rint(2 * x.v) / 2;                   \
    near_jump(distance, x.e, x.exact);                                      \
    if (distance == 0 && x.v != std::rint(x.v)) events.ambiguous = true;    \
    return f(x.v);                                                          \
  }
LEIBNIZ_JUMPS(floor)
LEIBNIZ_JUMPS(ceil)
LEIBNIZ_JUMPS(trunc)
LEIBNIZ_JUMPS(round)
LEIBNIZ_JUMPS(rint)
#undef LEIBNIZ_JUMPS

inline bounded abs(const bounded& x) { return {std::fabs(x.v), x.e, x.exact}; }
inline bounded pow(const bounded& x, const bounded& y) {
  const double v = std::pow(x.v, y.v);
  return {v, (x.e > 0 ? std::fabs(y.v * std::pow(x.v, y.v - 1)) * x.e : 0) + (y.e > 0 ? std::fabs(v * std::log(x.v)) * y.e : 0) + 2 * std::fabs(v)};
}
inline bounded atan2(const bounded& y, const bounded& x) {
  const double v = std::atan2(y.v, x.v), r = x.v * x.v + y.v * y.v;
  if (x.v < 0) near_jump(y.v, y.e, y.exact), events.ambiguous = events.ambiguous || y.v == 0;
  return {v, (std::fabs(x.v) * y.e + std::fabs(y.v) * x.e) / r + 2 * std::fabs(v)};
}
inline bounded fmod(const bounded& x, const bounded& y) {
  const double v = std::fmod(x.v, y.v), e = x.e + std::fabs(std::trunc(x.v / y.v)) * y.e;
  const bool exact = x.exact && y.exact;
  near_jump(v, e, exact), near_jump(std::fabs(y.v) - std::fabs(v), e, exact);
  return {v, e + std::fabs(v), exact};
}
inline bounded sinc(const bounded& x, int n) { return {sinc(x.v, n), std::fabs(sinc(x.v, n + 1)) * x.e + 16.0 / (n + 1)}; }

}  // namespace random_programs::textbook
