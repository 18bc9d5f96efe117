// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <tuple>
#include <type_traits>
#include <utility>

/// Arrays of variables, and sums over them, as expressions: indices are known to the compiler.
namespace bench {

/// The name of element I of an array: x07 for 'x' and 7.
template <char Letter, int I>
consteval leibniz::text<4> element_name() {
  static_assert(0 <= I && I < 100);
  const char name[] = {Letter, static_cast<char>('0' + I / 10), static_cast<char>('0' + I % 10), '\0'};
  return leibniz::text<4>(name);
}

template <int I>
inline constexpr leibniz::variable<element_name<'x', I>()> x{};

/// Element I of an array of parameters.
template <char Letter, int I>
inline constexpr leibniz::parameter<element_name<Letter, I>()> entry{};

/// make(0), ..., make(N - 1) in a tuple; an index is an integral constant, so that x<i> can be written.
template <int N>
constexpr auto each(auto make) {
  return [&]<int... I>(std::integer_sequence<int, I...>) {
    return std::tuple{make(std::integral_constant<int, I>{})...};
  }(std::make_integer_sequence<int, N>{});
}

/// term(0) + ... + term(N - 1), from left to right.
template <int N>
constexpr auto sum(auto term) {
  return std::apply([](auto... terms) { return (... + terms); }, each<N>(term));
}

/// The same for products.
template <int N>
constexpr auto product(auto factor) {
  return std::apply([](auto... factors) { return (... * factors); }, each<N>(factor));
}

/// x<0>, ..., x<N - 1>.
template <int N>
inline constexpr auto all_x = each<N>([](auto i) { return x<i>; });

}  // namespace bench
