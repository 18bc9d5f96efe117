// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace leibniz {

/// A list of types.
template <class... T>
struct list {
  static constexpr std::size_t size = sizeof...(T);
};

namespace detail {

template <class... L>
struct joined;
template <class... A>
struct joined<list<A...>> {
  using type = list<A...>;
};
template <class... A, class... B, class... Rest>
struct joined<list<A...>, list<B...>, Rest...> : joined<list<A..., B...>, Rest...> {};

}  // namespace detail

template <class... L>
using join = typename detail::joined<L...>::type;

/// Where T stands in the pack; the length of the pack when it does not.
template <class T, class... Pack>
constexpr std::size_t index_of() {
  std::size_t i = 0, found = sizeof...(Pack);
  ((std::is_same_v<T, Pack> && found == sizeof...(Pack) ? (found = i, ++i) : ++i), ...);
  return found;
}

}  // namespace leibniz
