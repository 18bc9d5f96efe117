// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/failure.hpp>
#include <leibniz/meta/text.hpp>

#include <utility>

/// What can be wrong with the arguments of a call, and what is said about it.
namespace leibniz::arguments {

/// What can be wrong with the arguments of a call.
enum class misuse : unsigned char {
  nothing,
  no_number,
  formula_among_values,
  value_without_name,
  no_such_variable,
  numbers_and_arrays_mixed,
  too_few_values,
  too_many_values,
  too_few_arrays,
  too_many_arrays,
  given_twice,
  without_value,
  wrong_length,
  too_large,
  division_by_zero,
  derivative_not_given,
  wrong_rule,
  lambda_not_constant,
  number_among_formulas,
  number_of_formulas
};
struct none {};
struct array_of_parameters {};
/// With the culprit, because the compilers print it: name<'x'>.
template <misuse Kind, class Culprit = none>
struct problem {
  static constexpr misuse kind = Kind;
  static constexpr bool refused = Kind != misuse::nothing;
};
template <const char* (*Text)(), std::size_t... I>
constexpr auto spell(std::index_sequence<I...>) -> leibniz::name<Text()[I]...>;
/// The culprit that a constexpr function tells, if any.
template <const char* (*Text)()>
constexpr auto culprit() {
  if constexpr (constexpr const char* text = Text(); text != nullptr)
    return decltype(spell<Text>(std::make_index_sequence<__builtin_strlen(text)>{})){};
  else return none{};
}
constexpr misuse misuse_of(functions::failure why) {
  return why == functions::failure::none ? misuse::nothing
                                     : static_cast<misuse>(static_cast<int>(misuse::too_large) + static_cast<int>(why) - static_cast<int>(functions::failure::too_large));
}
static_assert(misuse_of(functions::failure::lambda_not_constant) == misuse::lambda_not_constant, "the failures stand among the misuses in their order");
template <class Problem, misuse Kind>
concept free_of = Problem::kind != Kind;

/// Calls X with each misuse of numbers, and what is said about it.
#define LEIBNIZ_MISUSES_OF_NUMBERS(X)                                                                                      \
  X(no_number, "leibniz: values are numbers, or arrays, vectors and spans of numbers; a pointer wants its length, "        \
               "std::span(pointer, n)")                                                                                    \
  LEIBNIZ_FAILURES(X)                                                                                                      \
  X(lambda_not_constant, LEIBNIZ_LAMBDA_NOT_CONSTANT)                                                                      \
  X(formula_among_values, "leibniz: numbers are wanted here and not formulas: function(f, x) and trace(lambda) take "      \
                          "formulas, their derivatives do not; differentiate the formula, derivative(f(y), y), or put "    \
                          "formulas in with substitute(f, x = y)")                                                         \
  X(no_such_variable, "leibniz: a value is given for a variable that does not occur in the formula")                       \
  X(numbers_and_arrays_mixed, "leibniz: give all values one by one or all in arrays, not mixed")                           \
  X(too_few_values, "leibniz: too few positional values: one for each variable of the callable, in its order, then the "   \
                    "direction or weights if it takes any")                                                                \
  X(too_many_values, "leibniz: too many positional values: one for each variable of the callable; parameters go by name, " \
                     "a = 3.0")                                                                                            \
  X(too_few_arrays, "leibniz: too few arrays: the point, then the direction or weights")                                   \
  X(too_many_arrays, "leibniz: too many arrays: the point, the direction or weights if any, the parameters if any")        \
  X(given_twice, "leibniz: the same variable is given two values")                                                         \
  X(without_value, "leibniz: give every variable a value: by name, f(x = 1.0, y = 2.0), or in the order the callable "     \
                   "fixes; parameters by name")                                                                            \
  X(wrong_length, "leibniz: an array of values has the wrong length")

}  // namespace leibniz::arguments
