// SPDX-License-Identifier: BSL-1.0
#pragma once

#if !__has_include(<experimental/simd>)
#error "leibniz: lanes need <experimental/simd>, which libstdc++ has since version 11; without it leave out in_lanes"
#endif

#include <leibniz/evaluate/rows.hpp>

#include <cmath>
#include <experimental/simd>

namespace leibniz {

/// `yes` in the lanes where the mask holds, else `no`, for vectors of std::experimental::simd.
template <class V>
LEIBNIZ_FN V blend(const typename V::mask_type& mask, const V& yes, const V& no) {
#if defined(__clang__) && defined(__AVX512F__)
  // where() of libstdc++ 12 assigns all lanes or none here
  using T = typename V::value_type;
  using bits = std::conditional_t<sizeof(T) == 8, long long, int>;
  typedef T numbers [[gnu::vector_size(sizeof(V))]];
  typedef bits flags [[gnu::vector_size(sizeof(V))]];
  typedef unsigned char bytes [[gnu::vector_size(V::size())]];
  bool chosen[V::size()];
  mask.copy_to(chosen, std::experimental::element_aligned);
  bytes narrow;
  __builtin_memcpy(&narrow, chosen, sizeof narrow);
  const flags wide = __builtin_convertvector(narrow, flags) != 0;
  return __builtin_bit_cast(V, wide ? __builtin_bit_cast(numbers, yes) : __builtin_bit_cast(numbers, no));
#else
  V result = no;
  where(mask, result) = yes;
  return result;
#endif
}

/// f(x), where the mask holds restore(f(factor * x)): for libraries whose f is not right on all of its domain.
template <class V, class F, class R>
LEIBNIZ_FN V moved(const V& x, const typename V::mask_type& mask, double factor, F f, R restore) {
  const V y = f(blend(mask, V(x * V(static_cast<typename V::value_type>(factor))), x));
  return blend(mask, V(restore(y)), y);
}

/// The functions of the standard library, lane by lane: the bits that a call for each number gives.
struct standard_functions {};

/// Several numbers that are computed together, as a number type for callables. V is a std::experimental::simd of floats or
/// doubles. Arithmetic, comparisons, sqrt, abs, floor, ceil, fmin and fmax are those of V or equal to them; other functions
/// are static members of Functions, and where it has none those of the standard library, lane by lane.
template <class V, class Functions = standard_functions>
class lanes {
  using T = typename V::value_type;
  V v;

  template <class F, class... X>
  LEIBNIZ_FN static lanes each(F f, const X&... x) {
    return lanes(V([&](auto i) { return static_cast<T>(f(static_cast<T>(x.v[i])...)); }));
  }

 public:
  using value_type = T;
  using vector = V;
  static constexpr std::size_t lane_count = V::size();

  LEIBNIZ_FN lanes() {}  // leaves them uninitialised: GCC would clear whole arrays before each program
  template <class N>
    requires std::is_arithmetic_v<N>
  LEIBNIZ_FN lanes(N all) : v(static_cast<T>(all)) {}
  LEIBNIZ_FN explicit lanes(const V& from) : v(from) {}
  LEIBNIZ_FN explicit operator V() const { return v; }
  LEIBNIZ_FN T operator[](std::size_t i) const { return v[i]; }

  template <class E>
  LEIBNIZ_FN static lanes load(const E* from) { return lanes(V(from, std::experimental::element_aligned)); }
  template <class E>
  LEIBNIZ_FN static lanes load(const E* from, std::size_t step) {
    return lanes(V([&](auto i) { return static_cast<T>(from[i * step]); }));
  }
  /// The last of `count` numbers in all lanes beyond.
  template <class E>
  LEIBNIZ_FN static lanes load_some(const E* from, std::size_t step, std::size_t count) {
    return lanes(V([&](auto i) { return static_cast<T>(from[(i < count ? i : count - 1) * step]); }));
  }
  template <class E>
  LEIBNIZ_FN void store(E* to) const { v.copy_to(to, std::experimental::element_aligned); }
  template <class E>
  LEIBNIZ_FN void store(E* to, std::size_t step, std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) to[i * step] = static_cast<E>(static_cast<T>(v[i]));
  }
  /// Zero in all lanes but the first `count`.
  LEIBNIZ_FN lanes first_lanes(std::size_t count) const {
    return lanes(blend(V([](auto i) { return static_cast<T>(i); }) < V(static_cast<T>(count)), v, V(0)));
  }
  /// The sum of all lanes, from the first to the last.
  LEIBNIZ_FN T sum() const {
    T s = v[0];
    for (std::size_t i = 1; i < lane_count; ++i) s += static_cast<T>(v[i]);
    return s;
  }

  LEIBNIZ_FN friend lanes operator+(const lanes& a, const lanes& b) { return lanes(a.v + b.v); }
  LEIBNIZ_FN friend lanes operator-(const lanes& a, const lanes& b) { return lanes(a.v - b.v); }
  LEIBNIZ_FN friend lanes operator*(const lanes& a, const lanes& b) { return lanes(a.v * b.v); }
  LEIBNIZ_FN friend lanes operator/(const lanes& a, const lanes& b) { return lanes(a.v / b.v); }
  LEIBNIZ_FN friend lanes operator-(const lanes& a) { return lanes(-a.v); }
  LEIBNIZ_FN friend auto operator<(const lanes& a, const lanes& b) { return a.v < b.v; }
  LEIBNIZ_FN friend auto operator<=(const lanes& a, const lanes& b) { return a.v <= b.v; }
  LEIBNIZ_FN friend auto operator>(const lanes& a, const lanes& b) { return a.v > b.v; }
  LEIBNIZ_FN friend auto operator>=(const lanes& a, const lanes& b) { return a.v >= b.v; }
  LEIBNIZ_FN friend auto operator==(const lanes& a, const lanes& b) { return a.v == b.v; }
  LEIBNIZ_FN friend auto operator!=(const lanes& a, const lanes& b) { return a.v != b.v; }

  /// What where(mask, x) = y assigns through.
  struct masked {
    typename V::mask_type mask;
    lanes& target;
    LEIBNIZ_FN void operator=(const lanes& from) { target.v = blend(mask, from.v, target.v); }
  };
  LEIBNIZ_FN friend masked where(const typename V::mask_type& mask, lanes& target) { return {mask, target}; }

  LEIBNIZ_FN friend lanes sqrt(const lanes& x) { return lanes(sqrt(x.v)); }
  LEIBNIZ_FN friend lanes abs(const lanes& x) { return lanes(abs(x.v)); }
  // without SSE 4.1 libstdc++ loses the sign of zero
  LEIBNIZ_FN friend lanes floor(const lanes& x) { return lanes(copysign(floor(x.v), x.v)); }
  LEIBNIZ_FN friend lanes ceil(const lanes& x) { return lanes(copysign(ceil(x.v), x.v)); }
  LEIBNIZ_FN friend lanes fmax(const lanes& a, const lanes& b) { return lanes(blend(!(a.v >= b.v) && b.v == b.v, b.v, a.v)); }
  LEIBNIZ_FN friend lanes fmin(const lanes& a, const lanes& b) { return lanes(blend(!(a.v <= b.v) && b.v == b.v, b.v, a.v)); }

#define LEIBNIZ_FUNCTION_OF_LANES(f)                                          \
  LEIBNIZ_FN friend lanes f(const lanes& x) {                                 \
    if constexpr (requires { Functions::f(x.v); }) return lanes(Functions::f(x.v)); \
    else return each([](T a) { return std::f(a); }, x);                       \
  }
  LEIBNIZ_FUNCTION_OF_LANES(exp)
  LEIBNIZ_FUNCTION_OF_LANES(exp2)
  LEIBNIZ_FUNCTION_OF_LANES(expm1)
  LEIBNIZ_FUNCTION_OF_LANES(log)
  LEIBNIZ_FUNCTION_OF_LANES(log2)
  LEIBNIZ_FUNCTION_OF_LANES(log10)
  LEIBNIZ_FUNCTION_OF_LANES(log1p)
  LEIBNIZ_FUNCTION_OF_LANES(cbrt)
  LEIBNIZ_FUNCTION_OF_LANES(sin)
  LEIBNIZ_FUNCTION_OF_LANES(cos)
  LEIBNIZ_FUNCTION_OF_LANES(tan)
  LEIBNIZ_FUNCTION_OF_LANES(asin)
  LEIBNIZ_FUNCTION_OF_LANES(acos)
  LEIBNIZ_FUNCTION_OF_LANES(atan)
  LEIBNIZ_FUNCTION_OF_LANES(sinh)
  LEIBNIZ_FUNCTION_OF_LANES(cosh)
  LEIBNIZ_FUNCTION_OF_LANES(tanh)
  LEIBNIZ_FUNCTION_OF_LANES(asinh)
  LEIBNIZ_FUNCTION_OF_LANES(acosh)
  LEIBNIZ_FUNCTION_OF_LANES(atanh)
  LEIBNIZ_FUNCTION_OF_LANES(erf)
  LEIBNIZ_FUNCTION_OF_LANES(erfc)
  LEIBNIZ_FUNCTION_OF_LANES(trunc)
  LEIBNIZ_FUNCTION_OF_LANES(round)
  LEIBNIZ_FUNCTION_OF_LANES(nearbyint)
  LEIBNIZ_FUNCTION_OF_LANES(rint)
#undef LEIBNIZ_FUNCTION_OF_LANES

#define LEIBNIZ_FUNCTION_OF_LANES(f)                                                      \
  LEIBNIZ_FN friend lanes f(const lanes& x, const lanes& y) {                             \
    if constexpr (requires { Functions::f(x.v, y.v); }) return lanes(Functions::f(x.v, y.v)); \
    else return each([](T a, T b) { return std::f(a, b); }, x, y);                        \
  }
  LEIBNIZ_FUNCTION_OF_LANES(pow)
  LEIBNIZ_FUNCTION_OF_LANES(atan2)
  LEIBNIZ_FUNCTION_OF_LANES(hypot)
  LEIBNIZ_FUNCTION_OF_LANES(fmod)
  LEIBNIZ_FUNCTION_OF_LANES(remainder)
  LEIBNIZ_FUNCTION_OF_LANES(copysign)
  LEIBNIZ_FUNCTION_OF_LANES(fdim)
#undef LEIBNIZ_FUNCTION_OF_LANES

#define LEIBNIZ_FUNCTION_OF_LANES(f)                                           \
  LEIBNIZ_FN friend lanes f(const lanes& x, const lanes& y, const lanes& z) {  \
    return each([](T a, T b, T c) { return std::f(a, b, c); }, x, y, z);       \
  }
  LEIBNIZ_FUNCTION_OF_LANES(fma)
  LEIBNIZ_FUNCTION_OF_LANES(lerp)
  LEIBNIZ_FUNCTION_OF_LANES(hypot)
#undef LEIBNIZ_FUNCTION_OF_LANES
};

/// A loop over rows that computes as many rows at once as the machine's SIMD registers hold, for float and double; other
/// types go row by row. Functions: see lanes.
template <class Functions>
struct lanes_policy {
  template <class T>
  struct scalar_ {
    using type = T;
  };
  template <class T>
    requires(std::is_same_v<T, float> || std::is_same_v<T, double>)
  struct scalar_<T> {
    using type = lanes<std::experimental::native_simd<T>, Functions>;
  };
  template <class T>
  using scalar = typename scalar_<T>::type;
};

}  // namespace leibniz
