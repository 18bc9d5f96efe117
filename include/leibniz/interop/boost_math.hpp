// SPDX-License-Identifier: BSL-1.0
#pragma once
// size: one function after the other, all for one library

#include <leibniz/functions/all.hpp>
#include <leibniz/functions/lanewise.hpp>

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/airy.hpp>
#include <boost/math/special_functions/bessel.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/ellint_1.hpp>
#include <boost/math/special_functions/ellint_2.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/expint.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/lambert_w.hpp>
#include <boost/math/special_functions/polygamma.hpp>

#include <cmath>
#include <limits>

// size: one family, a few lines for each function

/// Special functions, evaluated by Boost.Math for all types that it knows: float, double, long double, Boost.Multiprecision;
/// lanes one by one. Outside of the domain they give NaN, at poles NaN or the infinity of the limit; nothing is thrown.
/// Rules of derivatives: NIST Digital Library of Mathematical Functions (https://dlmf.nist.gov), chapters 4 to 10 and 19.
namespace leibniz::functions {

namespace boost_math {

namespace policies = boost::math::policies;
using quiet = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;

/// f(x...), lane by lane where T is lanes; NaN of NaN.
template <class F, class T, class... Rest>
T each(F f, const T& x, const Rest&... rest) {
  return lanewise([&](const auto& u, const auto&... v) {
    using V = std::remove_cvref_t<decltype(u)>;
    return u == u && (... && (v == v)) ? V(f(u, v...)) : std::numeric_limits<V>::quiet_NaN();
  }, x, rest...);
}

// what Boost.Math has no answer for
inline constexpr double infinity = std::numeric_limits<double>::infinity(), none = std::numeric_limits<double>::quiet_NaN(), zero = 0, minus_infinity = -infinity;
template <class T>
bool infinite(const T& x) { return x + x == x && x != 0; }

template <class T>
int integer(const T& n) {
  return n > T(-1000) && n < T(1000) ? static_cast<int>(n) : 1000;
}

/// Y of order v at 0: its sign alternates at negative integers, and it may not exist between them.
template <class T>
double neumann_at_zero(const T& v) {
  const int n = integer(v);
  return v >= 0 ? -infinity : T(n) == v ? (n % 2 ? infinity : -infinity) : none;
}

using boost::math::erf_inv, boost::math::erfc_inv, boost::math::lambert_w0, boost::math::lambert_wm1, boost::math::expint,
    boost::math::airy_ai_prime, boost::math::airy_bi_prime;

// For small x >= 0 Boost.Math 1.81 takes the value at 0 and leaves the linear term out.
template <class T>
bool small(const T& x) { return x > 0 && x * x * x < 6 * boost::math::tools::epsilon<T>(); }
template <class T>
T airy_ai(const T& x, const quiet& p) { return small(x) ? T(boost::math::airy_ai(T(0), p) + x * airy_ai_prime(T(0), p)) : T(boost::math::airy_ai(x, p)); }
template <class T>
T airy_bi(const T& x, const quiet& p) { return small(x) ? T(boost::math::airy_bi(T(0), p) + x * airy_bi_prime(T(0), p)) : T(boost::math::airy_bi(x, p)); }

/// The integral of sin(t)^2j / (1 - k k sin(t)^2)^(s + 1/2) from 0 to pi/2: a power series for small k, and else from the
/// integrals without sines, whose recurrence follows from integration by parts.
template <class T>
T ellint_moment(const T& k, int j, int s) {
  const T m = k * k, rest = (1 - k) * (1 + k);
  if (!(rest >= 0) || j < 0 || j > 64 || s < -1 || s - j < -1) return std::numeric_limits<T>::quiet_NaN();
  if (m <= T(0.5)) {
    T term = boost::math::constants::half_pi<T>(), sum = 0;
    for (int i = 0; i < j; ++i) term *= T(2 * i + 1) / T(2 * i + 2);
    for (int i = 0; i < std::numeric_limits<T>::digits + 8 * (j + 1); ++i) {
      sum += term;
      term *= m * (T(2 * (s + i) + 1) / T(2 * i + 2)) * (T(2 * (i + j) + 1) / T(2 * (i + j) + 2));
    }
    return sum;
  }
  if (rest == 0 && s >= 0) return std::numeric_limits<T>::infinity();
  T by_order[65];  // without sines, from order s - j to s
  T before = boost::math::ellint_2(k, quiet()), now = s < 0 ? T(0) : T(boost::math::ellint_1(k, quiet()));
  for (int i = -1;; ++i) {
    if (i >= s - j) by_order[i - s + j] = before;
    if (i == s) break;
    const T next = (T(2 * (i + 1)) * (2 - m) * now - T(2 * i + 1) * before) / (T(2 * i + 3) * rest);
    before = now, now = next;
  }
  for (int n = j; n > 0; --n)
    for (int r = 0; r < n; ++r) by_order[r] = (by_order[r + 1] - by_order[r]) / m;
  return by_order[0];
}

}  // namespace boost_math

struct polygamma_fn;

/// The gamma function.
struct tgamma_fn : function<1> {
  static constexpr const char* name = "tgamma";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(v)>>) return std::tgamma(v);
      else return boost::math::tgamma(v, boost_math::quiet());
    }, x);
  }
  static constexpr auto derivative(auto x) { return tgamma(x) * digamma(x); }
};

/// The logarithm of the absolute value of the gamma function.
struct lgamma_fn : function<1> {
  static constexpr const char* name = "lgamma";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(v)>>) return std::lgamma(v);
      else return boost::math::lgamma(v, boost_math::quiet());
    }, x);
  }
  static constexpr auto derivative(auto x) { return digamma(x); }
};

/// The derivative of lgamma.
struct digamma_fn : function<1> {
  static constexpr const char* name = "digamma";
  static constexpr const char* source = "boost::math::digamma($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) {
    return boost_math::each([](const auto& v) {
      using V = std::remove_cvref_t<decltype(v)>;
      return v == 0 ? V(-1 / v) : V(boost::math::digamma(v, boost_math::quiet()));
    }, x);
  }
  static constexpr auto derivative(auto x) { return decltype(x)::template apply<polygamma_fn>(x.of(1), x); }
};

/// The derivative of order n of digamma, n a constant.
struct polygamma_fn : function<2> {
  static constexpr const char* name = "polygamma";
  static constexpr const char* source = "boost::math::polygamma(static_cast<int>($0), $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& n, const T& x) {
    return boost_math::each([](const auto& order, const auto& v) {
      using V = std::remove_cvref_t<decltype(v)>;
      const int i = boost_math::integer(order);
      using std::floor;
      if (i < 0 || i == 1000 || (v < 0 && floor(v) == v)) return std::numeric_limits<V>::quiet_NaN();  // Boost.Math throws at -1e200
      if (v == 0) return i % 2 ? std::numeric_limits<V>::infinity() : V(-1 / v);
      return V(boost::math::polygamma(i, v, boost_math::quiet()));
    }, n, x);
  }
  static constexpr auto derivative(auto n, auto x) { return std::array{n - n, decltype(x)::template apply<polygamma_fn>(n + 1, x)}; }
};

/// The beta function.
struct beta_fn : function<2> {
  static constexpr const char* name = "beta";
  static constexpr const char* source = "boost::math::beta($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    return boost_math::each([](const auto& u, const auto& v) { return boost::math::beta(u, v, boost_math::quiet()); }, a, b);
  }
  static constexpr auto derivative(auto a, auto b) {
    return std::array{beta(a, b) * (digamma(a) - digamma(a + b)), beta(a, b) * (digamma(b) - digamma(a + b))};
  }
};

// A function of one argument that is called the same in Boost.Math, its limits, and its derivative.
#define LEIBNIZ_BY_BOOST(called, at_infinity, at_minus_infinity, ...)                                           \
  struct called##_fn : function<1> {                                                                            \
    static constexpr const char* name = #called;                                                                \
    static constexpr const char* source = "boost::math::" #called "($0)";                                       \
    template <class T>                                                                                          \
    LEIBNIZ_FN static T value(const T& x) {                                                                     \
      return boost_math::each([](const auto& v) {                                                               \
        using V = std::remove_cvref_t<decltype(v)>;                                                             \
        if (boost_math::infinite(v)) return V(v > 0 ? boost_math::at_infinity : boost_math::at_minus_infinity); \
        return V(boost_math::called(v, boost_math::quiet()));                                                   \
      }, x);                                                                                                    \
    }                                                                                                           \
    static constexpr auto derivative(auto x) { return __VA_ARGS__; }                                            \
  };
/// The inverse of erf, |x| <= 1.
LEIBNIZ_BY_BOOST(erf_inv, none, none, sqrt_pi * exp(erf_inv(x) * erf_inv(x)) / 2)
/// The inverse of erfc, 0 <= x <= 2.
LEIBNIZ_BY_BOOST(erfc_inv, none, none, sqrt_pi * exp(erfc_inv(x) * erfc_inv(x)) / -2)
/// The solution w >= -1 of w*exp(w) = x, x >= -1/e.
LEIBNIZ_BY_BOOST(lambert_w0, infinity, none, exp(-lambert_w0(x)) / (1 + lambert_w0(x)))
/// The solution w <= -1 of w*exp(w) = x, -1/e <= x < 0.
LEIBNIZ_BY_BOOST(lambert_wm1, none, none, exp(-lambert_wm1(x)) / (1 + lambert_wm1(x)))
/// The exponential integral Ei.
LEIBNIZ_BY_BOOST(expint, infinity, zero, exp(x) / x)
/// The Airy function Ai.
LEIBNIZ_BY_BOOST(airy_ai, zero, zero, airy_ai_prime(x))
/// The Airy function Bi.
LEIBNIZ_BY_BOOST(airy_bi, infinity, zero, airy_bi_prime(x))
/// The derivative of airy_ai.
LEIBNIZ_BY_BOOST(airy_ai_prime, zero, none, x * airy_ai(x))
/// The derivative of airy_bi.
LEIBNIZ_BY_BOOST(airy_bi_prime, infinity, none, x * airy_bi(x))
#undef LEIBNIZ_BY_BOOST

// A Bessel function of a constant order v; whether it is singular at 0, its limit, its derivative by those of the orders next to v.
#define LEIBNIZ_BY_BOOST(called, at_zero, at_infinity, ...)                                                                              \
  struct called##_fn : function<2> {                                                                                                     \
    static constexpr const char* name = #called;                                                                                         \
    static constexpr const char* source = "boost::math::" #called "($0, $1)";                                                            \
    template <class T>                                                                                                                   \
    LEIBNIZ_FN static T value(const T& v, const T& x) {                                                                                  \
      return boost_math::each([](const auto& o, const auto& u) {                                                                         \
        using V = std::remove_cvref_t<decltype(u)>;                                                                                      \
        if (boost_math::infinite(u)) return V(u > 0 ? boost_math::at_infinity : boost_math::none);                                       \
        if constexpr (boost_math::at_zero != 0)                                                                                          \
          if (u == 0) return V(boost_math::at_zero > 0 ? boost_math::infinity : boost_math::neumann_at_zero(o));                         \
        if constexpr (boost_math::at_zero < 0) /* negative integers: Boost.Math 1.81 has the wrong sign next to 0 */                     \
          if (const int n = boost_math::integer(o); n < 0 && V(n) == o)                                                                  \
            return V(boost::math::called(V(-o), u, boost_math::quiet()) * (n % 2 ? -1 : 1));                                             \
        return V(boost::math::called(o, u, boost_math::quiet()));                                                                        \
      }, v, x);                                                                                                                          \
    }                                                                                                                                    \
    static constexpr auto derivative(auto v, auto x) {                                                                                   \
      const auto below = decltype(x)::template apply<called##_fn>(v - 1, x), above = decltype(x)::template apply<called##_fn>(v + 1, x); \
      return std::array{v - v, (__VA_ARGS__) / 2};                                                                                       \
    }                                                                                                                                    \
  };
/// The Bessel function J of order v.
LEIBNIZ_BY_BOOST(cyl_bessel_j, zero, zero, below - above)
/// The Bessel function Y of order v, Neumann's.
LEIBNIZ_BY_BOOST(cyl_neumann, minus_infinity, zero, below - above)
/// The modified Bessel function I of order v.
LEIBNIZ_BY_BOOST(cyl_bessel_i, zero, infinity, below + above)
/// The modified Bessel function K of order v.
LEIBNIZ_BY_BOOST(cyl_bessel_k, infinity, zero, -below - above)
#undef LEIBNIZ_BY_BOOST

/// The exponential integral E_n of a constant order n.
struct expint_n_fn : function<2> {
  static constexpr const char* name = "expint";
  static constexpr unsigned hash = leibniz::detail::mix(leibniz::detail::hash_of("expint"), 2u);
  static constexpr const char* source = "boost::math::expint(static_cast<unsigned>($0), $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& n, const T& x) {
    return boost_math::each([](const auto& order, const auto& v) {
      using std::exp;
      using V = std::remove_cvref_t<decltype(v)>;
      const int i = boost_math::integer(order);
      if (i > 0) return V(boost::math::expint(static_cast<unsigned>(i), v, boost_math::quiet()));
      const V e = exp(V(-v));
      V result = e / v;
      for (int k = 1; k <= -i; ++k) result = (e + V(k) * result) / v;
      return result;
    }, n, x);
  }
  static constexpr auto derivative(auto n, auto x) { return std::array{n - n, -decltype(x)::template apply<expint_n_fn>(n - 1, x)}; }
};

/// The integral of sin(t)^2j / (1 - k*k*sin(t)^2)^(s + 1/2) from 0 to pi/2, for constants j and s: what derivatives of
/// complete elliptic integrals are made of without a division by k.
struct ellint_moment_fn : function<3> {
  static constexpr const char* name = "ellint_moment";
  template <class T>
  LEIBNIZ_FN static T value(const T& k, const T& j, const T& s) {
    return boost_math::each([](const auto& v, const auto& p, const auto& q) {
      return boost_math::ellint_moment(v, boost_math::integer(p), boost_math::integer(q));
    }, k, j, s);
  }
  static constexpr auto derivative(auto k, auto j, auto s) {
    return std::array{(2 * s + 1) * k * decltype(k)::template apply<ellint_moment_fn>(k, j + 1, s + 1), j - j, s - s};
  }
};

/// The complete elliptic integral of the first kind of modulus k, |k| <= 1.
struct comp_ellint_1_fn : function<1> {
  static constexpr const char* name = "comp_ellint_1";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source = "boost::math::ellint_1($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k) {
    return boost_math::each([](const auto& v) { return boost::math::ellint_1(v, boost_math::quiet()); }, k);
  }
  static constexpr auto derivative(auto k) { return k * decltype(k)::template apply<ellint_moment_fn>(k, k.of(1), k.of(1)); }
};

/// The complete elliptic integral of the second kind of modulus k, |k| <= 1.
struct comp_ellint_2_fn : function<1> {
  static constexpr const char* name = "comp_ellint_2";
  static constexpr auto symmetry = parity::even;
  static constexpr const char* source = "boost::math::ellint_2($0)";
  template <class T>
  LEIBNIZ_FN static T value(const T& k) {
    return boost_math::each([](const auto& v) { return boost::math::ellint_2(v, boost_math::quiet()); }, k);
  }
  static constexpr auto derivative(auto k) { return -k * decltype(k)::template apply<ellint_moment_fn>(k, k.of(1), k.of(0)); }
};

/// All of them; not part of functions::all.
using special_by_boost =
    list<tgamma_fn, lgamma_fn, digamma_fn, polygamma_fn, beta_fn, erf_inv_fn, erfc_inv_fn, lambert_w0_fn, lambert_wm1_fn, expint_fn, airy_ai_fn,
         airy_bi_fn, airy_ai_prime_fn, airy_bi_prime_fn, cyl_bessel_j_fn, cyl_neumann_fn, cyl_bessel_i_fn, cyl_bessel_k_fn, expint_n_fn,
         ellint_moment_fn, comp_ellint_1_fn, comp_ellint_2_fn>;

}  // namespace leibniz::functions

namespace leibniz {

namespace detail {
/// An order: an exact constant, or a number next to a symbol of a traced function.
template <class N, class X>
concept order_for = constant_expression<N> || (!expression<X> && number_like<N>);
}  // namespace detail

#define LEIBNIZ_OF_ONE(name)  \
  template <operand X>        \
  constexpr applied<functions::name##_fn, X> name(X x) { return apply<functions::name##_fn>(x); }
LEIBNIZ_OF_ONE(tgamma)
LEIBNIZ_OF_ONE(lgamma)
LEIBNIZ_OF_ONE(digamma)
LEIBNIZ_OF_ONE(erf_inv)
LEIBNIZ_OF_ONE(erfc_inv)
LEIBNIZ_OF_ONE(lambert_w0)
LEIBNIZ_OF_ONE(lambert_wm1)
LEIBNIZ_OF_ONE(expint)
LEIBNIZ_OF_ONE(airy_ai)
LEIBNIZ_OF_ONE(airy_bi)
LEIBNIZ_OF_ONE(airy_ai_prime)
LEIBNIZ_OF_ONE(airy_bi_prime)
LEIBNIZ_OF_ONE(comp_ellint_1)
LEIBNIZ_OF_ONE(comp_ellint_2)
#undef LEIBNIZ_OF_ONE

template <class A, class B>
  requires detail::operands_and_numbers<A, B>
constexpr applied_to<functions::beta_fn, A, B> beta(A a, B b) { return apply_to<functions::beta_fn>(a, b); }

#define LEIBNIZ_OF_ORDER(name, function)                                                                     \
  template <class N, operand X>                                                                              \
    requires detail::order_for<N, X>                                                                         \
  constexpr auto name(N n, X x) { return apply_to<functions::function>(n, x); }                              \
  template <class N, operand X>                                                                              \
    requires(!detail::order_for<N, X>)                                                                       \
  LEIBNIZ_REFUSED("leibniz: the order of " #name " is a constant: " #name "(2_c, x)")                        \
  constexpr X name(N, X) { return detail::refuse<X>(); }
LEIBNIZ_OF_ORDER(polygamma, polygamma_fn)
LEIBNIZ_OF_ORDER(cyl_bessel_j, cyl_bessel_j_fn)
LEIBNIZ_OF_ORDER(cyl_neumann, cyl_neumann_fn)
LEIBNIZ_OF_ORDER(cyl_bessel_i, cyl_bessel_i_fn)
LEIBNIZ_OF_ORDER(cyl_bessel_k, cyl_bessel_k_fn)
LEIBNIZ_OF_ORDER(expint, expint_n_fn)
#undef LEIBNIZ_OF_ORDER

}  // namespace leibniz
