// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

/// Orthogonal polynomials of a constant degree n, for every x, and what derives from them: by their recurrences (DLMF 18.9), which
/// Boost.Math uses, too. Names and normalisations are those of <cmath>, and of Boost.Math where that has none. Derivatives are
/// polynomials of the same families (DLMF 18.9.19 to 18.9.26), so that nothing is divided by what is zero at the ends.
namespace leibniz::functions {

namespace boost_math {

/// The polynomial of degree n, after 1 and `first`: that of degree k + 1 from those of degree k and k - 1. Where it overflows,
/// differences of infinities leave no sign, and that of the leading term is taken.
template <class T, class Next>
T polynomial(const T& degree, const T& first, Next next) {
  const int n = integer(degree);
  if (n < 0 || n == 1000 || T(n) != degree) return std::numeric_limits<T>::quiet_NaN();
  if (n == 0) return T(1);
  T before = 1, now = first;
  for (int k = 1; k < n; ++k) {
    const T after = next(T(k), now, before);
    before = now, now = after;
  }
  if (now - now == 0) return now;
  return T(first < 0 && n % 2 ? minus_infinity : infinity);
}
template <class T>
T gegenbauer(const T& n, const T& a, const T& x) {
  return polynomial<T>(n, 2 * a * x, [&](const T& k, const T& now, const T& before) { return T((2 * (k + a) * x * now - (k - 1 + 2 * a) * before) / (k + 1)); });
}
template <class T>
T laguerre(const T& n, const T& m, const T& x) {
  return polynomial<T>(n, 1 + m - x, [&](const T& k, const T& now, const T& before) { return T((2 * k + 1 + m - x) / (k + 1) * now - (k + m) / (k + 1) * before); });
}
/// The derivative of order k of the Legendre polynomial.
template <class T>
T legendre(const T& n, const T& order, const T& x) {
  const int k = integer(order);
  if (k < 0 || k == 1000 || !(n >= 0)) return std::numeric_limits<T>::quiet_NaN();
  if (order > n) return T(0);
  T factor = 1;
  for (int i = 1; i <= k; ++i) factor *= T(2 * i - 1);
  return factor * gegenbauer<T>(n - order, order + T(0.5), x);
}
/// The spherical harmonic of l and m at angle t from the pole, normalised: upwards from l = |m|.
template <class T>
T sph_legendre(int l, int m, const T& t) {
  using std::cos, std::sin, std::sqrt;
  if (l < 0 || l == 1000) return std::numeric_limits<T>::quiet_NaN();
  const bool mirrored = m < 0 && m % 2;
  m = m < 0 ? -m : m;
  if (m > l) return T(0);
  const T s = sin(t), c = cos(t);
  T square = 1 / (4 * pi_fn::value<T>()), now = mirrored ? -1 : 1, before = 0;
  for (int i = 1; i <= m; ++i) square *= T(2 * i + 1) / T(2 * i), now *= -s;
  now *= sqrt(square);
  for (int i = m + 1; i <= l; ++i) {
    const T j = T(i - 1), above = T(i + m) * T(i - m), below = (j + T(m)) * (j - T(m));
    const T next = sqrt(T(2 * i + 1) * T(2 * i - 1) / above) * (c * now - sqrt(below / ((2 * j + 1) * (i > 1 ? T(2 * j - 1) : T(1)))) * before);
    before = now, now = next;
  }
  return now;
}

}  // namespace boost_math

// A function of constants and x: its arguments, its text, its value, its derivative by x.
#define LEIBNIZ_OF_DEGREE(called, text, computed, ...)                                                                   \
  struct called##_fn : function<2> {                                                                                     \
    static constexpr const char* name = #called;                                                                         \
    static constexpr const char* source = text;                                                                          \
    template <class T>                                                                                                   \
    LEIBNIZ_FN static T value(const T& degree, const T& at) {                                                            \
      return boost_math::each([](const auto& n, const auto& x) {                                                         \
        using V = std::remove_cvref_t<decltype(x)>;                                                                      \
        return V(computed);                                                                                              \
      }, degree, at);                                                                                                    \
    }                                                                                                                    \
    static constexpr auto derivative(auto n, auto x) {                                                                   \
      using S = decltype(x);                                                                                             \
      return std::array<S, 2>{n - n, __VA_ARGS__};                                                                       \
    }                                                                                                                    \
  };
#define LEIBNIZ_OF_TWO_DEGREES(called, text, computed, ...)                                                              \
  struct called##_fn : function<3> {                                                                                     \
    static constexpr const char* name = #called;                                                                         \
    static constexpr const char* source = text;                                                                          \
    template <class T>                                                                                                   \
    LEIBNIZ_FN static T value(const T& degree, const T& order, const T& at) {                                            \
      return boost_math::each([](const auto& n, const auto& m, const auto& x) {                                          \
        using V = std::remove_cvref_t<decltype(x)>;                                                                      \
        return V(computed);                                                                                              \
      }, degree, order, at);                                                                                             \
    }                                                                                                                    \
    static constexpr auto derivative(auto n, auto m, auto x) {                                                           \
      using S = decltype(x);                                                                                             \
      return std::array<S, 3>{n - n, m - m, __VA_ARGS__};                                                                \
    }                                                                                                                    \
  };
/// The Hermite polynomial H_n, the physicists'.
LEIBNIZ_OF_DEGREE(hermite, "boost::math::hermite(static_cast<unsigned>($0), $1)",
                  boost_math::polynomial<V>(n, 2 * x, [&](const V& k, const V& now, const V& before) { return V(2 * (x * now - k * before)); }),
                  2 * n * S::template apply<hermite_fn>(n - 1, x))
/// The Gegenbauer polynomial of index m.
LEIBNIZ_OF_TWO_DEGREES(gegenbauer, "boost::math::gegenbauer(static_cast<unsigned>($0), $1, $2)", boost_math::gegenbauer<V>(n, m, x),
                       2 * sign(n) * m * S::template apply<gegenbauer_fn>(n - 1, m + 1, x))
/// The Chebyshev polynomial of the second kind.
LEIBNIZ_OF_DEGREE(chebyshev_u, "boost::math::chebyshev_u(static_cast<unsigned>($0), $1)",
                  boost_math::polynomial<V>(n, 2 * x, [&](const V&, const V& now, const V& before) { return V(2 * x * now - before); }),
                  2 * sign(n) * S::template apply<gegenbauer_fn>(n - 1, x.of(2), x))
/// The Chebyshev polynomial of the first kind.
LEIBNIZ_OF_DEGREE(chebyshev_t, "boost::math::chebyshev_t(static_cast<unsigned>($0), $1)",
                  boost_math::polynomial<V>(n, x, [&](const V&, const V& now, const V& before) { return V(2 * x * now - before); }),
                  n * S::template apply<chebyshev_u_fn>(n - 1, x))
/// The Laguerre polynomial of index m.
LEIBNIZ_OF_TWO_DEGREES(assoc_laguerre, "boost::math::laguerre(static_cast<unsigned>($0), static_cast<unsigned>($1), $2)",
                       boost_math::laguerre<V>(n, m, x), -sign(n) * S::template apply<assoc_laguerre_fn>(n - 1, m + 1, x))
/// The Laguerre polynomial L_n.
LEIBNIZ_OF_DEGREE(laguerre, "boost::math::laguerre(static_cast<unsigned>($0), $1)", boost_math::laguerre<V>(n, V(0), x),
                  -sign(n) * S::template apply<assoc_laguerre_fn>(n - 1, x.of(1), x))
/// The derivative of order m of the Legendre polynomial P_n.
LEIBNIZ_OF_TWO_DEGREES(legendre_derivative, "boost::math::gegenbauer_derivative(static_cast<unsigned>($0), 0.5, $2, static_cast<unsigned>($1))",
                       boost_math::legendre<V>(n, m, x), S::template apply<legendre_derivative_fn>(n, m + 1, x))
/// The Legendre polynomial P_n.
LEIBNIZ_OF_DEGREE(legendre, "boost::math::legendre_p(static_cast<int>($0), $1)", boost_math::legendre<V>(n, V(0), x),
                  sign(n) * S::template apply<legendre_derivative_fn>(n, x.of(1), x))
#undef LEIBNIZ_OF_DEGREE

/// The associated Legendre function of degree n and order m, |x| <= 1, that of <cmath>: pow(1 - x*x, m/2) times the derivative of
/// order m of P_n, where Boost.Math has the factor pow(-1, m), too.
LEIBNIZ_OF_TWO_DEGREES(assoc_legendre, "std::assoc_legendre(static_cast<unsigned>($0), static_cast<unsigned>($1), $2)",
                       [&] {
                         using std::sqrt;
                         const V square = (1 - x) * (1 + x);
                         const int k = boost_math::integer(m);
                         V f = square >= 0 ? boost_math::legendre<V>(n, m, x) : std::numeric_limits<V>::quiet_NaN();
                         for (int i = 1; i < k; i += 2) f *= square;
                         return k % 2 ? V(f * sqrt(square)) : f;
                       }(),
                       pow(one_minus_square(x), m / 2) * S::template apply<legendre_derivative_fn>(n, m + 1, x) -
                           m * x * pow(one_minus_square(x), m / 2 - 1) * S::template apply<legendre_derivative_fn>(n, m, x))
/// The spherical harmonic of degree n and order m at the angle x from the pole and 0 around it, that of <cmath>. Its derivative:
/// operators that raise and lower m (DLMF 14.30, or any book on angular momentum).
LEIBNIZ_OF_TWO_DEGREES(sph_legendre,
                       "[](int l, int m, double u) { return (m < 0 && m % 2 ? -1.0 : 1.0) * std::sph_legendre(static_cast<unsigned>(l), "
                       "static_cast<unsigned>(m < 0 ? -m : m), u); }(static_cast<int>($0), static_cast<int>($1), $2)",
                       boost_math::sph_legendre<V>(boost_math::integer(n), boost_math::integer(m), x),
                       (sqrt((n - m) * (n + m + 1)) * S::template apply<sph_legendre_fn>(n, m + 1, x) -
                        sqrt((n + m) * (n - m + 1)) * S::template apply<sph_legendre_fn>(n, m - 1, x)) / 2)
#undef LEIBNIZ_OF_TWO_DEGREES

/// Not part of functions::all.
using polynomials_by_boost = list<hermite_fn, gegenbauer_fn, chebyshev_u_fn, chebyshev_t_fn, assoc_laguerre_fn, laguerre_fn, legendre_derivative_fn,
                                  legendre_fn, assoc_legendre_fn, sph_legendre_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ORDER(hermite, hermite_fn)
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(gegenbauer, (2_c, 0.5_c, x))
LEIBNIZ_BOOST_OF_ORDER(chebyshev_u, chebyshev_u_fn)
LEIBNIZ_BOOST_OF_ORDER(chebyshev_t, chebyshev_t_fn)
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(assoc_laguerre, (2_c, 1_c, x))
LEIBNIZ_BOOST_OF_ORDER(laguerre, laguerre_fn)
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(legendre_derivative, (2_c, 1_c, x))
LEIBNIZ_BOOST_OF_ORDER(legendre, legendre_fn)
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(assoc_legendre, (2_c, 1_c, x))
LEIBNIZ_BOOST_OF_TWO_PARAMETERS(sph_legendre, (2_c, 1_c, x))

}  // namespace leibniz
