// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

#include <memory>

// Questions about simplification that are answered when the test runs, by the same code: they cost the compiler nothing.
namespace canonical_form {

struct room {
  std::unique_ptr<leibniz::graph::builder> g{new leibniz::graph::builder{}};
  std::unique_ptr<leibniz::graph::lowering> lower{new leibniz::graph::lowering(*g)};
  room() { g->canonical = true; }

  int of(const leibniz::tree* t) { return leibniz::transform::canonical(*g, *lower, t); }
  template <leibniz::expression E>
  int of(E) { return of(&leibniz::detail::tree_of<E>); }
  template <class E, class... O>
  int simplified(E e, O...) {
    if constexpr (sizeof...(O) == 0) return of(e);
    else return leibniz::transform::simplified_with<E, O...>::node(*g, *lower);
  }
};

/// Whether f, simplified with the options, is the formula g.
template <class F, class G, class... O>
bool becomes(F f, G g, O... options) {
  room r;
  return r.simplified(f, options...) == r.of(g);
}
/// Whether the options find nothing to do.
template <class F, class... O>
bool stays(F f, O... options) {
  return becomes(f, f, options...);
}

}  // namespace canonical_form
