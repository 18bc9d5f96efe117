// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expr/constant.hpp>
#include <leibniz/expr/variable.hpp>
#include <leibniz/meta/list.hpp>

#include <array>

namespace leibniz::graph {
struct builder;
}

namespace leibniz::transform {
/// Writes the partial derivatives that F's rule gives into `out`; defined with the algebra they are built in.
template <class F>
constexpr void write_partials(graph::builder& g, int* out);
/// The same for a rule that is traced.
template <class F>
constexpr void trace_partials(graph::builder& g, int* out);
/// The node of F's expansion at `arguments`, or 0 for functions that are evaluated by their own value.
template <class F>
constexpr int write_expansion(graph::builder& g, const int* arguments);
}  // namespace leibniz::transform

namespace leibniz::functions {

enum class parity : unsigned char { none, odd, even };

/// Operations with algebra of their own; everything else is a call that only its description knows.
enum class operation : unsigned char { call, add, subtract, multiply, divide, negate, multiply_add, power, general_power, power_log, select };

/// Calls of which the arrangement of programs knows more than their rule. Asking for the role of a function does not
/// instantiate what a comparison with its description would.
enum class role : unsigned char { none, square_root, norm };

/// A description's facts as values, so that graph code needs no templates.
struct function_info : function_id {
  operation kind;
  int exponent;        ///< of power_fn<N>
  parity symmetry;     ///< in its only argument, or in each one
  bool commutative;    ///< f(x, y) is f(y, x), bit for bit
  bool condition;      ///< gives a truth value
  bool gated;          ///< a zero partial blocks what lies behind that argument, infinities included
  bool (*fold)(const number*, number&);           ///< the exact value at exact constants, where there is one
  void (*partials)(graph::builder&, int*);        ///< the derivative rule, or none
  int (*expand)(graph::builder&, const int*);     ///< what stands for it in programs, or none
  const function_info* order_zero;                ///< of a power_log: the power that it is for n == 0
  const function_info* logarithm;                 ///< the inverse of a function with f(x + y) = f(x) f(y)
  const char* source;                             ///< the value in C++, see function
  role known_as;
};

/// What most descriptions do not say otherwise; apart from what depends on the arity, so that it is compiled once.
struct function_defaults {
  static constexpr auto kind = operation::call;
  static constexpr int exponent = 0;
  static constexpr auto symmetry = parity::none;
  static constexpr bool commutative = false;
  static constexpr bool condition = false;
  static constexpr bool gated = false;
  static constexpr bool flat = false;
  static constexpr bool composite = false;
  static constexpr bool traced = false;  ///< the rule is code as for numbers (functions/user.hpp)
  static constexpr auto known_as = role::none;
  /// The value in C++, $0 standing for the first argument; std::name($0, ...) when null.
  static constexpr const char* source = nullptr;
};

/// Base of every description: its number of arguments, and defaults.
/// A description adds `name`, and `hash` where several have one name; `value` and `derivative` (or flat = true where that is zero), which
/// returns an array of partials when there are several arguments; `exact` when some values at rationals are rational; composite = true and
/// `expansion` when programs compute it from other functions; `logarithm`, its inverse, when f(x + y) = f(x) f(y).
template <int Arity = 1>
struct function : function_defaults {
  static constexpr int arity = Arity;
};

namespace detail {

template <class F>
concept folds_unary = requires(number a) { F::exact(a).fits; };
template <class F>
concept folds_binary = requires(number a) { F::exact(a, a).fits; };

template <class F>
constexpr bool fold(const number* a, number& result) {
  folded r{};
  if constexpr (folds_unary<F>) r = F::exact(a[0]);
  else r = F::exact(a[0], a[1]);
  if (r.fits) result = r.value;
  return r.fits;
}
constexpr bool never_exact(const number*, number&) { return false; }

template <class F>
constexpr unsigned hash() {
  if constexpr (requires { F::hash; }) return F::hash;
  else return leibniz::detail::hash_of(F::name);
}

/// In one function: every one that includes a family pays for the descriptions that the engine names.
template <class F>
constexpr function_info describe();

}  // namespace detail

template <class F>
inline constexpr function_info info_of = detail::describe<F>();

template <class F>
constexpr function_info detail::describe() {
  function_info r{{F::name, F::arity, hash<F>()}, F::kind, F::exponent, F::symmetry, F::commutative, F::condition, F::gated, &never_exact,
                  nullptr, nullptr, nullptr, nullptr, F::source, F::known_as};
  if constexpr (folds_unary<F> || folds_binary<F>) r.fold = &fold<F>;
  // operations with algebra of their own have their rules there; flat functions need none
  if constexpr (!F::flat && F::arity > 0 && (F::kind == operation::call || F::kind == operation::general_power || F::kind == operation::power_log)) {
    if constexpr (F::traced) r.partials = &transform::trace_partials<F>;
    else r.partials = &transform::write_partials<F>;
  }
  if constexpr (F::composite) r.expand = &transform::write_expansion<F>;
  if constexpr (F::kind == operation::power_log) r.order_zero = &info_of<typename F::order_zero>;
  if constexpr (requires { typename F::logarithm; }) r.logarithm = &info_of<typename F::logarithm>;
  return r;
}

/// The description of F as a value; leads back to F through type_at.
template <class F>
constexpr const function_info* info() {
  return leibniz::detail::name_address<F, &info_of<F>>();
}
template <class F>
constexpr const function_id* identity() {
  return info<F>();
}

}  // namespace leibniz::functions

namespace leibniz {

/// F of expressions is an expression; exact constants fold where the result is exact.
template <class F, expression... A>
constexpr auto apply(A...) {
  if constexpr (sizeof...(A) > 0 && (constant_expression<A> && ...)) {
    constexpr auto r = [] {
      struct { number value{}; bool fits = false; } result;
      const number arguments[] = {A::exact...};
      result.fits = functions::detail::fold<F>(arguments, result.value);
      return result;
    }();
    if constexpr (r.fits) return detail::constant_of<r.value.num, r.value.den>();
    else return make_call<F, A...>();
  } else {
    return make_call<F, A...>();
  }
}

/// F of graph handles asks the graph.
template <class F, operand H, class... Rest>
  requires(!expression<H>)
constexpr H apply(H first, Rest... rest) {
  return H::template apply<F>(first, rest...);
}

namespace detail {

template <bool Expression, class F, class... X>
struct applied_ {
  using type = decltype(leibniz::apply<F>(X{}...));
};
template <class F, class H, class... Rest>
struct applied_<false, F, H, Rest...> {
  using type = H;
};

}  // namespace detail

/// What F of X... is. Functions name it instead of deducing it, because rules call each other in circles.
template <class F, class X, class... Rest>
using applied = typename detail::applied_<(expression<X> && ... && expression<Rest>), F, X, Rest...>::type;

}  // namespace leibniz
