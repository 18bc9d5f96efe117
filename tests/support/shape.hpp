// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <type_traits>

// What shape tests ask about formulas; the values never matter, only the types.
namespace shape {

/// One type, and not only one canonical form.
template <class A, class B>
consteval bool same(A, B) {
  return std::is_same_v<A, B>;
}

/// Simplification leaves it as written.
template <class F>
consteval bool stays(F f) {
  return std::is_same_v<decltype(leibniz::simplify(f)), F>;
}

/// `from` becomes `to`, which has nothing left to simplify, and `==` sees it without being asked to simplify.
template <class From, class To>
consteval bool becomes(From from, To to) {
  return std::is_same_v<decltype(leibniz::simplify(from)), To> && stays(to) && decltype(from == to)::value;
}

}  // namespace shape
