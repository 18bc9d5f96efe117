// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>
#include <leibniz/functions/elementary.hpp>

namespace leibniz::functions {

/// `yes` where the mask holds, else `no`; for numbers, and lane by lane for SIMD types.
template <class M, class T>
LEIBNIZ_FN T choose(const M& mask, const T& yes, const T& no) {
  if constexpr (std::is_convertible_v<M, bool>) {
    return mask ? yes : no;
  } else {
    T result = no;
#if defined(__clang__) && defined(__AVX512F__)
    // where() of libstdc++ 12 assigns all lanes of a std::experimental::simd or none here
    if constexpr (requires { T::size(), mask[0], result[0] = yes[0]; })
      for (decltype(T::size()) i = 0; i < T::size(); ++i) result[i] = mask[i] ? yes[i] : no[i];
    else
#endif
      where(mask, result) = yes;
    return result;
  }
}
template <class M, class T>
LEIBNIZ_FN T indicator(const M& mask, const T&) {
  return choose(mask, T(1), T(0));
}

// Conditions have the value 1 where they hold and 0 elsewhere, in the type of what they compare.

/// x < y
struct less_fn : function<2> {
  static constexpr const char* name = "less";
  static constexpr bool condition = true, flat = true;
  static constexpr const char* source = "$0 < $1 ? 1.0 : 0.0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return indicator(x < y, x); }
  static constexpr folded exact(number x, number y) {
    const folded d = subtract(x, y);
    return {{d.value.num < 0, 1}, d.fits};
  }
};

/// x <= y
struct less_equal_fn : function<2> {
  static constexpr const char* name = "less_equal";
  static constexpr bool condition = true, flat = true;
  static constexpr const char* source = "$0 <= $1 ? 1.0 : 0.0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return indicator(x <= y, x); }
  static constexpr folded exact(number x, number y) {
    const folded d = subtract(x, y);
    return {{d.value.num <= 0, 1}, d.fits};
  }
};

/// x equals y as a number; between expressions == compares formulas.
struct equal_fn : function<2> {
  static constexpr const char* name = "equal";
  static constexpr bool condition = true, flat = true;
  static constexpr bool commutative = true;
  static constexpr const char* source = "$0 == $1 ? 1.0 : 0.0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return indicator(x == y, x); }
  static constexpr folded exact(number x, number y) {
    const folded d = subtract(x, y);
    return {{d.value.num == 0, 1}, d.fits};
  }
};

/// both hold
struct and_fn : function<2> {
  static constexpr const char* name = "and";
  static constexpr bool condition = true, flat = true;
  static constexpr bool commutative = true;
  static constexpr const char* source = "$0 * $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x * y; }
  static constexpr folded exact(number x, number y) { return multiply(x, y); }
};

/// one holds, or both
struct or_fn : function<2> {
  static constexpr const char* name = "or";
  static constexpr bool condition = true, flat = true;
  static constexpr bool commutative = true;
  static constexpr const char* source = "$0 + $1 - $0 * $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x + y - x * y; }
  static constexpr folded exact(number x, number y) { return {{x.num != 0 || y.num != 0, 1}, true}; }
};

/// does not hold
struct not_fn : function<1> {
  static constexpr const char* name = "not";
  static constexpr bool condition = true, flat = true;
  static constexpr const char* source = "1.0 - $0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return T(1) - x; }
  static constexpr folded exact(number x) { return {{x.num == 0, 1}, true}; }
};

/// a where the condition holds, else b. Only the branch taken has a say in derivatives.
struct select_fn : function<3> {
  static constexpr const char* name = "select";
  static constexpr auto kind = operation::select;
  static constexpr bool gated = true;
  static constexpr const char* source = "$0 != 0.0 ? $1 : $2";
  template <class T>
  LEIBNIZ_FN static T value(const T& c, const T& a, const T& b) { return choose(c != T(0), a, b); }
};

// A selection by one comparison is one operation in programs: nothing is stored for the condition.
struct select_less_fn : function<4> {
  static constexpr const char* name = "select_less";
  static constexpr bool flat = true;
  static constexpr const char* source = "$0 < $1 ? $2 : $3";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& a, const T& b) { return choose(x < y, a, b); }
};
struct select_less_equal_fn : function<4> {
  static constexpr const char* name = "select_less_equal";
  static constexpr bool flat = true;
  static constexpr const char* source = "$0 <= $1 ? $2 : $3";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& a, const T& b) { return choose(x <= y, a, b); }
};
struct select_equal_fn : function<4> {
  static constexpr const char* name = "select_equal";
  static constexpr bool flat = true;
  static constexpr const char* source = "$0 == $1 ? $2 : $3";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& a, const T& b) { return choose(x == y, a, b); }
};

/// -1, 0 or 1; 0 at 0, NaN at NaN.
struct sign_fn : function<1> {
  static constexpr const char* name = "sign";
  static constexpr bool flat = true;
  static constexpr auto symmetry = parity::odd;
  static constexpr const char* source = "$0 > 0.0 ? 1.0 : $0 < 0.0 ? -1.0 : $0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return choose(x > T(0), T(1), choose(x < T(0), T(-1), x)); }
  static constexpr folded exact(number x) { return {{sign_of(x), 1}, x.rational()}; }
};

/// The absolute value; derivative 0 at 0.
struct abs_fn : function<1> {
  static constexpr const char* name = "abs";
  static constexpr auto symmetry = parity::even;
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { using elementary::abs; return abs(x); }
  static constexpr auto derivative(auto x) { return sign(x); }
  static constexpr folded exact(number x) { return x.num < 0 ? negate(x) : folded{x, x.rational()}; }
};

/// What a has of the derivative of max(a, b): 1, 0, or 1/2 at ties; a number wins over a NaN.
struct max_share_fn : function<2> {
  static constexpr const char* name = "max_share";
  static constexpr bool flat = true;
  static constexpr const char* source = "$1 < $0 ? 1.0 : $0 < $1 ? 0.0 : $0 == $1 ? 0.5 : $0 == $0 ? 1.0 : 0.0";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    return choose(b < a, T(1), choose(a < b, T(0), choose(a == b, T(1) / T(2), choose(a == a, T(1), T(0)))));
  }
};

/// What a has of the derivative of min(a, b).
struct min_share_fn : function<2> {
  static constexpr const char* name = "min_share";
  static constexpr bool flat = true;
  static constexpr const char* source = "$0 < $1 ? 1.0 : $1 < $0 ? 0.0 : $0 == $1 ? 0.5 : $0 == $0 ? 1.0 : 0.0";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    return choose(a < b, T(1), choose(b < a, T(0), choose(a == b, T(1) / T(2), choose(a == a, T(1), T(0)))));
  }
};

/// The larger one, as std::fmax has it; ties share the derivative half and half.
struct max_fn : function<2> {
  static constexpr const char* name = "max";
  static constexpr bool gated = true;
  static constexpr const char* source = "std::fmax($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    using elementary::fmax;
    return fmax(a, b);
  }
  static constexpr auto derivative(auto a, auto b) {
    return std::array{decltype(a)::template apply<max_share_fn>(a, b), decltype(a)::template apply<max_share_fn>(b, a)};
  }
  static constexpr folded exact(number a, number b) {
    const folded d = subtract(a, b);
    return {d.value.num < 0 ? b : a, d.fits};
  }
};

/// The smaller one, as std::fmin has it; ties share the derivative half and half.
struct min_fn : function<2> {
  static constexpr const char* name = "min";
  static constexpr bool gated = true;
  static constexpr const char* source = "std::fmin($0, $1)";
  template <class T>
  LEIBNIZ_FN static T value(const T& a, const T& b) {
    using elementary::fmin;
    return fmin(a, b);
  }
  static constexpr auto derivative(auto a, auto b) {
    return std::array{decltype(a)::template apply<min_share_fn>(a, b), decltype(a)::template apply<min_share_fn>(b, a)};
  }
  static constexpr folded exact(number a, number b) {
    const folded d = subtract(a, b);
    return {d.value.num < 0 ? a : b, d.fits};
  }
};

using conditions = list<less_fn, less_equal_fn, equal_fn, and_fn, or_fn, not_fn>;
using piecewise = list<select_fn, sign_fn, abs_fn, max_share_fn, min_share_fn, max_fn, min_fn>;

}  // namespace leibniz::functions

namespace leibniz {

namespace detail {

/// The description a call expression was made with; void for symbols and constants.
template <class E>
struct function_of {
  using type = void;
};
template <class E>
  requires requires { typename E::function; }
struct function_of<E> {
  using type = typename E::function;
};

}  // namespace detail

/// A formula that holds or does not, such as x < y; for select.
template <class E>
concept condition_expression = expression<E> && [] {
  using F = typename detail::function_of<E>::type;
  if constexpr (std::is_void_v<F>) return std::is_same_v<E, constant<0>> || std::is_same_v<E, constant<1>>;
  else return F::condition;
}();

template <operand A, operand B>
constexpr auto operator<(A a, B b) { return apply<functions::less_fn>(a, b); }
template <operand A, operand B>
constexpr auto operator<=(A a, B b) { return apply<functions::less_equal_fn>(a, b); }
template <operand A, operand B>
constexpr auto operator>(A a, B b) { return apply<functions::less_fn>(b, a); }
template <operand A, operand B>
constexpr auto operator>=(A a, B b) { return apply<functions::less_equal_fn>(b, a); }
template <condition_expression A, condition_expression B>
constexpr auto operator&&(A a, B b) { return apply<functions::and_fn>(a, b); }
template <condition_expression A, condition_expression B>
constexpr auto operator||(A a, B b) { return apply<functions::or_fn>(a, b); }
template <condition_expression A>
constexpr auto operator!(A a) { return apply<functions::not_fn>(a); }

/// Whether two values are equal, as a condition for select.
template <operand X, operand Y>
constexpr applied<functions::equal_fn, X, Y> equal(X a, Y b) { return apply<functions::equal_fn>(a, b); }

/// a where the condition holds, else b.
template <condition_expression C, expression A, expression B>
constexpr auto select(C c, A a, B b) { return apply<functions::select_fn>(c, a, b); }

template <operand X>
constexpr applied<functions::sign_fn, X> sign(X x) { return apply<functions::sign_fn>(x); }
template <operand X>
constexpr applied<functions::abs_fn, X> abs(X x) { return apply<functions::abs_fn>(x); }
template <operand X, operand Y>
constexpr applied<functions::max_fn, X, Y> max(X a, Y b) { return apply<functions::max_fn>(a, b); }
template <operand X, operand Y>
constexpr applied<functions::min_fn, X, Y> min(X a, Y b) { return apply<functions::min_fn>(a, b); }
template <operand X, operand Y>
constexpr applied<functions::max_fn, X, Y> fmax(X a, Y b) { return apply<functions::max_fn>(a, b); }
template <operand X, operand Y>
constexpr applied<functions::min_fn, X, Y> fmin(X a, Y b) { return apply<functions::min_fn>(a, b); }

}  // namespace leibniz
