// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/function.hpp>

namespace leibniz::functions {

/// x + y
struct add_fn : function<2> {
  static constexpr const char* name = "add";
  static constexpr auto kind = operation::add;
  static constexpr bool commutative = true;
  static constexpr const char* source = "$0 + $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x + y; }
  static constexpr folded exact(number x, number y) { return leibniz::add(x, y); }
};

/// x - y
struct subtract_fn : function<2> {
  static constexpr const char* name = "subtract";
  static constexpr auto kind = operation::subtract;
  static constexpr const char* source = "$0 - $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x - y; }
  static constexpr folded exact(number x, number y) { return subtract(x, y); }
};

/// x * y
struct multiply_fn : function<2> {
  static constexpr const char* name = "multiply";
  static constexpr auto kind = operation::multiply;
  static constexpr bool commutative = true;
  static constexpr const char* source = "$0 * $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x * y; }
  static constexpr folded exact(number x, number y) { return multiply(x, y); }
};

/// x / y
struct divide_fn : function<2> {
  static constexpr const char* name = "divide";
  static constexpr auto kind = operation::divide;
  static constexpr const char* source = "$0 / $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y) { return x / y; }
  static constexpr folded exact(number x, number y) { return divide(x, y); }
};

/// -x
struct negate_fn : function<1> {
  static constexpr const char* name = "negate";
  static constexpr auto kind = operation::negate;
  static constexpr const char* source = "-$0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return -x; }
  static constexpr folded exact(number x) { return x.num == 0 ? folded{} : negate(x); }
};

// What programs use for a product that one sum takes up, in derivatives only: rounded once where the machine does
// that, so that it does not depend on whether the compiler contracts across statements (GCC does, Clang does not).

template <class T>
LEIBNIZ_FN T multiply_add(const T& x, const T& y, const T& z) {
#if LEIBNIZ_CONTRACT && defined(__clang__) && (defined(__FMA__) || defined(__ARM_FEATURE_FMA)) && !defined(__CUDACC__)
  if (!__builtin_is_constant_evaluated()) {
    if constexpr (std::is_same_v<T, double>) return __builtin_fma(x, y, z);
    else if constexpr (std::is_same_v<T, float>) return __builtin_fmaf(x, y, z);
  }
#endif
  return x * y + z;
}

/// x*y + z
struct multiply_add_fn : function<3> {
  static constexpr const char* name = "multiply_add";
  static constexpr auto kind = operation::multiply_add;
  static constexpr const char* source = "$0 * $1 + $2";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) { return multiply_add(x, y, z); }
};
/// x*y - z
struct multiply_subtract_fn : function<3> {
  static constexpr const char* name = "multiply_subtract";
  static constexpr auto kind = operation::multiply_add;
  static constexpr const char* source = "$0 * $1 - $2";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    if constexpr (std::is_floating_point_v<T>) return multiply_add<T>(x, y, -z);
    else return x * y - z;
  }
};
/// z - x*y
struct subtract_product_fn : function<3> {
  static constexpr const char* name = "subtract_product";
  static constexpr auto kind = operation::multiply_add;
  static constexpr const char* source = "$2 - $0 * $1";
  template <class T>
  LEIBNIZ_FN static T value(const T& x, const T& y, const T& z) {
    if constexpr (std::is_floating_point_v<T>) return multiply_add<T>(-x, y, z);
    else return z - x * y;
  }
};

using arithmetic = list<add_fn, subtract_fn, multiply_fn, divide_fn, negate_fn>;

}  // namespace leibniz::functions

namespace leibniz {

namespace detail {

template <class T>
concept number_like = std::is_arithmetic_v<T>;
/// The standard library's integral constants, which are exact. Hana's come with operators of their own, which
/// transform/hana.hpp teaches about expressions.
template <class T>
concept constant_like = !operand<T> && !number_like<T> && requires { static_cast<long long>(T::value); } &&
                        !requires { typename T::hana_tag; };

template <class T>
using as_constant = constant<static_cast<long long>(T::value)>;

template <class T>
inline constexpr bool is_zero = false;
template <>
inline constexpr bool is_zero<constant<0>> = true;

}  // namespace detail

// Straight to make_call where nothing folds: there is one such call for every operation of a formula.
template <expression A, expression B>
constexpr auto operator+(A a, B b) {
  if constexpr (detail::is_constant<A> && detail::is_constant<B>) return apply<functions::add_fn>(a, b);
  else return make_call<functions::add_fn, A, B>();
}
template <expression A, expression B>
constexpr auto operator-(A a, B b) {
  if constexpr (detail::is_constant<A> && detail::is_constant<B>) return apply<functions::subtract_fn>(a, b);
  else return make_call<functions::subtract_fn, A, B>();
}
template <expression A, expression B>
constexpr auto operator*(A a, B b) {
  if constexpr (detail::is_constant<A> && detail::is_constant<B>) return apply<functions::multiply_fn>(a, b);
  else return make_call<functions::multiply_fn, A, B>();
}
template <expression A, expression B>
constexpr auto operator/(A a, B b) {
  return apply<functions::divide_fn>(a, b);
}
template <expression A, expression B>
  requires detail::is_zero<B>
LEIBNIZ_REFUSED("leibniz: division by the exact constant zero")
constexpr A operator/(A, B) { return detail::refuse<A>(); }
template <expression A>
constexpr auto operator-(A a) { return apply<functions::negate_fn>(a); }
template <expression A>
constexpr auto operator+(A a) { return a; }

// integral constants are exact constants
template <expression A, detail::constant_like B>
constexpr auto operator+(A a, B) { return a + detail::as_constant<B>{}; }
template <expression A, detail::constant_like B>
constexpr auto operator-(A a, B) { return a - detail::as_constant<B>{}; }
template <expression A, detail::constant_like B>
constexpr auto operator*(A a, B) { return a * detail::as_constant<B>{}; }
template <expression A, detail::constant_like B>
constexpr auto operator/(A a, B) { return a / detail::as_constant<B>{}; }
template <detail::constant_like A, expression B>
constexpr auto operator+(A, B b) { return detail::as_constant<A>{} + b; }
template <detail::constant_like A, expression B>
constexpr auto operator-(A, B b) { return detail::as_constant<A>{} - b; }
template <detail::constant_like A, expression B>
constexpr auto operator*(A, B b) { return detail::as_constant<A>{} * b; }
template <detail::constant_like A, expression B>
constexpr auto operator/(A, B b) { return detail::as_constant<A>{} / b; }

// plain numbers have a value and no type: the message names the three ways out. What is given keeps the variables, so that
// values for them, which follow, are not refused as well.
#define LEIBNIZ_PLAIN_NUMBER_SENTENCE                                                                              \
  "leibniz: a plain number inside an expression type: write an exact constant (0.5_c), a parameter (\"a\"_p, bound " \
  "when evaluated), or the whole formula with trace(lambda)"
#define LEIBNIZ_PLAIN_NUMBER LEIBNIZ_REFUSED(LEIBNIZ_PLAIN_NUMBER_SENTENCE)
// (Without a macro, of which compilers would show each level.)
template <expression A, detail::number_like B>
LEIBNIZ_PLAIN_NUMBER constexpr A operator+(A, B) { return detail::refuse<A>(); }
template <detail::number_like A, expression B>
LEIBNIZ_PLAIN_NUMBER constexpr B operator+(A, B) { return detail::refuse<B>(); }
template <expression A, detail::number_like B>
LEIBNIZ_PLAIN_NUMBER constexpr A operator-(A, B) { return detail::refuse<A>(); }
template <detail::number_like A, expression B>
LEIBNIZ_PLAIN_NUMBER constexpr B operator-(A, B) { return detail::refuse<B>(); }
template <expression A, detail::number_like B>
LEIBNIZ_PLAIN_NUMBER constexpr A operator*(A, B) { return detail::refuse<A>(); }
template <detail::number_like A, expression B>
LEIBNIZ_PLAIN_NUMBER constexpr B operator*(A, B) { return detail::refuse<B>(); }
template <expression A, detail::number_like B>
LEIBNIZ_PLAIN_NUMBER constexpr A operator/(A, B) { return detail::refuse<A>(); }
template <detail::number_like A, expression B>
LEIBNIZ_PLAIN_NUMBER constexpr B operator/(A, B) { return detail::refuse<B>(); }

// what formulas have no operators for
#define LEIBNIZ_NO_ASSIGNMENT(name)                                                                                                \
  template <expression A, class B>                                                                                                \
  LEIBNIZ_REFUSED("leibniz: a formula is a type and cannot become another one: auto h = g + y; loops that add up go to trace()") \
  constexpr A& name(A& a, const B&) { return detail::refuse<constant<1>, A, B>(), a; }
LEIBNIZ_NO_ASSIGNMENT(operator+=)
LEIBNIZ_NO_ASSIGNMENT(operator-=)
LEIBNIZ_NO_ASSIGNMENT(operator*=)
LEIBNIZ_NO_ASSIGNMENT(operator/=)
#undef LEIBNIZ_NO_ASSIGNMENT
template <expression A, class B>
LEIBNIZ_REFUSED("leibniz: powers are pow(x, 2_c), pow<2>(x) or square(x)")
constexpr A operator^(A, B) { return detail::refuse<A, B>(); }

}  // namespace leibniz
