// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/misuse.hpp>
#include <leibniz/expr/variable.hpp>
#include <leibniz/meta/list.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// The expressions in a vector of expressions; an expression is a vector of one. vector() in
/// transform/hana.hpp makes longer ones.
template <class V>
struct elements_of;
template <expression E>
struct elements_of<E> {
  using type = list<E>;
};

template <class V>
concept expressions = requires { typename elements_of<V>::type; };

}  // namespace leibniz

/// What a callable may be given: numbers in order, arrays or spans, and values by name, x = 1.0.
namespace leibniz::arguments {

template <class A>
inline constexpr bool is_binding = false;
template <class S, class T>
inline constexpr bool is_binding<binding<S, T>> = true;

template <class A>
concept named = is_binding<std::remove_cvref_t<A>>;
template <class A>
concept sequence = !named<A> && !expressions<std::remove_cvref_t<A>> &&
                   (std::is_array_v<std::remove_reference_t<A>> || requires(const A& a) { a.data(), a.size(), a[0]; });
template <class A>
concept scalar = !named<A> && !sequence<A>;
/// Arrays, spans and vectors of T, by their members: other classes with data() may have strides.
template <class A, class T>
inline constexpr bool contiguous = false;
template <class T, std::size_t N>
inline constexpr bool contiguous<T[N], T> = true;
template <class T, std::size_t N>
inline constexpr bool contiguous<const T[N], T> = true;
template <class A, class T>
  requires requires { typename A::const_pointer; }
inline constexpr bool contiguous<A, T> = std::is_same_v<typename A::const_pointer, const T*> &&
                                         (requires { A::extent; } || requires { std::tuple_size<A>::value; } || requires { typename A::allocator_type; });

/// The number of elements when the type tells it, else -1.
template <class A>
constexpr int static_size() {
  using S = std::remove_cvref_t<A>;
  if constexpr (std::is_array_v<S>) return static_cast<int>(std::extent_v<S>);
  else if constexpr (requires { std::tuple_size<S>::value; }) return static_cast<int>(std::tuple_size<S>::value);
  else if constexpr (requires { S::extent; })
    return S::extent == static_cast<std::size_t>(-1) ? -1 : static_cast<int>(S::extent);
  else return -1;
}

template <class A>
struct element;
template <named A>
struct element<A> {
  using type = decltype(A::value);
};
template <sequence A>
struct element<A> {
  using type = std::remove_cvref_t<decltype(std::declval<const A&>()[0])>;
};
template <scalar A>
struct element<A> {
  using type = A;
};

/// What can be computed with; formulas have a message of their own.
template <class T>
concept number = std::is_arithmetic_v<T> || expressions<T> || (!std::is_pointer_v<T> && requires(const T& a) { a * a; });

/// The type to compute in: what all values convert to; integers count as double.
template <class... T>
struct common {
  using type = double;
};
template <class T>
struct common<T> {
  using type = std::conditional_t<std::is_integral_v<T>, double, T>;
};
template <class A, class B, class... Rest>
struct common<A, B, Rest...> {
  template <class X, class Y>
  static constexpr auto join() {
    if constexpr (std::is_same_v<X, Y> || expressions<Y>) return std::type_identity<X>{};
    else if constexpr (expressions<X>) return std::type_identity<Y>{};
    else if constexpr (std::is_integral_v<X>) return std::type_identity<Y>{};
    else if constexpr (std::is_integral_v<Y>) return std::type_identity<X>{};
    else if constexpr (std::is_arithmetic_v<X> && !std::is_arithmetic_v<Y>) return std::type_identity<Y>{};
    else if constexpr (std::is_arithmetic_v<Y> && !std::is_arithmetic_v<X>) return std::type_identity<X>{};
    else return std::type_identity<std::common_type_t<X, Y>>{};
  }
  using type = typename common<typename decltype(join<A, B>())::type, Rest...>::type;
};
template <class... A>
using scalar_of = typename common<typename element<std::remove_cvref_t<A>>::type...>::type;

[[noreturn]] inline void wrong_length() {
#if defined(__cpp_exceptions) && !defined(__CUDA_ARCH__)
  throw "leibniz: an array of values has the wrong length";
#else
  __builtin_trap();
#endif
}

/// Checks and places the arguments of one callable. `Leaves` knows the symbols of the inputs: the first
/// `variables` of them go by position, the others by name or as a further array.
template <class Leaves, int Variables, int Inputs, int Extra, class... A>
struct placement {
  static constexpr int scalars = (0 + ... + int(scalar<A>)), sequences = (0 + ... + int(sequence<A>)), names = (0 + ... + int(named<A>));
  static constexpr int parameters = Inputs - Variables;
  static constexpr bool by_position = scalars + sequences > 0 || Variables + Extra == 0;
  static constexpr int wanted_sequences = 1 + (Extra > 0);

  template <class B>
  static constexpr int index_of_binding() {
    if constexpr (named<B>) {
      for (int i = 0; i < Inputs; ++i)
        if (Leaves::at(i) == B::symbol::leaf()) return i;
    }
    return -1;
  }
  static constexpr auto bound = [] {
    std::array<int, static_cast<std::size_t>(Inputs) + 1> count{};
    for (const int position : {-1, index_of_binding<A>()...})
      if (position >= 0) ++count[static_cast<std::size_t>(position)];
    return count;
  }();
  static constexpr bool given_by_position(int i) {
    return by_position && (i < Variables || sequences > wanted_sequences);
  }

  static constexpr int first_without_value() {
    for (int i = 0; i < Inputs; ++i)
      if (!bound[static_cast<std::size_t>(i)] && !given_by_position(i)) return i;
    return -1;
  }
  static constexpr int first_given_twice() {
    for (int i = 0; i < Inputs; ++i)
      if (bound[static_cast<std::size_t>(i)] + given_by_position(i) > 1) return i;
    return -1;
  }
  template <int I>
  static constexpr auto spelling() {
    if constexpr (I < 0) return none{};
    else if constexpr (Leaves::at(I) == nullptr) return array_of_parameters{};  // traced inputs have no names
    else return typename leibniz::detail::type_at<Leaves::at(I)>::spelling{};
  }
  template <class B, class... Rest>
  static constexpr auto first_stranger() {
    if constexpr (named<B>) {
      if constexpr (index_of_binding<B>() < 0) return typename B::symbol::spelling{};
      else if constexpr (sizeof...(Rest) > 0) return first_stranger<Rest...>();
      else return none{};
    } else if constexpr (sizeof...(Rest) > 0) {
      return first_stranger<Rest...>();
    } else {
      return none{};
    }
  }

  /// Symbols of a traced lambda take exact constants beside them.
  template <class... T>
  static constexpr bool only_values() {
    return ((operand<T> && !expression<T>) || ...) || !(expressions<T> || ...);
  }

  template <class B, int Order>
  static constexpr bool fits() {
    constexpr int known = sequence<B> ? static_size<B>() : -1;
    return known == -1 || known == (Order == 0 ? Variables : Order == 1 && Extra > 0 ? Extra : parameters);
  }
  template <int Order>
  static constexpr bool all_fit() { return true; }
  template <int Order, class B, class... Rest>
  static constexpr bool all_fit() { return fits<B, Order>() && all_fit<Order + sequence<B>, Rest...>(); }

  static constexpr auto look() {
    if constexpr (!(number<typename element<std::remove_cvref_t<A>>::type> && ...)) return problem<misuse::no_number>{};
    else if constexpr (!only_values<typename element<std::remove_cvref_t<A>>::type...>()) return problem<misuse::formula_among_values>{};
    else {
      using stranger = decltype(first_stranger<none, A...>());
      if constexpr (!std::is_same_v<stranger, none>) return problem<misuse::no_such_variable, stranger>{};
      else if constexpr (scalars > 0 && sequences > 0) return problem<misuse::numbers_and_arrays_mixed>{};
      else if constexpr (scalars > 0 && scalars < Variables + Extra) return problem<misuse::too_few_values>{};
      else if constexpr (scalars > Variables + Extra) return problem<misuse::too_many_values>{};
      else if constexpr (sequences > 0 && sequences < wanted_sequences) return problem<misuse::too_few_arrays>{};
      else if constexpr (sequences > wanted_sequences + (parameters > 0)) return problem<misuse::too_many_arrays>{};
      else if constexpr (first_given_twice() >= 0) return problem<misuse::given_twice, decltype(spelling<first_given_twice()>())>{};
      else if constexpr (first_without_value() >= 0) return problem<misuse::without_value, decltype(spelling<first_without_value()>())>{};
      else if constexpr (!all_fit<0, A...>()) return problem<misuse::wrong_length>{};
      else return problem<misuse::nothing>{};
    }
  }
  using found = decltype(look());

  /// For what is not called by users.
  static constexpr bool check() {
#define LEIBNIZ_ASSERTED(kind, sentence) static_assert(free_of<found, misuse::kind>, sentence);
    LEIBNIZ_MISUSES_OF_NUMBERS(LEIBNIZ_ASSERTED)
#undef LEIBNIZ_ASSERTED
    return true;
  }

  /// Whether the point, and the parameters if any, can be read where they are.
  template <class T>
  static constexpr bool in_place =
      Extra == 0 && sequences == static_cast<int>(sizeof...(A)) && sequences == 1 + (parameters > 0) && (contiguous<std::remove_cvref_t<A>, T> && ...);
  template <class T, class P>
  LEIBNIZ_FN static const T* variables_of(const P& point) {
    check_length<Variables>(point);
    return std::data(point);
  }
  template <class T, class P, class Q>
  LEIBNIZ_FN static const T* parameters_of(const P&, const Q& values) {
    check_length<parameters>(values);
    return std::data(values);
  }
  template <class T, class P>
  LEIBNIZ_FN static const T* parameters_of(const P&) {
    return nullptr;
  }

  template <int Count, class S>
  LEIBNIZ_FN static void check_length(const S& s) {
    constexpr int known = static_size<S>();
    if constexpr (known == -1) {
      if (s.size() != static_cast<std::size_t>(Count)) wrong_length();
    }
  }
  template <class T, int To, int Count, class S>
  LEIBNIZ_FN static void copy(T* in, const S& s) {
    check_length<Count>(s);
    load(in + To, s, std::make_index_sequence<static_cast<std::size_t>(Count)>{});
  }
  /// Element by element: GCC would make a vector copy to the stack of a loop, and then wait for it.
  template <class T, class S, std::size_t... I>
  LEIBNIZ_FN static void load(T* in, const S& s, std::index_sequence<I...>) {
    using each = int[];
    (void)each{0, (in[I] = static_cast<T>(s[I]), 0)...};
  }

  /// Values into in[0 .. Inputs + Extra).
  template <int Position = 0, int Order = 0, class T, class First, class... Rest>
  LEIBNIZ_FN static void place(T* in, const First& v, const Rest&... rest) {
    if constexpr (named<First>) {
      constexpr int to = index_of_binding<First>();
      in[to] = static_cast<T>(v.value);
      place<Position, Order>(in, rest...);
    } else if constexpr (scalar<First>) {
      in[Position < Variables ? Position : Position + parameters] = static_cast<T>(v);
      place<Position + 1, Order>(in, rest...);
    } else {
      if constexpr (Order == 0) copy<T, 0, Variables>(in, v);
      else if constexpr (Order == 1 && Extra > 0) copy<T, Inputs, Extra>(in, v);
      else copy<T, Variables, parameters>(in, v);
      place<Position, Order + 1>(in, rest...);
    }
  }
  template <int, int, class T>
  LEIBNIZ_FN static void place(T*) {}
};

}  // namespace leibniz::arguments
