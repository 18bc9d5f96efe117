// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/lanes.hpp>

#include <bit>
#include <limits>
#include <xsimd/xsimd.hpp>

namespace leibniz {

/// Functions of lanes by the library xsimd (https://github.com/xtensor-stack/xsimd), version 8 or newer: those that it computes
/// within 4 units in the last place; pow, atan2, hypot, erf and erfc stay those of the standard library. Where xsimd takes
/// subnormal numbers for zero or normal ones or the largest ones for infinity, the argument is moved out of the way and
/// the result back.
struct xsimd_functions {
 private:
  template <class V>
  using number = typename V::value_type;
  template <class V>
  using batch = xsimd::make_sized_batch_t<number<V>, V::size()>;
  template <class V>
  static constexpr bool known = !std::is_void_v<batch<V>>;
  /// One for double, another for float.
  template <class V>
  LEIBNIZ_FN static V one_of(double wide, double narrow) { return V(static_cast<number<V>>(sizeof(number<V>) == 8 ? wide : narrow)); }
  template <class V>
  static constexpr int digits = std::numeric_limits<number<V>>::digits;

  template <class V>
  LEIBNIZ_FN static auto near_end_of_range(const V& x, const V& from) {
    const V size = abs(x);
    return size > from && size < V(2) * from;
  }
  template <class V>
  LEIBNIZ_FN static auto subnormal(const V& x) { return abs(x) < V(std::numeric_limits<number<V>>::min()); }
  template <class V, class F>
  LEIBNIZ_FN static V logarithm(const V& x, double of_two, F f) {
    const double moved_by = digits<V> * of_two;
    return moved(x, subnormal(x), digits<V> == 53 ? 0x1p53 : 0x1p24, f,
                 [&](const V& y) { return y - V(static_cast<number<V>>(moved_by)); });
  }
  /// expm1 and log1p keep the sign of zero.
  template <class V>
  LEIBNIZ_FN static V itself_at_zero(const V& x, const V& y) {
    return blend(x == V(0), x, y);
  }

 public:
#define LEIBNIZ_XSIMD(f) [](const V& a) { return std::bit_cast<V>(xsimd::f(std::bit_cast<batch<V>>(a))); }
#define LEIBNIZ_BY_XSIMD(f)  \
  template <class V>         \
    requires known<V>        \
  LEIBNIZ_FN static V f(const V& x) { return LEIBNIZ_XSIMD(f)(x); }
  LEIBNIZ_BY_XSIMD(sin)
  LEIBNIZ_BY_XSIMD(cos)
  LEIBNIZ_BY_XSIMD(tan)
  LEIBNIZ_BY_XSIMD(asin)
  LEIBNIZ_BY_XSIMD(acos)
  LEIBNIZ_BY_XSIMD(atan)
  LEIBNIZ_BY_XSIMD(tanh)
  LEIBNIZ_BY_XSIMD(asinh)
  LEIBNIZ_BY_XSIMD(atanh)
#undef LEIBNIZ_BY_XSIMD

#define LEIBNIZ_BY_XSIMD(f, result) \
  template <class V>                \
    requires known<V>               \
  LEIBNIZ_FN static V f(const V& x) { return result; }
  LEIBNIZ_BY_XSIMD(exp, moved(x, near_end_of_range(x, one_of<V>(708, 87)), 0.5, LEIBNIZ_XSIMD(exp), [](const V& h) { return h * h; }))
  LEIBNIZ_BY_XSIMD(exp2, moved(x, near_end_of_range(x, one_of<V>(1021, 125)), 0.5, LEIBNIZ_XSIMD(exp2), [](const V& h) { return h * h; }))
  LEIBNIZ_BY_XSIMD(expm1, itself_at_zero(x, moved(x, x > one_of<V>(708, 87), 0.5, LEIBNIZ_XSIMD(expm1), [](const V& h) { return h * (h + V(2)); })))
  LEIBNIZ_BY_XSIMD(sinh, moved(x, near_end_of_range(x, one_of<V>(708, 87)), 0.5, LEIBNIZ_XSIMD(sinh), [](const V& h) { return (h + h) * abs(h); }))
  LEIBNIZ_BY_XSIMD(cosh, moved(x, near_end_of_range(x, one_of<V>(708, 87)), 0.5, LEIBNIZ_XSIMD(cosh), [](const V& h) { return (h + h) * h; }))
  LEIBNIZ_BY_XSIMD(log, logarithm(x, 0.6931471805599453, LEIBNIZ_XSIMD(log)))
  LEIBNIZ_BY_XSIMD(log2, logarithm(x, 1, LEIBNIZ_XSIMD(log2)))
  LEIBNIZ_BY_XSIMD(log10, logarithm(x, 0.3010299956639812, LEIBNIZ_XSIMD(log10)))
  LEIBNIZ_BY_XSIMD(acosh, blend(x < V(1), V(std::numeric_limits<number<V>>::quiet_NaN()), LEIBNIZ_XSIMD(acosh)(x)))
  LEIBNIZ_BY_XSIMD(log1p, itself_at_zero(x, LEIBNIZ_XSIMD(log1p)(x)))
  LEIBNIZ_BY_XSIMD(cbrt, moved(x, subnormal(x), 0x1p54, LEIBNIZ_XSIMD(cbrt), [](const V& y) { return y * V(static_cast<number<V>>(0x1p-18)); }))
#undef LEIBNIZ_BY_XSIMD
#undef LEIBNIZ_XSIMD
};

}  // namespace leibniz
