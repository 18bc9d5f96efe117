// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

namespace leibniz {

/// A string literal as a template argument.
template <std::size_t N>
struct text {
  char characters[N]{};

  consteval text(const char (&literal)[N]) {
    for (std::size_t i = 0; i < N; ++i) characters[i] = literal[i];
  }
  static constexpr std::size_t size() { return N - 1; }
};

/// A name spelled as a pack of characters, which is how both compilers print it legibly.
template <char... Characters>
struct name {};

namespace detail {

constexpr unsigned hash_of(const char* s) {
  unsigned h = 2166136261u;
  for (; *s; ++s) h = (h ^ static_cast<unsigned char>(*s)) * 16777619u;
  return h;
}

/// -1, 0, 1 as `a` comes before, with or after `b`.
constexpr int compare_text(const char* a, const char* b) {
  while (*a && *a == *b) ++a, ++b;
  return *a == *b ? 0 : static_cast<unsigned char>(*a) < static_cast<unsigned char>(*b) ? -1 : 1;
}

template <text Text, std::size_t... I>
constexpr auto spell(std::index_sequence<I...>) -> name<Text.characters[I]...>;

}  // namespace detail

template <text Text>
using spelled = decltype(detail::spell<Text>(std::make_index_sequence<Text.size()>{}));

}  // namespace leibniz
