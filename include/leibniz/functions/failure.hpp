// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Why a formula or a program could not be made, and what is said about it.
namespace leibniz::functions {

// Sentences of their own, because compilers show each level of macros below a static_assert.
#define LEIBNIZ_TOO_LARGE                                                                                                      \
  "leibniz: the problem is too large for LEIBNIZ_CAPACITY or the compiler's limits: link leibniz::large, which raises both; if " \
  "it is small, a rule of a user_function is not constexpr: -DLEIBNIZ_SHOW_WHY shows where"
#define LEIBNIZ_DIVISION_BY_ZERO \
  "leibniz: division by the exact constant zero: what this formula divides by is zero for all values of its variables"
#define LEIBNIZ_DERIVATIVE_NOT_GIVEN "leibniz: a derivative is wanted that its user_function is not given: add a rule for it"
#define LEIBNIZ_WRONG_RULE                                                                                                     \
  "leibniz: the rule of a user_function takes what the value takes, written with auto, and returns what it computes from it, " \
  "with several arguments the derivative by each of them: [](auto x, auto y) { return std::array{by_x, by_y}; }"
#define LEIBNIZ_LAMBDA_NOT_CONSTANT                                                                                             \
  "leibniz: trace runs its lambda while compiling, and this one cannot run: a helper is not constexpr, an index is out of "     \
  "range, a function of plain numbers is not used, or it takes too many steps (link leibniz::large); -DLEIBNIZ_SHOW_WHY shows " \
  "which"

/// Of what has no program when it is not called.
#define LEIBNIZ_NO_PROGRAM "leibniz: no program can be made of these formulas: `problem` says why, and a call, G(...), in a sentence"

/// Calls X with each reason why a formula cannot be made, and its sentence; written out, because compilers show each level.
#define LEIBNIZ_FAILURES_OF_ALGEBRA(X) \
  X(too_large, LEIBNIZ_TOO_LARGE)      \
  X(division_by_zero, LEIBNIZ_DIVISION_BY_ZERO)
#define LEIBNIZ_FAILURES(X)                             \
  X(too_large, LEIBNIZ_TOO_LARGE)                       \
  X(division_by_zero, LEIBNIZ_DIVISION_BY_ZERO)         \
  X(derivative_not_given, LEIBNIZ_DERIVATIVE_NOT_GIVEN) \
  X(wrong_rule, LEIBNIZ_WRONG_RULE)

enum class failure : unsigned char { none, too_large, division_by_zero, derivative_not_given, wrong_rule, lambda_not_constant };

/// Says what is wrong where no call can be refused; whether nothing is.
template <auto Why>  // and not failure: its comparisons cost Clang nothing before they are asked for
constexpr bool succeeded() {
  static_assert(Why != failure::too_large, LEIBNIZ_TOO_LARGE);
  static_assert(Why != failure::division_by_zero, LEIBNIZ_DIVISION_BY_ZERO);
  static_assert(Why != failure::derivative_not_given, LEIBNIZ_DERIVATIVE_NOT_GIVEN);
  static_assert(Why != failure::wrong_rule, LEIBNIZ_WRONG_RULE);
  static_assert(Why != failure::lambda_not_constant, LEIBNIZ_LAMBDA_NOT_CONSTANT);
  return Why == failure::none;
}

}  // namespace leibniz::functions
