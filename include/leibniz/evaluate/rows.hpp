// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/callable.hpp>
#include <leibniz/evaluate/tables.hpp>

/// One program for many rows of data.
namespace leibniz {

/// How a loop over rows goes: one row at a time, in the type of the numbers. <leibniz/interop/lanes.hpp> has in_lanes.
struct row_by_row_policy {
  template <class T>
  using scalar = T;
};
inline constexpr row_by_row_policy row_by_row{};

template <class P>
concept loop_policy = requires { typename P::template scalar<double>; };

namespace tables {

/// How many rows a number of type T stands for.
template <class T>
inline constexpr std::size_t rows_at_once = 1;
template <class T>
  requires requires { T::lane_count; }
inline constexpr std::size_t rows_at_once<T> = T::lane_count;

/// `there` rows of a column from `row` on; lanes beyond repeat the last one, so that they compute nothing new.
template <class T, bool Whole, class E, std::size_t S>
LEIBNIZ_FN T load(strided<E, S> c, std::size_t row, std::size_t there) {
  if constexpr (rows_at_once<T> == 1) return static_cast<T>(*c.at(row));
  else if constexpr (!Whole) return T::load_some(c.at(row), c.distance(), there);
  else if constexpr (S == 1) return T::load(c.at(row));
  else return T::load(c.at(row), c.distance());
}
template <bool Whole, class T, class E, std::size_t S>
LEIBNIZ_FN void store(const T& v, strided<E, S> c, std::size_t row, std::size_t there) {
  if constexpr (rows_at_once<T> == 1) *c.at(row) = static_cast<E>(v);
  else if constexpr (Whole && S == 1) v.store(c.at(row));
  else v.store(c.at(row), c.distance(), Whole ? rows_at_once<T> : there);
}

/// Stands for an array that is the same for all rows, of whatever length is wanted.
struct fixed_array {
  struct any_length {
    constexpr bool operator!=(std::size_t) const { return false; }
  };
  const int* data() const;
  constexpr any_length size() const { return {}; }
  constexpr int operator[](std::size_t) const { return -1; }
};

/// An argument of a callable, and what stands for it where types, sources or one row are asked for. Names of inputs by
/// which column they come from: argument number times `factor` plus the column, or -1 where all rows have one value.
inline constexpr int factor = 1 << 20;
template <class A>
struct argument {
  static constexpr bool varies = false;
  static constexpr auto source(int) {
    if constexpr (arguments::sequence<A>) return fixed_array{};
    else return -1;
  }
  using element = typename arguments::element<A>::type;
  LEIBNIZ_FN static const A& sample(const A& a) { return a; }
};
template <class A>
  requires is_table<A>
struct argument<A> {
  static constexpr bool varies = true;
  static constexpr auto source(int number) {
    if constexpr (is_column<A>) return number * factor;
    else {
      std::array<int, A::width> sources{};
      for (std::size_t j = 0; j < A::width; ++j) sources[j] = number * factor + static_cast<int>(j);
      return sources;
    }
  }
  using element = std::remove_cv_t<typename A::element>;
  LEIBNIZ_FN static auto sample(const A&) {
    if constexpr (is_column<A>) return element{};
    else return std::array<element, A::width>{};
  }
};
template <class S, class V>
struct argument<binding<S, V>> {
  static_assert(!is_table<V> || is_column<V>, "leibniz: what is given by name is one number a row: a = column(numbers)");
  static constexpr bool varies = is_table<V>;
  static constexpr auto source(int number) { return binding<S, int>{argument<V>::source(number)}; }
  using element = typename argument<V>::element;
  LEIBNIZ_FN static auto sample(const binding<S, V>& b) { return binding<S, element>{argument<V>::sample(b.value)}; }
};

template <class A>
LEIBNIZ_FN const A& table_in(const A& a) { return a; }
template <class S, class V>
LEIBNIZ_FN const V& table_in(const binding<S, V>& b) { return b.value; }

/// What can be wrong with a loop.
enum class obstacle : unsigned char { none, no_callable, nothing_varies, arguments, results };

/// With sum_over_rows(G, A...), a policy before them or not.
template <class G, class... A>
struct reading {
  static constexpr obstacle find() {
    if constexpr (!requires { typename G::plan; }) return obstacle::no_callable;
    else if constexpr (!(argument<A>::varies || ...)) return obstacle::nothing_varies;
    else if constexpr (G::template problem_of<std::remove_cvref_t<decltype(argument<A>::sample(std::declval<const A&>()))>...>::refused) return obstacle::arguments;
    else return obstacle::none;
  }
  static constexpr obstacle met = find();
};
template <loop_policy P, class G, class... A>
struct reading<P, G, A...> : reading<G, A...> {};
/// With for_each_row(G, Out, A...).
template <class G, class Out, class... A>
struct storing {
  using results = std::remove_cvref_t<Out>;
  static constexpr obstacle find() {
    if constexpr (constexpr obstacle o = reading<G, std::remove_cvref_t<A>...>::met; o != obstacle::none) return o;
    else if constexpr (!is_table<results>) return obstacle::none;
    else return results::width == G::size() && !std::is_const_v<typename results::element> ? obstacle::none : obstacle::results;
  }
  static constexpr obstacle met = find();
};
template <loop_policy P, class G, class Out, class... A>
struct storing<P, G, Out, A...> : storing<G, Out, A...> {};

/// The number of rows, which all tables must have.
template <class... A>
constexpr std::size_t common_length(const A&... a) {
  std::size_t n = 0;
  bool first = true, same = true;
  const auto look = [&](const auto& x) {
    if constexpr (is_table<std::remove_cvref_t<decltype(x)>>) {
      same = same && (first || n == x.length);
      n = x.length, first = false;
    }
  };
  (look(table_in(a)), ...);
  if (!same) refuse("leibniz: the tables differ in their number of rows");
  return n;
}

/// The inputs of a callable, row by row.
template <class G, class T, class... A>
class inputs {
  template <std::size_t... I>
  static constexpr auto find(std::index_sequence<I...>) {
    std::array<int, G::inputs() + 1> found{};
    G::place(found.data(), argument<A>::source(static_cast<int>(I))...);
    return found;
  }
  static constexpr auto sources = find(std::index_sequence_for<A...>{});

  T fixed[G::inputs() + 1];
  std::tuple<const A&...> given;

  template <std::size_t K, bool Whole>
  LEIBNIZ_FN T input(std::size_t row, std::size_t there) const {
    constexpr int source = sources[K];
    if constexpr (source < 0) return fixed[K];
    else return tables::load<T, Whole>(table_in(std::get<source / factor>(given)).template column<source % factor>(), row, there);
  }
  template <bool Whole, std::size_t... K>
  LEIBNIZ_FN void load(T* in, std::size_t row, std::size_t there, std::index_sequence<K...>) const {
    using list = int[];
    (void)list{0, (in[K] = input<K, Whole>(row, there), 0)...};
  }

 public:
  LEIBNIZ_FN explicit inputs(const A&... a) : given{a...} { G::place(static_cast<T*>(fixed), argument<A>::sample(a)...); }

  /// The results for the rows from `row` on, as many as T holds.
  template <class Layout>
  LEIBNIZ_FN void compute(T* out, std::size_t row, std::size_t there) const {
    constexpr std::make_index_sequence<G::inputs()> all{};
    T in[G::inputs() + 1];
    if (rows_at_once<T> == 1 || there >= rows_at_once<T>) load<true>(in, row, there, all);
    else load<false>(in, row, there, all);
    G::template compute<Layout>(static_cast<const T*>(in), out);
  }
};

template <class Policy, class G, class... A>
class summation {
  using S = arguments::scalar_of<decltype(argument<A>::sample(std::declval<const A&>()))...>;
  using T = typename Policy::template scalar<S>;
  static constexpr std::size_t results = G::result_order::order.size();

  /// Values and derivatives apart, because GCC makes SIMD of either only when it does not begin with the other.
  static constexpr std::size_t values = G::result_blocks().first > 0 ? static_cast<std::size_t>(G::result_blocks().first) : 0;
  static constexpr std::size_t derivatives = results - values;
  template <std::size_t... O>
  LEIBNIZ_FN static void add([[maybe_unused]] T* total, [[maybe_unused]] const T* out, std::index_sequence<O...>) {
    using list = int[];
    (void)list{0, (total[O] = total[O] + out[O], 0)...};
  }

 public:
  LEIBNIZ_FN static auto over(std::size_t n, const A&... a) {
    constexpr std::size_t step = rows_at_once<T>;
    const inputs<G, T, A...> data(a...);
    T value[values + 1], derivative[derivatives + 1];
    for (T& v : value) v = T(0);
    for (T& d : derivative) d = T(0);
    for (std::size_t row = 0; row < n; row += step) {
      T out[results + 1];
      data.template compute<typename G::result_order>(static_cast<T*>(out), row, n - row);
      if constexpr (step > 1)
        if (n - row < step)
          for (std::size_t k = 0; k < results; ++k) out[k] = out[k].first_lanes(n - row);
      add(value, out, std::make_index_sequence<values>{});
      add(derivative, out + values, std::make_index_sequence<derivatives>{});
    }
    T total[results];
    for (std::size_t k = 0; k < results; ++k) total[k] = k < values ? value[k] : derivative[k - values];
    if constexpr (step == 1) {
      return G::result(static_cast<const T*>(total));
    } else {
      S sums[results];
      for (std::size_t k = 0; k < results; ++k) sums[k] = total[k].sum();
      return G::result(static_cast<const S*>(sums));
    }
  }
};

template <class Policy, class G, class Out, class... A>
class writing {
  using T = typename Policy::template scalar<typename Out::element>;
  static constexpr std::size_t results = G::size();

  template <bool Whole, std::size_t... O>
  LEIBNIZ_FN static void store(const Out& to, const T* out, std::size_t row, std::size_t there, std::index_sequence<O...>) {
    using list = int[];
    (void)list{0, (tables::store<Whole>(out[O], to.template column<O>(), row, there), 0)...};
  }

 public:
  LEIBNIZ_FN static void to(const Out& to, const A&... a) {
    const inputs<G, T, A...> data(a...);
    constexpr std::size_t step = rows_at_once<T>;
    constexpr std::make_index_sequence<results> all{};
    for (std::size_t row = 0; row < to.length; row += step) {
      T out[results + 1];
      data.template compute<typename G::memory_order>(static_cast<T*>(out), row, to.length - row);
      if (step == 1 || to.length - row >= step) store<true>(to, out, row, step, all);
      else store<false>(to, out, row, to.length - row, all);
    }
  }
};

}  // namespace tables

/// Evaluates G once for each row of data. Arguments are those of G, with rows<N>(...), columns(...) or column(...) in
/// place of what varies. `out` takes what G.write() writes for each row: an array or span of n * G.size() numbers, row after
/// row, or a table: rows<G.size()>(numbers, stride), columns(values, slopes, ...). Computed in the type of its elements.
/// Lengths that do not fit are refused as in calls: by an exception, a const char*.
template <loop_policy P, class G, class Out, class... A>
  requires(tables::storing<G, Out, A...>::met == tables::obstacle::none)
constexpr void for_each_row(P, G, Out&& out, const A&... a) {
  const std::size_t n = tables::common_length(a...);
  if constexpr (tables::is_table<std::remove_cvref_t<Out>>) {
    if (out.length != n) tables::refuse("leibniz: the table of results has another number of rows than the data");
    tables::writing<P, G, std::remove_cvref_t<Out>, A...>::to(out, a...);
  } else {
    if (tables::length(out) != n * G::size()) tables::refuse("leibniz: the memory for results wants G.size() numbers a row");
    const auto table = rows<G::size()>(out);
    tables::writing<P, G, std::remove_const_t<decltype(table)>, A...>::to(table, a...);
  }
}
template <class G, class Out, class... A>
  requires(!loop_policy<G> && tables::storing<G, Out, A...>::met == tables::obstacle::none)
constexpr void for_each_row(G g, Out&& out, const A&... a) { for_each_row(row_by_row, g, out, a...); }

/// The sum over the rows of what G gives for each, as the type that G gives; zero for no rows. Arguments as for
/// for_each_row. Row by row it is the loop `total += G(row)` from zero on, bit for bit. In lanes, lane i sums rows i,
/// i + L, i + 2L, ... of L lanes, and the sums of the lanes are added from the first to the last.
template <loop_policy P, class G, class... A>
  requires(tables::reading<G, A...>::met == tables::obstacle::none)
constexpr auto sum_over_rows(P, G, const A&... a) { return tables::summation<P, G, A...>::over(tables::common_length(a...), a...); }
template <class G, class... A>
  requires(!loop_policy<G> && tables::reading<G, A...>::met == tables::obstacle::none)
constexpr auto sum_over_rows(G g, const A&... a) { return sum_over_rows(row_by_row, g, a...); }

#define LEIBNIZ_REFUSED_LOOP(what, sentence)                                              \
  template <class... T>                                                                   \
    requires(tables::storing<std::remove_cvref_t<T>...>::met == tables::obstacle::what)   \
  LEIBNIZ_REFUSED(sentence)                                                               \
  constexpr void for_each_row(T&&...) { detail::refuse<refused, T...>(); }                \
  template <class... T>                                                                   \
    requires(tables::reading<std::remove_cvref_t<T>...>::met == tables::obstacle::what)   \
  LEIBNIZ_REFUSED(sentence)                                                               \
  constexpr refused sum_over_rows(const T&...) { return detail::refuse<refused, T...>(); }
LEIBNIZ_REFUSED_LOOP(no_callable, "leibniz: a loop over rows wants a callable: function(f, x), value_and_gradient(f, x), ...")
LEIBNIZ_REFUSED_LOOP(nothing_varies, "leibniz: nothing varies from row to row: give data as rows<N>(numbers), columns(...) or column(numbers)")
LEIBNIZ_REFUSED_LOOP(arguments, "leibniz: a row of these arguments does not fit the callable: rows<N> for an array of N values, column for one")
LEIBNIZ_REFUSED_LOOP(results, "leibniz: the table of results wants G.size() columns that can be written: what write() writes for one row")
#undef LEIBNIZ_REFUSED_LOOP
}  // namespace leibniz
