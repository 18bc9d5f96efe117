// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/lanes.hpp>

#include <bit>
#include <sleef.h>

namespace leibniz {

/// Functions of lanes by the library SLEEF (https://sleef.org), version 3 or newer, in its variants of about 1 unit in the
/// last place; link with -lsleef. Where sinh, cosh and log1p end early, the argument is moved out of the way and the result
/// back; pow may overflow within 1e-12 of the largest number. asinh, acosh and hypot, and vectors of a length that SLEEF
/// does not know, are those of the standard library.
struct sleef_functions {
 private:
  template <class T, int Size>
  struct names;

 public:
#define LEIBNIZ_BY_SLEEF(f)                                                                                    \
  template <class V, class N = names<typename V::value_type, static_cast<int>(V::size())>>                     \
    requires requires { sizeof(N); }                                                                           \
  LEIBNIZ_FN static V f(const V& x) {                                                                          \
    return std::bit_cast<V>(N::f(std::bit_cast<typename N::vector>(x)));                                       \
  }
#define LEIBNIZ_BY_SLEEF_2(f)                                                                                              \
  template <class V, class N = names<typename V::value_type, static_cast<int>(V::size())>>                                 \
    requires requires { sizeof(N); }                                                                                       \
  LEIBNIZ_FN static V f(const V& x, const V& y) {                                                                          \
    return std::bit_cast<V>(N::f(std::bit_cast<typename N::vector>(x), std::bit_cast<typename N::vector>(y)));             \
  }
  LEIBNIZ_BY_SLEEF(exp)
  LEIBNIZ_BY_SLEEF(exp2)
  LEIBNIZ_BY_SLEEF(expm1)
  LEIBNIZ_BY_SLEEF(log)
  LEIBNIZ_BY_SLEEF(log2)
  LEIBNIZ_BY_SLEEF(log10)
  LEIBNIZ_BY_SLEEF(cbrt)
  LEIBNIZ_BY_SLEEF(sin)
  LEIBNIZ_BY_SLEEF(cos)
  LEIBNIZ_BY_SLEEF(tan)
  LEIBNIZ_BY_SLEEF(asin)
  LEIBNIZ_BY_SLEEF(acos)
  LEIBNIZ_BY_SLEEF(atan)
  LEIBNIZ_BY_SLEEF(tanh)
  LEIBNIZ_BY_SLEEF(atanh)
  LEIBNIZ_BY_SLEEF(erf)
  LEIBNIZ_BY_SLEEF(erfc)
  LEIBNIZ_BY_SLEEF_2(pow)
  LEIBNIZ_BY_SLEEF_2(atan2)
#undef LEIBNIZ_BY_SLEEF
#undef LEIBNIZ_BY_SLEEF_2

#define LEIBNIZ_BY_SLEEF(f, mask, factor, restored)                                                            \
  template <class V, class N = names<typename V::value_type, static_cast<int>(V::size())>>                     \
    requires requires { sizeof(N); }                                                                           \
  LEIBNIZ_FN static V f(const V& x) {                                                                          \
    using T = typename V::value_type;                                                                          \
    constexpr bool wide = sizeof(T) == 8;                                                                      \
    const auto by_sleef = [](const V& a) { return std::bit_cast<V>(N::f(std::bit_cast<typename N::vector>(a))); }; \
    return moved(x, mask, factor, by_sleef, [](const V& y) { return restored; });                              \
  }
  LEIBNIZ_BY_SLEEF(sinh, abs(x) > V(wide ? 708 : 87), 0.5, (y + y) * abs(y))
  LEIBNIZ_BY_SLEEF(cosh, abs(x) > V(wide ? 708 : 87), 0.5, (y + y) * y)
  LEIBNIZ_BY_SLEEF(log1p, x > V(static_cast<T>(wide ? 0x1p1000 : 0x1p100)), 0x1p-64, y + V(static_cast<T>(64 * 0.6931471805599453)))
#undef LEIBNIZ_BY_SLEEF
};

#define LEIBNIZ_SLEEF_NAME(f, lanes, accuracy)                              \
  template <class R>                                                        \
  static R f(R x) { return Sleef_##f##lanes##_##accuracy(x); }
// T is the element type, R the type of a register, and `lanes` the part of the names that tells both.
#define LEIBNIZ_SLEEF_NAMES(T, R, size, lanes)                              \
  template <>                                                               \
  struct sleef_functions::names<T, size> {                                  \
    using vector = R;                                                       \
    LEIBNIZ_SLEEF_NAME(exp, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(exp2, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(expm1, lanes, u10)                                   \
    LEIBNIZ_SLEEF_NAME(log, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(log2, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(log10, lanes, u10)                                   \
    LEIBNIZ_SLEEF_NAME(log1p, lanes, u10)                                   \
    LEIBNIZ_SLEEF_NAME(cbrt, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(sin, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(cos, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(tan, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(asin, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(acos, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(atan, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(sinh, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(cosh, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(tanh, lanes, u10)                                    \
    LEIBNIZ_SLEEF_NAME(atanh, lanes, u10)                                   \
    LEIBNIZ_SLEEF_NAME(erf, lanes, u10)                                     \
    LEIBNIZ_SLEEF_NAME(erfc, lanes, u15)                                    \
    static R pow(R x, R y) { return Sleef_pow##lanes##_u10(x, y); }         \
    static R atan2(R y, R x) { return Sleef_atan2##lanes##_u10(y, x); }     \
  };
#if defined(__AVX512F__)
LEIBNIZ_SLEEF_NAMES(double, __m512d, 8, d8)
LEIBNIZ_SLEEF_NAMES(float, __m512, 16, f16)
#endif
#if defined(__AVX__)
LEIBNIZ_SLEEF_NAMES(double, __m256d, 4, d4)
LEIBNIZ_SLEEF_NAMES(float, __m256, 8, f8)
#endif
#if defined(__SSE2__)
LEIBNIZ_SLEEF_NAMES(double, __m128d, 2, d2)
LEIBNIZ_SLEEF_NAMES(float, __m128, 4, f4)
#elif defined(__aarch64__)
LEIBNIZ_SLEEF_NAMES(double, float64x2_t, 2, d2)
LEIBNIZ_SLEEF_NAMES(float, float32x4_t, 4, f4)
#endif
#undef LEIBNIZ_SLEEF_NAMES
#undef LEIBNIZ_SLEEF_NAME

}  // namespace leibniz
