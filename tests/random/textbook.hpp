// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "program.hpp"

#include <cmath>

/// The references: the textbook's derivative of each function, in nested dual numbers. Nothing here asks the library.
namespace random_programs::textbook {

using std::abs, std::acos, std::acosh, std::asin, std::asinh, std::atan, std::atan2, std::atanh, std::cbrt, std::ceil, std::cos, std::cosh,
    std::erf, std::erfc, std::exp, std::exp2, std::expm1, std::floor, std::fmod, std::isfinite, std::log, std::log10, std::log1p, std::log2, std::pow, std::rint,
    std::round, std::signbit, std::sin, std::sinh, std::sqrt, std::tan, std::tanh, std::trunc;

enum class known { pi, e, sqrt_pi, ln2, ln10 };

/// Named constants in the type T.
template <class T>
struct constants {
  static T of(known k) {
    static const T all[] = {T(acos(T(-1))), T(exp(T(1))), T(sqrt(T(acos(T(-1))))), T(log(T(2))), T(log(T(10)))};
    return all[static_cast<int>(k)];
  }
};

template <class T>
struct dual;
template <class T>
bool is_zero(const T& x) { return x == 0; }
template <class T>
bool is_zero(const dual<T>& x) { return is_zero(x.v) && is_zero(x.d); }
/// A slope times a derivative; what does not depend on an input has no say, whatever the slope.
template <class T>
T along(const T& slope, const T& d) { return is_zero(d) ? T(0) : T(slope * d); }
/// A sum of derivatives; error analysis has its own.
template <class T>
T joined(const T& x, const T& y) { return x + y; }
template <class T>
dual<T> joined(const dual<T>& x, const dual<T>& y);

/// A value and its derivative.
template <class T>
struct dual {
  T v, d;
  dual(double c = 0) : v(c), d(0) {}
  dual(const T& value, const T& derivative) : v(value), d(derivative) {}

  friend dual operator+(const dual& x, const dual& y) { return {x.v + y.v, joined(x.d, y.d)}; }
  friend dual operator-(const dual& x, const dual& y) { return {x.v - y.v, joined(x.d, T(-y.d))}; }
  friend dual operator-(const dual& x) { return {-x.v, -x.d}; }
  friend dual operator*(const dual& x, const dual& y) { return {x.v * y.v, joined(along(x.v, y.d), along(y.v, x.d))}; }
  friend dual operator/(const dual& x, const dual& y) {
    const T q = x.v / y.v;
    return {q, is_zero(x.d) && is_zero(y.d) ? T(0) : T(joined(x.d, T(-along(q, y.d))) / y.v)};
  }
};

template <class T>
dual<T> joined(const dual<T>& x, const dual<T>& y) { return {joined(x.v, y.v), joined(x.d, y.d)}; }

template <class T>
struct constants<dual<T>> {
  static dual<T> of(known k) { return {constants<T>::of(k), T(0)}; }
};

template <class T>
const T& primal(const T& x) { return x; }
template <class T>
const auto& primal(const dual<T>& x) { return primal(x.v); }

// The slope of f in terms of u, the argument, and v, the value.
#define LEIBNIZ_SLOPE(f, slope)                                  \
  template <class T>                                             \
  dual<T> f(const dual<T>& x) {                                  \
    [[maybe_unused]] const T u = x.v, v = f(u);                  \
    return {v, is_zero(x.d) ? T(0) : T(along(T(slope), x.d))};   \
  }
LEIBNIZ_SLOPE(sqrt, 1 / (2 * v))
LEIBNIZ_SLOPE(cbrt, 1 / (3 * v * v))
LEIBNIZ_SLOPE(exp, v)
LEIBNIZ_SLOPE(exp2, v * constants<T>::of(known::ln2))
LEIBNIZ_SLOPE(expm1, exp(u))
LEIBNIZ_SLOPE(log, 1 / u)
LEIBNIZ_SLOPE(log2, 1 / (u * constants<T>::of(known::ln2)))
LEIBNIZ_SLOPE(log10, 1 / (u * constants<T>::of(known::ln10)))
LEIBNIZ_SLOPE(log1p, 1 / (1 + u))
LEIBNIZ_SLOPE(sin, cos(u))
LEIBNIZ_SLOPE(cos, -sin(u))
LEIBNIZ_SLOPE(tan, 1 + v * v)
LEIBNIZ_SLOPE(asin, 1 / sqrt(1 - u * u))
LEIBNIZ_SLOPE(acos, -1 / sqrt(1 - u * u))
LEIBNIZ_SLOPE(atan, 1 / (1 + u * u))
LEIBNIZ_SLOPE(sinh, cosh(u))
LEIBNIZ_SLOPE(cosh, sinh(u))
LEIBNIZ_SLOPE(tanh, 1 - v * v)
LEIBNIZ_SLOPE(asinh, 1 / sqrt(u * u + 1))
LEIBNIZ_SLOPE(acosh, 1 / sqrt(u * u - 1))
LEIBNIZ_SLOPE(atanh, 1 / (1 - u * u))
LEIBNIZ_SLOPE(erf, 2 * exp(-(u * u)) / constants<T>::of(known::sqrt_pi))
LEIBNIZ_SLOPE(erfc, -2 * exp(-(u * u)) / constants<T>::of(known::sqrt_pi))
LEIBNIZ_SLOPE(floor, 0)
LEIBNIZ_SLOPE(ceil, 0)
LEIBNIZ_SLOPE(trunc, 0)
LEIBNIZ_SLOPE(round, 0)
LEIBNIZ_SLOPE(rint, 0)
#undef LEIBNIZ_SLOPE

template <class T>
bool less(const T& x, const T& y) { return x < y; }
template <class T>
bool less(const dual<T>& x, const dual<T>& y) { return less(primal(x), primal(y)); }
template <class T>
bool same(const T& x, const T& y) { return x == y; }
template <class T>
bool same(const dual<T>& x, const dual<T>& y) { return same(primal(x), primal(y)); }

template <class T>
T sign(const T& x) { return less(x, T(0)) ? T(-1) : less(T(0), x) ? T(1) : T(0); }
template <class T>
dual<T> abs(const dual<T>& x) { return {abs(x.v), along(T(sign(x.v)), x.d)}; }

/// Whether the sign is minus, that of a zero too.
template <class T>
bool negative(const T& x) { return signbit(x); }
template <class T>
bool negative(const dual<T>& x) { return negative(primal(x)); }

/// A tie has half the derivative of each side. What is next to a NaN is left open here.
template <class T>
T larger(const T& x, const T& y) {
  if (less(x, y)) return y;
  if (less(y, x)) return x;
  return same(x, y) ? T((x + y) / 2) : T((x + y) * T(std::nan("")));
}
template <class T>
T smaller(const T& x, const T& y) { return -larger<T>(-x, -y); }

/// 0 at x == 0, y > 0 whatever the logarithm is.
template <class T>
dual<T> pow(const dual<T>& x, const dual<T>& y) {
  const T v = pow(x.v, y.v);
  T d(0);
  if (!is_zero(x.d)) d = along(T(y.v * pow(x.v, T(y.v - 1))), x.d);
  if (!is_zero(y.d)) d = joined(d, same(x.v, T(0)) && less(T(0), y.v) ? T(0) : along(T(v * log(x.v)), y.d));
  return {v, d};
}
template <class T>
T whole_power(const T& x, int n) {
  T r(1);
  for (int i = n < 0 ? -n : n; i > 0; --i) r = r * x;
  return n < 0 ? T(1 / r) : r;
}
template <class T>
dual<T> atan2(const dual<T>& y, const dual<T>& x) {
  const T v = atan2(y.v, x.v), r = x.v * x.v + y.v * y.v;
  return {v, joined(along(T(x.v / r), y.d), T(-along(T(y.v / r), x.d)))};
}
template <class T>
dual<T> fmod(const dual<T>& x, const dual<T>& y) { return {fmod(x.v, y.v), joined(x.d, T(-along(T(trunc(x.v / y.v)), y.d)))}; }
/// x - n*y with the integer n nearest to x/y.
template <class T>
T remainder_of(const T& x, const T& y) { return x - rint(T(x / y)) * y; }

/// The n-th derivative of sin(x)/x, from its power series: the sum over k of (-1)^k x^(2k-n) / ((2k+1) (2k-n)!).
template <class T>
T sinc_series(const T& x, int n) {
  T term(1), sum(0);
  for (int m = 0; m < 160; ++m) {  // term is x^m / m!
    if ((m + n) % 2 == 0) {
      const T part = term / (m + n + 1);
      sum = (m + n) % 4 == 0 ? T(sum + part) : T(sum - part);
    }
    term = term * x / (m + 1);
    if (m > n && abs(term) < 1e-60) break;
  }
  return sum;
}
/// Far from 0 from the derivatives of x sinc(x) = sin(x).
template <class T>
T sinc(const T& x, int n) {
  if (abs(x) < 4) return sinc_series(x, n);
  const T wave[4] = {T(sin(x)), T(cos(x)), T(-sin(x)), T(-cos(x))};
  T f = wave[0] / x;
  for (int k = 1; k <= n; ++k) f = (wave[k % 4] - k * f) / x;
  return f;
}
template <class T>
dual<T> sinc(const dual<T>& x, int n) { return {sinc(x.v, n), is_zero(x.d) ? T(0) : T(along(sinc(x.v, n + 1), x.d))}; }

/// A constant argument as an integer.
template <class T>
int order(const T& n) { return static_cast<int>(primal(n)); }

/// What each function of the catalogue is, in functions above and arithmetic.
template <class F>
struct definition;

#define LEIBNIZ_DEFINITION(F, formula)                                                                      \
  template <>                                                                                               \
  struct definition<F> {                                                                                    \
    template <class T>                                                                                      \
    static T of([[maybe_unused]] const T& x, [[maybe_unused]] const T& y, [[maybe_unused]] const T& z) { return formula; } \
  };
#define LEIBNIZ_SAME(name) LEIBNIZ_DEFINITION(fn::name##_fn, name(x))
LEIBNIZ_DEFINITION(fn::add_fn, x + y)
LEIBNIZ_DEFINITION(fn::subtract_fn, x - y)
LEIBNIZ_DEFINITION(fn::multiply_fn, x * y)
LEIBNIZ_DEFINITION(fn::divide_fn, x / y)
LEIBNIZ_DEFINITION(fn::negate_fn, -x)
LEIBNIZ_DEFINITION(fn::pi_fn, constants<T>::of(known::pi))
LEIBNIZ_DEFINITION(fn::e_fn, constants<T>::of(known::e))
LEIBNIZ_DEFINITION(fn::sqrt_pi_fn, constants<T>::of(known::sqrt_pi))
LEIBNIZ_DEFINITION(fn::ln2_fn, constants<T>::of(known::ln2))
LEIBNIZ_DEFINITION(fn::ln10_fn, constants<T>::of(known::ln10))
LEIBNIZ_DEFINITION(fn::power_fn<2>, whole_power(x, 2))
LEIBNIZ_DEFINITION(fn::power_fn<3>, whole_power(x, 3))
LEIBNIZ_DEFINITION(fn::power_fn<-1>, whole_power(x, -1))
LEIBNIZ_DEFINITION(fn::power_fn<5>, whole_power(x, 5))
LEIBNIZ_DEFINITION(fn::power_fn<-2>, whole_power(x, -2))
LEIBNIZ_DEFINITION(fn::pow_fn, pow(x, y))
LEIBNIZ_DEFINITION(fn::pow_log_fn, pow(x, y) * whole_power(T(log(x)), order(z)))
LEIBNIZ_SAME(sqrt)
LEIBNIZ_SAME(cbrt)
LEIBNIZ_DEFINITION(fn::hypot_fn, sqrt(T(x * x + y * y)))
LEIBNIZ_DEFINITION(fn::proportion_fn, x / y)
LEIBNIZ_SAME(exp)
LEIBNIZ_SAME(exp2)
LEIBNIZ_SAME(expm1)
LEIBNIZ_SAME(log)
LEIBNIZ_SAME(log2)
LEIBNIZ_SAME(log10)
LEIBNIZ_SAME(log1p)
LEIBNIZ_SAME(sin)
LEIBNIZ_SAME(cos)
LEIBNIZ_SAME(tan)
LEIBNIZ_SAME(asin)
LEIBNIZ_SAME(acos)
LEIBNIZ_SAME(atan)
LEIBNIZ_DEFINITION(fn::atan2_fn, atan2(x, y))
LEIBNIZ_DEFINITION(fn::atan2_slope_fn, x / sqrt(T(x * x + y * y)) / sqrt(T(x * x + y * y)))
LEIBNIZ_SAME(sinh)
LEIBNIZ_SAME(cosh)
LEIBNIZ_SAME(tanh)
LEIBNIZ_SAME(asinh)
LEIBNIZ_SAME(acosh)
LEIBNIZ_SAME(atanh)
LEIBNIZ_SAME(erf)
LEIBNIZ_SAME(erfc)
LEIBNIZ_DEFINITION(fn::sigmoid_fn, 1 / (1 + exp(T(-x))))
LEIBNIZ_DEFINITION(fn::sigmoid_slope_fn, 1 / ((1 + exp(T(-x))) * (1 + exp(x))))
LEIBNIZ_DEFINITION(fn::softplus_fn, log1p(T(exp(x))))
LEIBNIZ_DEFINITION(fn::log_sum_exp_fn, log(T(exp(x) + exp(y))))
LEIBNIZ_DEFINITION(fn::logit_fn, log(T(x / (1 - x))))
LEIBNIZ_DEFINITION(fn::log1mexp_fn, log(T(-expm1(x))))
LEIBNIZ_DEFINITION(fn::log1mexp_slope_fn, exp(x) / expm1(x))
LEIBNIZ_DEFINITION(fn::xdivy_fn, x / whole_power(y, order(z)))
LEIBNIZ_DEFINITION(fn::xlogy_fn, x * log(y))
LEIBNIZ_DEFINITION(fn::xlog1py_fn, x * log1p(y))
LEIBNIZ_DEFINITION(fn::smooth_abs_fn, sqrt(T(x * x + y * y)))
LEIBNIZ_DEFINITION(fn::one_minus_square_fn, 1 - x * x)
LEIBNIZ_DEFINITION(fn::atan_slope_fn, 1 / (1 + x * x))
LEIBNIZ_DEFINITION(fn::atan_moment_fn, x / (1 + x * x))
LEIBNIZ_DEFINITION(fn::smooth_sign_fn, x / sqrt(T(x * x + y * y)))
LEIBNIZ_DEFINITION(fn::sinc_fn, sinc(x, 0))
LEIBNIZ_DEFINITION(fn::sinc_derivative_fn, sinc(x, order(y)))
LEIBNIZ_DEFINITION(fn::less_fn, less(x, y) ? T(1) : T(0))
LEIBNIZ_DEFINITION(fn::less_equal_fn, less(x, y) || same(x, y) ? T(1) : T(0))
LEIBNIZ_DEFINITION(fn::equal_fn, same(x, y) ? T(1) : T(0))
LEIBNIZ_DEFINITION(fn::and_fn, is_zero(x) || is_zero(y) ? T(0) : T(1))
LEIBNIZ_DEFINITION(fn::or_fn, is_zero(x) && is_zero(y) ? T(0) : T(1))
LEIBNIZ_DEFINITION(fn::not_fn, is_zero(x) ? T(1) : T(0))
LEIBNIZ_DEFINITION(fn::select_fn, is_zero(x) ? z : y)
LEIBNIZ_SAME(sign)
LEIBNIZ_SAME(abs)
LEIBNIZ_SAME(floor)
LEIBNIZ_SAME(ceil)
LEIBNIZ_DEFINITION(fn::max_fn, larger(x, y))
LEIBNIZ_DEFINITION(fn::min_fn, smaller(x, y))
LEIBNIZ_SAME(trunc)
LEIBNIZ_SAME(round)
LEIBNIZ_DEFINITION(fn::nearbyint_fn, rint(x))
LEIBNIZ_SAME(rint)
LEIBNIZ_DEFINITION(fn::fmod_fn, fmod(x, y))
LEIBNIZ_DEFINITION(fn::remainder_fn, remainder_of(x, y))
LEIBNIZ_DEFINITION(fn::copysign_fn, negative(y) ? T(-abs(x)) : T(abs(x)))
LEIBNIZ_DEFINITION(fn::fdim_fn, larger(T(x - y), T(0)))
LEIBNIZ_DEFINITION(fn::fma_fn, x * y + z)
LEIBNIZ_DEFINITION(fn::lerp_fn, x + z * (y - x))
LEIBNIZ_DEFINITION(fn::hypot3_fn, sqrt(T(x * x + y * y + z * z)))
LEIBNIZ_DEFINITION(fn::hypot_slope_fn, x / sqrt(T(x * x + y * y)))
LEIBNIZ_DEFINITION(fn::hypot3_slope_fn<0>, x / sqrt(T(x * x + y * y + z * z)))
LEIBNIZ_DEFINITION(fn::hypot3_slope_fn<1>, y / sqrt(T(x * x + y * y + z * z)))
LEIBNIZ_DEFINITION(fn::hypot3_slope_fn<2>, z / sqrt(T(x * x + y * y + z * z)))
#undef LEIBNIZ_SAME
#undef LEIBNIZ_DEFINITION

}  // namespace random_programs::textbook
