// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/failure.hpp>
#include <leibniz/functions/lanewise.hpp>
#include <leibniz/functions/mixed.hpp>

#include <array>
#include <type_traits>
#include <utility>

/// Functions that users define where they need them, by their values and derivatives.
namespace leibniz::functions::user {

template <class R, class C, class... P>
list<P...> parameters(R (C::*)(P...) const);
template <class R, class C, class... P>
list<P...> parameters(R (C::*)(P...));

/// The types that code takes; void where it is a template, such as a lambda with auto.
template <class Code>
struct parameters_of {
  using type = void;
};
template <class Code>
  requires requires { parameters(&Code::operator()); }
struct parameters_of<Code> {
  using type = decltype(parameters(&Code::operator()));
};
/// Code for numbers of one type. All else can be traced: lambdas with auto, other functions.
template <class Code>
inline constexpr bool plain = !std::is_void_v<typename parameters_of<Code>::type>;

/// How many numbers the code of a value takes, 0 for none of 1 to 3.
template <class Code>
constexpr int arity_of() {
  if constexpr (std::is_invocable_r_v<double, Code, double>) return 1;
  else if constexpr (std::is_invocable_r_v<double, Code, double, double>) return 2;
  else if constexpr (std::is_invocable_r_v<double, Code, double, double, double>) return 3;
  else return 0;
}

#define LEIBNIZ_OTHER_NUMBERS "leibniz: this user_function takes numbers of one built-in type; for numbers of other types write it with auto"
/// Whether code takes what may be its numbers, lanes one by one.
template <class Code, class T>
constexpr bool takes() {
  if constexpr (plain<Code> && !std::is_floating_point_v<T> && !requires { T::lane_count; })
    return []<class P, class... More>(list<P, More...>) { return std::is_convertible_v<T, P>; }(typename parameters_of<Code>::type{});
  else return true;
}
/// Code applied to numbers of any type.
template <class Code>
struct call {
  template <class P, class T>
  LEIBNIZ_FN static std::remove_cvref_t<P> as(const T& x) {
    static_assert(std::is_floating_point_v<T> || std::is_convertible_v<T, P>,
                  LEIBNIZ_OTHER_NUMBERS);
    return static_cast<std::remove_cvref_t<P>>(x);
  }
  template <class T, class... P, class... X>
  LEIBNIZ_FN static T run(list<P...>, const X&... x) { return static_cast<T>(Code{}(as<P>(x)...)); }
  template <class T, class... Rest>
  LEIBNIZ_FN T operator()(const T& x, const Rest&... rest) const {
    if constexpr (plain<Code>) return run<T>(typename parameters_of<Code>::type{}, x, rest...);
    else return static_cast<T>(Code{}(x, rest...));
  }
};

template <std::size_t N, std::size_t M>
consteval text<N + M - 1> joined(const text<N>& a, const char (&b)[M]) {
  char all[N + M - 1]{};
  for (std::size_t i = 0; i + 1 < N; ++i) all[i] = a.characters[i];
  for (std::size_t i = 0; i < M; ++i) all[N - 1 + i] = b[i];
  return text<N + M - 1>(all);
}
/// f_d1, f_d11: the digits say by which argument one differentiates.
template <text Name, bool IsDerivative, int Which>
consteval auto name_of_derivative() {
  constexpr char digit[] = {static_cast<char>('1' + Which), '\0'};
  if constexpr (IsDerivative) return joined(Name, digit);
  else return joined(joined(Name, "_d"), digit);
}
/// The function as a call in C++.
template <text Name, int Arity>
consteval auto source_of() {
  if constexpr (Arity == 3) return joined(Name, "($0, $1, $2)");
  else if constexpr (Arity == 2) return joined(Name, "($0, $1)");
  else return joined(Name, "($0)");
}
template <text Text>
inline constexpr const char* characters_of = Text.characters;

/// The derivatives by each argument, one piece of code for each.
template <class... Code>
struct partials {};

template <class F>
struct object;

/// A rule run on symbols, with the function itself as the first argument where the rule wants it.
template <class F, class Rule, class S, class... Rest>
constexpr auto trace(const S& x, const Rest&... rest) {
  if constexpr (std::is_invocable_v<Rule, S, Rest...>) return Rule{}(x, rest...);
  else if constexpr (std::is_invocable_v<Rule, object<F>, S, Rest...>) return Rule{}(object<F>{}, x, rest...);
  else return x.fail(failure::wrong_rule, "arguments");
}
template <class S, class R>
constexpr S as_symbol(const S& x, const R& r) {
  if constexpr (std::is_convertible_v<R, S>) return r;
  else return x.fail(failure::wrong_rule, "result");
}
template <class T>
constexpr std::size_t size_of() {
  if constexpr (requires { std::tuple_size<T>::value; }) return std::tuple_size<T>::value;
  else return 0;
}

/// A description made from lambdas. Rules: of one argument, derivatives of each order as plain code, the last of which may be traced
/// instead; of several arguments one that is traced and gives all partial derivatives, or `partials`.
template <text Name, bool IsDerivative, class Value, class... Rules>
struct described : function<arity_of<Value>()> {
  static constexpr const char* name = Name.characters;
  static constexpr bool traced = true;
  static constexpr std::size_t size = static_cast<std::size_t>(arity_of<Value>());
  template <class... X>
  static constexpr bool takes = (user::takes<Value, X>() && ...);
  static constexpr const char* source = characters_of<source_of<Name, static_cast<int>(size)>()>;
  template <class S>
  using symbols = std::array<S, size>;

  template <class T, class... Rest>
  LEIBNIZ_FN static T value(const T& x, const Rest&... rest) {
    if constexpr (operand<T>) return T::template apply<described>(x, rest...);
    else return lanewise(call<Value>{}, x, rest...);
  }

  /// The partial derivatives, traced with symbols of type S.
  template <class S, class... Rest>
  static constexpr symbols<S> trace_partials(const S& x, const Rest&... rest) {
    if constexpr (sizeof...(Rules) == 0) return {x.fail(failure::derivative_not_given, characters_of<name_of_derivative<Name, IsDerivative, 0>()>)};
    else if constexpr (size == 1) return {first<0, Rules...>(x)};
    else return all(Rules{}..., std::make_index_sequence<size>{}, x, rest...);
  }

 private:
  /// The derivative by argument number Which, with what is known of higher ones.
  template <int Which, class Rule, class... Higher, class S, class... Rest>
  static constexpr S first(const S& x, const Rest&... rest) {
    if constexpr (plain<Rule>) return S::template apply<described<name_of_derivative<Name, IsDerivative, Which>(), true, Rule, Higher...>>(x, rest...);
    else return as_symbol(x, trace<described, Rule>(x, rest...));
  }
  template <class... Code, std::size_t... I, class S, class... Rest>
  static constexpr symbols<S> all(partials<Code...>, std::index_sequence<I...>, const S& x, const Rest&... rest) {
    return {first<static_cast<int>(I), Code>(x, rest...)...};
  }
  template <class Rule, std::size_t... I, class S, class... Rest>
  static constexpr symbols<S> all(Rule, std::index_sequence<I...>, const S& x, const Rest&... rest) {
    const auto several = trace<described, Rule>(x, rest...);
    if constexpr (size_of<std::remove_const_t<decltype(several)>>() == size) return {as_symbol(x, std::get<I>(several))...};
    else return {x.fail(failure::wrong_rule, "results")};
  }
};

/// What users hold and call.
template <class F>
struct object {
  /// On formulas and symbols.
  template <class... X>
    requires(sizeof...(X) == F::size && leibniz::detail::some_operand<X...> && !leibniz::detail::some_number<X...>)
  constexpr applied_to<F, X...> operator()(X... x) const { return apply_to<F>(x...); }
  /// On numbers.
  template <class... X>
    requires(sizeof...(X) == F::size && !leibniz::detail::some_operand<X...> && F::template takes<X...>)
  LEIBNIZ_HOST_DEVICE constexpr auto operator()(const X&... x) const {
    using T = std::common_type_t<std::conditional_t<std::is_integral_v<X>, double, X>...>;
    return F::template value<T>(static_cast<T>(x)...);
  }
  template <class... X>
    requires(sizeof...(X) == F::size && leibniz::detail::some_number<X...>)
  LEIBNIZ_PLAIN_NUMBER constexpr constant<1> operator()(X...) const { return leibniz::detail::refuse<constant<1>, X...>(); }
  template <class... X>
    requires(sizeof...(X) != F::size)
  LEIBNIZ_REFUSED("leibniz: this user_function takes another number of arguments: as many as its value")
  constexpr refused operator()(X...) const { return leibniz::detail::refuse<refused, X...>(); }
  template <class... X>
    requires(sizeof...(X) == F::size && !leibniz::detail::some_operand<X...> && !F::template takes<X...>)
  LEIBNIZ_REFUSED(LEIBNIZ_OTHER_NUMBERS) constexpr refused operator()(const X&...) const { return leibniz::detail::refuse<refused, X...>(); }
};

#undef LEIBNIZ_OTHER_NUMBERS

/// Code without data of its own can be named by its type.
template <class... Code>
inline constexpr bool without_data = ((std::is_empty_v<Code> && std::is_default_constructible_v<Code>) && ...);

/// Whether a piece of code is one for Arity plain numbers, or one that will be traced.
template <int Arity, class Code>
constexpr bool takes_numbers_or_symbols() {
  if constexpr (plain<Code>) return arity_of<Code>() == Arity;
  else return true;
}
template <int Arity, class... Rules>
struct right_rules : std::bool_constant<sizeof...(Rules) == 0> {};
template <class First, class... Higher>
struct right_rules<1, First, Higher...>
    : std::bool_constant<takes_numbers_or_symbols<1, First>() && (plain<First> ? right_rules<1, Higher...>::value : sizeof...(Higher) == 0)> {};
template <int Arity, class Rule>
  requires(Arity > 1)
struct right_rules<Arity, Rule> : std::bool_constant<!plain<Rule>> {};
template <int Arity, class... Code>
  requires(Arity > 1)
struct right_rules<Arity, partials<Code...>> : std::bool_constant<sizeof...(Code) == Arity && (takes_numbers_or_symbols<Arity, Code>() && ...)> {};

/// What can be wrong with the code given to user_function.
enum class misfit : unsigned char { none, captures, value, rules };
template <class Value, class... Rules>
constexpr misfit find_misfit() {
  if constexpr (!without_data<Value, Rules...>) return misfit::captures;
  else if constexpr (arity_of<Value>() == 0) return misfit::value;
  else return right_rules<arity_of<Value>(), Rules...>::value ? misfit::none : misfit::rules;
}
template <class Value, class... Rules>
inline constexpr misfit fit = find_misfit<Value, Rules...>();

}  // namespace leibniz::functions::user

namespace leibniz {

/// A function of one, two or three arguments, for formulas, traced functions and numbers:
///
///     constexpr auto soft = leibniz::user_function<"soft">([](auto x) { using std::exp; return x / (1 + exp(-x)); },
///                                                          [](auto x) { return sigmoid(x) + x * sigmoid_slope(x); });
///
/// `value` gives a number for numbers. A rule with `auto` is written as a traced lambda is, with the catalogue's functions and other
/// user functions, and gives derivatives of every order. It may take the function itself as a first argument. A rule for plain
/// numbers, [](double x) { ... }, is called at run time; further ones are derivatives of higher order. With several arguments the rule
/// returns an array of all partial derivatives, or is partials(by_x, by_y). Nothing captures anything: data are global or static. The
/// same arguments must give the same value while one program runs: how often and in which order code is called is not promised.
template <text Name, class Value, class... Rules>
  requires(functions::user::fit<Value, Rules...> == functions::user::misfit::none)
constexpr auto user_function(Value, Rules...) { return functions::user::object<functions::user::described<Name, false, Value, Rules...>>{}; }
template <text Name, class Value, class... Rules>
  requires(functions::user::fit<Value, Rules...> == functions::user::misfit::captures)
LEIBNIZ_REFUSED("leibniz: user_function wants lambdas that capture nothing; data that they read are global or static")
constexpr refused user_function(Value, Rules...) { return detail::refuse<refused, Value>(); }
template <text Name, class Value, class... Rules>
  requires(functions::user::fit<Value, Rules...> == functions::user::misfit::value)
LEIBNIZ_REFUSED("leibniz: user_function wants the value first, code that gives a number for one, two or three numbers")
constexpr refused user_function(Value, Rules...) { return detail::refuse<refused, Value>(); }
template <text Name, class Value, class... Rules>
  requires(functions::user::fit<Value, Rules...> == functions::user::misfit::rules)
LEIBNIZ_REFUSED("leibniz: behind its value a user_function of one argument has derivatives of order 1, 2, ..., the last one with auto or all for "
                "plain numbers; one of several arguments has one rule with auto, or partials(by_x, by_y)")
constexpr refused user_function(Value, Rules...) { return detail::refuse<refused, Value>(); }

template <class... A>
LEIBNIZ_REFUSED("leibniz: a user_function has its name in angle brackets: user_function<\"name\">(value, derivatives...)")
constexpr refused user_function(A...) { return detail::refuse<refused, A...>(); }

/// The derivatives by each argument, for user_function: code for plain numbers, or with auto, or other functions.
template <class... Code>
  requires(functions::user::without_data<Code...>)
constexpr functions::user::partials<Code...> partials(Code...) { return {}; }
template <class... Code>
  requires(!functions::user::without_data<Code...>)
LEIBNIZ_REFUSED("leibniz: user_function wants lambdas that capture nothing; data that they read are global or static")
constexpr refused partials(Code...) { return detail::refuse<refused, Code...>(); }

}  // namespace leibniz
