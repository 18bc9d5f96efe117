// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/piecewise.hpp>
#include <leibniz/functions/powers.hpp>
#include <leibniz/functions/trigonometric.hpp>
#include <leibniz/graph/handle.hpp>

namespace leibniz::graph {

/// Where a traced lambda leaves its operations. Functions of plain numbers have no graph to go to before they meet one:
/// they wait as trees on the heap, and belong to the recording from then on. Symbols that own them would be simpler, but
/// GCC 12 copies arrays of such in constant evaluation without asking their copy constructor.
struct recording {
  struct waiting : tree {
    int node = 0;
    waiting* next = nullptr;
  };
  static constexpr leaf_id waits{"a function of plain numbers", false, 0};
  static constexpr const tree* wait(const tree& t) {
    return new waiting{t};  // not deallocated? This is a function of plain numbers that nothing uses: leave it out
  }

  builder& g;
  waiting* met = nullptr;

  constexpr explicit recording(builder& graph) : g{graph} {}
  recording(const recording&) = delete;
  recording& operator=(const recording&) = delete;
  constexpr ~recording() {
    while (met) {
      waiting* next = met->next;
      delete met;
      met = next;
    }
  }

  constexpr int operator()(const tree* t) {
    waiting* w = t->leaf == &waits ? const_cast<waiting*>(static_cast<const waiting*>(t)) : nullptr;  // made as such
    if (w && w->node) return w->node;
    int x[3]{};
    for (int i = 0; i < 3; ++i)
      if (t->arguments[i]) x[i] = (*this)(t->arguments[i]);
    const auto* f = static_cast<const function_info*>(t->function);
    const int r = !f ? g.constant(t->value) : f->arity == 0 ? g.intern(kind::call, f, 0) : g.exact(f, x[0], x[1], x[2]);
    if (w) w->node = r, w->next = met, met = w;
    return r;
  }
};

namespace detail {
template <class T, class Wanted>
concept exactly = std::is_same_v<T, Wanted>;

/// Whether a formula has no variables and no parameters.
constexpr bool closed(const tree* t) {
  bool all = !t->leaf;
  for (const tree* a : t->arguments) all = all && (!a || closed(a));
  return all;
}
}  // namespace detail

#define LEIBNIZ_NO_VALUE                                                                                                    \
  "leibniz: a symbol has no value while tracing: write sin(x) after `using std::sin`, not std::sin(x); what depends on it " \
  "cannot be a number, an index or a count: a sum starts as auto sum = 0 * x, or T sum = 0"

template <class Real>
struct basic_symbol;
template <class Real>
struct basic_condition;

/// A base of both, so that lookup finds it whichever of them is among the arguments.
template <class Real>
struct selectable {
  /// a where the condition holds, else b.
  friend constexpr basic_symbol<Real> select(const basic_condition<Real>& c, const basic_symbol<Real>& a,
                                             const basic_symbol<Real>& b) {
    if (c.value.is_number()) return c.value.plain.num ? a : b;
    return basic_symbol<Real>::template apply<functions::select_fn>(c.value, a, b);
  }
};

/// What a traced lambda computes with. It is a number where it is one, and a node of the graph where it depends on an
/// input. Numbers, exact constants and formulas without variables convert to it. Of two numbers the arithmetic is that of
/// Real, as it would be without tracing. It is a template so that functions ask for their rules only where they are used.
template <class Real>
struct basic_symbol : operand_base, selectable<Real> {
  using condition = basic_condition<Real>;
  using arg = const basic_symbol&;

  recording* to = nullptr;
  int id = 0;
  number plain{0, 1};         ///< the number, when it is one
  const tree* late = nullptr;  ///< the function of numbers that has no graph yet

  constexpr basic_symbol() = default;
  constexpr basic_symbol(recording& in_graph, int node) : to{&in_graph}, id{node} {}
  constexpr explicit basic_symbol(number exactly) : plain{exactly} {}
  template <leibniz::detail::number_like N>
  constexpr basic_symbol(N given) : plain{[&] {
    if constexpr (std::is_floating_point_v<N>) return number_of(static_cast<Real>(given));
    else if constexpr (sizeof(N) < sizeof(long long) || std::is_signed_v<N>) return number{static_cast<long long>(given), 1};
    else return given >> 63 ? number_of(static_cast<Real>(given)) : number{static_cast<long long>(given), 1};
  }()} {}
  template <expression E>
    requires(!detail::closed(&leibniz::detail::tree_of<E>))
  LEIBNIZ_REFUSED("leibniz: a formula with variables meets a symbol of a traced function; give it its values first, as in f(x = s)")
  constexpr basic_symbol(E) { leibniz::detail::refuse<constant<1>, E>(); }
  template <expression E>
  constexpr basic_symbol(E) {
    if constexpr (constant_expression<E>) plain = E::exact;
    else late = &leibniz::detail::tree_of<E>;
  }
  template <class N>
    requires(std::is_empty_v<N> && leibniz::detail::constant_like<N>)
  constexpr basic_symbol(N) : plain{static_cast<long long>(N::value), 1} {}

  /// A node to go on with where a rule is wrong.
  constexpr basic_symbol fail(failure why, const char* culprit = nullptr) const { return {*to, to->g.fail(why, culprit)}; }
  constexpr int in(recording& r) const { return to ? id : late ? r(late) : r.g.constant(plain); }
  constexpr bool is_number() const { return !to && !late; }

  template <class F, class... H>
  static constexpr basic_symbol apply(arg x, const H&... rest) { return record<F>(x, basic_symbol(rest)...); }

  friend constexpr basic_symbol operator+(arg x, arg y) { return combine<functions::add_fn>(x, y); }
  friend constexpr basic_symbol operator-(arg x, arg y) { return combine<functions::subtract_fn>(x, y); }
  friend constexpr basic_symbol operator*(arg x, arg y) { return combine<functions::multiply_fn>(x, y); }
  friend constexpr basic_symbol operator/(arg x, arg y) { return combine<functions::divide_fn>(x, y); }
  friend constexpr basic_symbol operator-(arg x) {
    return x.is_number() ? basic_symbol(-leibniz::to<Real>(x.plain)) : record<functions::negate_fn>(x);
  }
  friend constexpr basic_symbol operator+(arg x) { return x; }
  friend constexpr basic_symbol& operator+=(basic_symbol& x, arg y) { return x = x + y; }
  friend constexpr basic_symbol& operator-=(basic_symbol& x, arg y) { return x = x - y; }
  friend constexpr basic_symbol& operator*=(basic_symbol& x, arg y) { return x = x * y; }
  friend constexpr basic_symbol& operator/=(basic_symbol& x, arg y) { return x = x / y; }

  friend constexpr condition operator<(arg x, arg y) { return {record<functions::less_fn>(x, y)}; }
  friend constexpr condition operator>(arg x, arg y) { return {record<functions::less_fn>(y, x)}; }
  friend constexpr condition operator<=(arg x, arg y) { return {record<functions::less_equal_fn>(x, y)}; }
  friend constexpr condition operator>=(arg x, arg y) { return {record<functions::less_equal_fn>(y, x)}; }
  friend constexpr condition operator==(arg x, arg y) { return {record<functions::equal_fn>(x, y)}; }
  friend constexpr condition operator!=(arg x, arg y) { return !(x == y); }
  friend constexpr condition equal(arg x, arg y) { return x == y; }

  // Functions of two arguments take plain numbers, and come before the templates of the standard library: std::max
  // would ask for a truth value.
  friend constexpr basic_symbol max(arg x, arg y) { return record<functions::max_fn>(x, y); }
  friend constexpr basic_symbol min(arg x, arg y) { return record<functions::min_fn>(x, y); }
  friend constexpr basic_symbol fmax(arg x, arg y) { return record<functions::max_fn>(x, y); }
  friend constexpr basic_symbol fmin(arg x, arg y) { return record<functions::min_fn>(x, y); }
  friend constexpr basic_symbol fabs(arg x) { return record<functions::abs_fn>(x); }
  friend constexpr basic_symbol hypot(arg x, arg y) { return record<functions::hypot_fn>(x, y); }
  friend constexpr basic_symbol atan2(arg x, arg y) { return record<functions::atan2_fn>(x, y); }
  /// Powers with a constant integer exponent are products.
  friend constexpr basic_symbol pow(arg x, arg y) {
    if (x.to && y.is_number() && y.plain.den == 1 && leibniz::detail::magnitude(y.plain.num) <= (1 << 20))
      return {*x.to, x.to->g.raised(x.id, static_cast<int>(y.plain.num))};
    return record<functions::pow_fn>(x, y);
  }

  // Slips, answered. Functions of numbers, std::sin(x), are offered a long double and nothing else: with an implicit double
  // `c ? x : 0.5`, which makes a symbol of the number, could as well go the other way.
  template <leibniz::detail::number_like N>
  LEIBNIZ_REFUSED(LEIBNIZ_NO_VALUE) constexpr explicit(!std::is_same_v<N, long double>) operator N() const { return leibniz::detail::refuse<N>(); }
#define LEIBNIZ_NO_ARRAY LEIBNIZ_REFUSED("leibniz: trace(lambda) hands over separate scalars; for an array write its length, trace<N>(lambda)")
  LEIBNIZ_NO_ARRAY constexpr basic_symbol operator[](std::size_t) const { return leibniz::detail::refuse<basic_symbol>(); }
  LEIBNIZ_NO_ARRAY constexpr const basic_symbol* begin() const { return leibniz::detail::refuse<const basic_symbol*>(); }
  constexpr const basic_symbol* end() const { return nullptr; }
#undef LEIBNIZ_NO_ARRAY

 private:
  template <class F, class... H>
  static constexpr basic_symbol record(arg x, const H&... rest) {
    recording* r = x.to;
    ((r = r ? r : rest.to), ...);
    if (r) return {*r, r->g.exact(functions::info<F>(), x.in(*r), rest.in(*r)...)};
    if constexpr (sizeof...(H) < 2)
      if (x.is_number() && (rest.is_number() && ...)) {
        const number numbers[] = {x.plain, rest.plain...};
        if (number exact{}; functions::info<F>()->fold(numbers, exact)) return basic_symbol(exact);
      }
    basic_symbol s;
    s.late = recording::wait({0, functions::info<F>(), &recording::waits, {}, {x.as_tree(), rest.as_tree()...}});
    return s;
  }
  template <class F>
  static constexpr basic_symbol combine(arg x, arg y) {
    if (x.to && y.to) return {*x.to, x.to->g.exact(functions::info<F>(), x.id, y.id)};
    if (x.is_number() && y.is_number()) return basic_symbol(F::value(leibniz::to<Real>(x.plain), leibniz::to<Real>(y.plain)));
    return record<F>(x, y);
  }
  constexpr const tree* as_tree() const {
    return late ? late : recording::wait({0, nullptr, &recording::waits, plain, {}});
  }
};

/// A comparison of symbols: for select(), and not for `if`, because which branch is taken is known only at run time.
template <class Real>
struct basic_condition : selectable<Real> {
  using symbol = basic_symbol<Real>;
  struct masked {
    basic_condition c;
    symbol& old;
    constexpr void operator=(const symbol& v) { old = select(c, v, old); }
  };

  symbol value;

  constexpr basic_condition(symbol v) : value{v} {}
  template <detail::exactly<bool> B>
  constexpr basic_condition(B b) : value{b} {}

  template <detail::exactly<bool> B>
  LEIBNIZ_REFUSED("leibniz: a condition on symbols has no truth value while tracing; write select(condition, a, b)")
  constexpr explicit operator B() const { return leibniz::detail::refuse<B>(); }
  friend constexpr basic_condition operator&&(const basic_condition& a, const basic_condition& b) {
    return {symbol::template apply<functions::and_fn>(a.value, b.value)};
  }
  friend constexpr basic_condition operator||(const basic_condition& a, const basic_condition& b) {
    return {symbol::template apply<functions::or_fn>(a.value, b.value)};
  }
  friend constexpr basic_condition operator!(const basic_condition& a) { return {symbol::template apply<functions::not_fn>(a.value)}; }
  // exact matches, because && and || of the language would do as well
  template <detail::exactly<bool> B>
  friend constexpr basic_condition operator&&(B a, const basic_condition& b) { return a ? b : basic_condition(a); }
  template <detail::exactly<bool> B>
  friend constexpr basic_condition operator&&(const basic_condition& a, B b) { return b && a; }
  template <detail::exactly<bool> B>
  friend constexpr basic_condition operator||(B a, const basic_condition& b) { return a ? basic_condition(a) : b; }
  template <detail::exactly<bool> B>
  friend constexpr basic_condition operator||(const basic_condition& a, B b) { return b || a; }
  friend constexpr symbol& operator+=(symbol& x, const basic_condition& c) { return x += c.value; }
  /// where(c, x) = y, which is how generic code selects in lanes.
  friend constexpr masked where(const basic_condition& c, symbol& old) { return {c, old}; }
};

using symbol = basic_symbol<double>;
using condition = basic_condition<double>;

namespace detail {
template <class X, class Y>
concept symbol_and_formula = (std::is_same_v<X, symbol> && expression<Y>) || (expression<X> && std::is_same_v<Y, symbol>);
template <class X>
concept recorded = std::is_same_v<X, symbol> || std::is_same_v<X, condition>;
template <class X, class Y>
concept symbol_and_number = (recorded<X> && (recorded<Y> || std::is_arithmetic_v<Y>) && !(std::is_same_v<X, symbol> && std::is_same_v<Y, symbol>)) ||
                            (std::is_arithmetic_v<X> && recorded<Y>);
constexpr auto as_symbol(auto x) { return symbol(x); }
constexpr const symbol& as_symbol(const symbol& x) { return x; }
constexpr const symbol& as_symbol(const condition& c) { return c.value; }  // 1 or 0
}  // namespace detail

// Closer matches than the templates for any two operands; dependent on X and Y, so that no rule is asked for here.
#define LEIBNIZ_OF_SYMBOL_AND_FORMULA(name) \
  template <operand X, operand Y>           \
    requires detail::symbol_and_formula<X, Y> \
  constexpr auto name(X x, Y y) { return name(detail::as_symbol(x), detail::as_symbol(y)); }
LEIBNIZ_OF_SYMBOL_AND_FORMULA(operator<) LEIBNIZ_OF_SYMBOL_AND_FORMULA(operator>) LEIBNIZ_OF_SYMBOL_AND_FORMULA(operator<=)
LEIBNIZ_OF_SYMBOL_AND_FORMULA(operator>=) LEIBNIZ_OF_SYMBOL_AND_FORMULA(equal) LEIBNIZ_OF_SYMBOL_AND_FORMULA(max)
LEIBNIZ_OF_SYMBOL_AND_FORMULA(min) LEIBNIZ_OF_SYMBOL_AND_FORMULA(fmax) LEIBNIZ_OF_SYMBOL_AND_FORMULA(fmin)
LEIBNIZ_OF_SYMBOL_AND_FORMULA(hypot) LEIBNIZ_OF_SYMBOL_AND_FORMULA(atan2)
#undef LEIBNIZ_OF_SYMBOL_AND_FORMULA
// And closer than the operators and functions of numbers, for which a symbol could pass as a long double.
#define LEIBNIZ_WITH_NUMBER(name)            \
  template <class X, class Y>                \
    requires detail::symbol_and_number<X, Y> \
  constexpr auto name(const X& x, const Y& y) { return name(detail::as_symbol(x), detail::as_symbol(y)); }
LEIBNIZ_WITH_NUMBER(operator+) LEIBNIZ_WITH_NUMBER(operator-) LEIBNIZ_WITH_NUMBER(operator*)
LEIBNIZ_WITH_NUMBER(operator/) LEIBNIZ_WITH_NUMBER(operator==) LEIBNIZ_WITH_NUMBER(operator!=)
LEIBNIZ_WITH_NUMBER(operator<) LEIBNIZ_WITH_NUMBER(operator>) LEIBNIZ_WITH_NUMBER(operator<=)
LEIBNIZ_WITH_NUMBER(operator>=) LEIBNIZ_WITH_NUMBER(hypot) LEIBNIZ_WITH_NUMBER(atan2)
LEIBNIZ_WITH_NUMBER(fmax) LEIBNIZ_WITH_NUMBER(fmin) LEIBNIZ_WITH_NUMBER(pow)
#undef LEIBNIZ_WITH_NUMBER
/// What a plain number would take up, as in double sum = 0; sum += x. GCC says of a function twice that it is refused.
struct taken_up {
  LEIBNIZ_REFUSED(LEIBNIZ_NO_VALUE) constexpr taken_up(const symbol&) {}
};
template <leibniz::detail::number_like N>
constexpr N& operator+=(N& n, taken_up) { return n; }
#undef LEIBNIZ_NO_VALUE

}  // namespace leibniz::graph

namespace leibniz {

/// Constants of programs that are evaluated on symbols stay exact.
template <>
constexpr graph::symbol to<graph::symbol>(number a) { return graph::symbol(a); }

/// select for numbers and lanes, so that one code serves them and symbols: using leibniz::select;
template <class C, class A, class B>
  requires(!operand<A> && !operand<B> && !std::is_same_v<C, graph::condition>)
LEIBNIZ_FN auto select(const C& c, const A& a, const B& b) {
  using T = std::common_type_t<A, B>;
  return functions::choose(c, static_cast<T>(a), static_cast<T>(b));
}

}  // namespace leibniz
