// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

#include <type_traits>

namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;

// Nothing is stored: formulas are empty, trivial, and can be made from their type alone.
template <class E>
consteval bool empty(E) {
  return expression<E> && operand<E> && std::is_empty_v<E> && sizeof(E) == 1 && std::is_trivially_copyable_v<E> &&
         std::is_trivially_destructible_v<E> && std::is_default_constructible_v<E> && std::is_standard_layout_v<E>;
}
static_assert(empty(x));
static_assert(empty(a));
static_assert(empty(2_c));
static_assert(empty(ratio<1, 3>));
static_assert(empty(1e300_c));
static_assert(empty(pi));
static_assert(empty(x + y));
static_assert(empty(-x));
static_assert(empty(sin(x * y) / (a + 1_c)));
static_assert(empty(pow<3>(x)));
static_assert(empty(pow(x, y)));
static_assert(empty(x < y && y < a));
static_assert(empty(select(x < y, exp(x), hypot(x, y))));
static_assert(empty(derivative(atan2(x, y), x, y)));
static_assert(empty(simplify(x * x + y)));
static_assert(empty(substitute(x * x, x = y + a)));

// Numbers are no operands.
static_assert(!operand<double> && !operand<int> && !expression<double>);
static_assert(!operand<std::integral_constant<int, 2>>);

// Conditions are formulas of their own kind.
static_assert(condition_expression<decltype(x < y)>);
static_assert(condition_expression<decltype(!(x < y))>);
static_assert(condition_expression<decltype(equal(x, y))>);
static_assert(!condition_expression<decltype(x + y)>);
static_assert(!condition_expression<decltype(x)>);

// The standard's integral constants are exact constants.
constexpr std::integral_constant<int, 2> two;
static_assert(shape::same(two * x, 2_c * x));
static_assert(shape::same(x - two, x - 2_c));
static_assert(shape::same(two / x, 2_c / x));
static_assert(shape::same(x + two, x + 2_c));
static_assert(shape::same(pow(x, two), pow<2>(x)));

TEST_CASE("a formula is called with its variables by name, in any order", "[expr]") {
  constexpr auto f = x * y - a;
  CHECK(f(x = 2.0, y = 3.0, a = 1.0) == 5.0);
  CHECK(f(a = 1.0, y = 3.0, x = 2.0) == 5.0);
  CHECK(evaluate(f, y = 3.0, x = 2.0, a = 1.0) == 5.0);
  static_assert(f(x = 2.0, y = 3.0, a = 1.0) == 5.0);
}

TEST_CASE("the type computed in is the common type of the values", "[expr]") {
  static_assert(std::is_same_v<decltype((x + y)(x = 1.0f, y = 2.0f)), float>);
  static_assert(std::is_same_v<decltype((x + y)(x = 1.0f, y = 2.0)), double>);
  static_assert(std::is_same_v<decltype((x + y)(x = 1, y = 2)), double>);
  static_assert(std::is_same_v<decltype((x + y)(x = 1, y = 2.0L)), long double>);
  CHECK((x / y)(x = 1, y = 2) == 0.5);
}

}  // namespace
