// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/meta/config.hpp>

#include <type_traits>

#if defined(__CUDACC__) || !defined(__GNUC__)
#include <cmath>
#endif

/// The functions of <cmath> for float, double and long double: the same functions, the same bits. The header itself costs
/// a compiler more than all of this library (docs/design/compile_time.md), because of special functions that nobody here asks for.
namespace leibniz::elementary {

#if defined(__CUDACC__) || !defined(__GNUC__)

using std::abs, std::sqrt, std::cbrt, std::exp, std::exp2, std::expm1, std::log, std::log2, std::log10, std::log1p;
using std::sin, std::cos, std::tan, std::asin, std::acos, std::atan, std::sinh, std::cosh, std::tanh, std::asinh, std::acosh, std::atanh;
using std::erf, std::erfc, std::floor, std::ceil, std::trunc, std::round, std::nearbyint, std::rint;
using std::pow, std::hypot, std::atan2, std::fmod, std::remainder, std::copysign, std::fdim, std::fmax, std::fmin, std::fma, std::lerp;

#else

// GCC computes them in constant expressions, too; Clang has no function be constexpr that it could never evaluate.
#if defined(__clang__)
#define LEIBNIZ_ELEMENTARY [[gnu::always_inline]] inline
#else
#define LEIBNIZ_ELEMENTARY LEIBNIZ_FN
#endif
#define LEIBNIZ_OF_ONE(name)                                                \
  LEIBNIZ_ELEMENTARY float name(float x) { return __builtin_##name##f(x); } \
  LEIBNIZ_ELEMENTARY double name(double x) { return __builtin_##name(x); }  \
  LEIBNIZ_ELEMENTARY long double name(long double x) { return __builtin_##name##l(x); }
#define LEIBNIZ_OF_TWO(name)                                                            \
  LEIBNIZ_ELEMENTARY float name(float x, float y) { return __builtin_##name##f(x, y); } \
  LEIBNIZ_ELEMENTARY double name(double x, double y) { return __builtin_##name(x, y); } \
  LEIBNIZ_ELEMENTARY long double name(long double x, long double y) { return __builtin_##name##l(x, y); }
LEIBNIZ_OF_ONE(sqrt)
LEIBNIZ_OF_ONE(cbrt)
LEIBNIZ_OF_ONE(exp)
LEIBNIZ_OF_ONE(exp2)
LEIBNIZ_OF_ONE(expm1)
LEIBNIZ_OF_ONE(log)
LEIBNIZ_OF_ONE(log2)
LEIBNIZ_OF_ONE(log10)
LEIBNIZ_OF_ONE(log1p)
LEIBNIZ_OF_ONE(sin)
LEIBNIZ_OF_ONE(cos)
LEIBNIZ_OF_ONE(tan)
LEIBNIZ_OF_ONE(asin)
LEIBNIZ_OF_ONE(acos)
LEIBNIZ_OF_ONE(atan)
LEIBNIZ_OF_ONE(sinh)
LEIBNIZ_OF_ONE(cosh)
LEIBNIZ_OF_ONE(tanh)
LEIBNIZ_OF_ONE(asinh)
LEIBNIZ_OF_ONE(acosh)
LEIBNIZ_OF_ONE(atanh)
LEIBNIZ_OF_ONE(erf)
LEIBNIZ_OF_ONE(erfc)
LEIBNIZ_OF_ONE(floor)
LEIBNIZ_OF_ONE(ceil)
LEIBNIZ_OF_ONE(trunc)
LEIBNIZ_OF_ONE(round)
LEIBNIZ_OF_ONE(nearbyint)
LEIBNIZ_OF_ONE(rint)
LEIBNIZ_OF_TWO(pow)
LEIBNIZ_OF_TWO(hypot)
LEIBNIZ_OF_TWO(atan2)
LEIBNIZ_OF_TWO(fmod)
LEIBNIZ_OF_TWO(remainder)
LEIBNIZ_OF_TWO(copysign)
LEIBNIZ_OF_TWO(fdim)
LEIBNIZ_OF_TWO(fmax)
LEIBNIZ_OF_TWO(fmin)
#undef LEIBNIZ_OF_ONE
#undef LEIBNIZ_OF_TWO

LEIBNIZ_ELEMENTARY float fma(float x, float y, float z) { return __builtin_fmaf(x, y, z); }
LEIBNIZ_ELEMENTARY double fma(double x, double y, double z) { return __builtin_fma(x, y, z); }
LEIBNIZ_ELEMENTARY long double fma(long double x, long double y, long double z) { return __builtin_fmal(x, y, z); }
#undef LEIBNIZ_ELEMENTARY

LEIBNIZ_FN float abs(float x) { return __builtin_fabsf(x); }
LEIBNIZ_FN double abs(double x) { return __builtin_fabs(x); }
LEIBNIZ_FN long double abs(long double x) { return __builtin_fabsl(x); }

/// The square root of x*x + y*y + z*z, divided by the largest before they are squared, as libstdc++ has it.
template <class T>
  requires std::is_floating_point_v<T>
LEIBNIZ_FN T hypot(T x, T y, T z) {
  x = abs(x), y = abs(y), z = abs(z);
  const T largest = x < y ? (y < z ? z : y) : (x < z ? z : x);
  if (largest == T(0)) return T(0);
  return largest * sqrt((x / largest) * (x / largest) + (y / largest) * (y / largest) + (z / largest) * (z / largest));
}

/// From a at t = 0 to b at t = 1: exact there, monotonic, bounded. The algorithm of the standard's proposal (P0811R3).
template <class T>
  requires std::is_floating_point_v<T>
LEIBNIZ_FN T lerp(T a, T b, T t) {
  if ((a <= 0 && b >= 0) || (a >= 0 && b <= 0)) return t * b + (1 - t) * a;
  if (t == 1) return b;
  const T x = a + t * (b - a);
  return (t > 1) == (b > a) ? (b < x ? x : b) : (b > x ? x : b);
}

#endif

}  // namespace leibniz::elementary
