// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/symbol.hpp>

#include <array>
#include <utility>

namespace leibniz {

namespace detail {

/// One output, or an array of them.
inline constexpr int count_outputs(const graph::symbol&) { return 1; }
template <std::size_t M>
constexpr int count_outputs(const std::array<graph::symbol, M>&) {
  return static_cast<int>(M);
}
constexpr void take_outputs(graph::builder& g, int* roots, const graph::symbol& r) { roots[0] = r.in(g); }
template <std::size_t M>
constexpr void take_outputs(graph::builder& g, int* roots, const std::array<graph::symbol, M>& r) {
  for (std::size_t i = 0; i < M; ++i) roots[i] = r[i].in(g);
}

}  // namespace detail

/// A lambda over an array of N variables, and one of P parameters, as a source of formulas.
template <class F, int N, int P>
struct traced {
  using variables = std::array<graph::symbol, static_cast<std::size_t>(N)>;
  using parameters = std::array<graph::symbol, static_cast<std::size_t>(P)>;

  static constexpr auto run(const variables& x, const parameters& p) {
    if constexpr (P > 0) return F{}(x, p);
    else return F{}(x);
  }
  using result = decltype(run(std::declval<const variables&>(), std::declval<const parameters&>()));
  static constexpr int inputs = N, outputs = detail::count_outputs(result{});

  static constexpr int build(graph::builder& g, int* roots) {
    variables x{};
    parameters p{};
    for (int i = 0; i < N; ++i) x[static_cast<std::size_t>(i)] = {g, g.input(i)};
    for (int i = 0; i < P; ++i) p[static_cast<std::size_t>(i)] = {g, g.input(N + i)};
    detail::take_outputs(g, roots, run(x, p));
    return N + P;
  }
};

/// A lambda over separate scalars.
template <class F, int N>
struct traced_scalars {
  template <std::size_t... I>
  static constexpr auto run(const graph::symbol* x, std::index_sequence<I...>) {
    return F{}(x[I]...);
  }
  static constexpr auto indices = std::make_index_sequence<static_cast<std::size_t>(N)>{};
  using result = decltype(run(static_cast<const graph::symbol*>(nullptr), indices));
  static constexpr int inputs = N, outputs = detail::count_outputs(result{});

  static constexpr int build(graph::builder& g, int* roots) {
    graph::symbol x[N]{};
    for (int i = 0; i < N; ++i) x[i] = {g, g.input(i)};
    detail::take_outputs(g, roots, run(x, indices));
    return N;
  }
};

namespace detail {

template <class F, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
  return requires(graph::symbol s) { F{}((static_cast<void>(I), s)...); };
}
/// How many scalars F takes, 0 when it takes none of 1 to 24.
template <class F, std::size_t N = 1>
constexpr int arity_of() {
  if constexpr (N > 24) return 0;
  else if constexpr (takes<F>(std::make_index_sequence<N>{})) return static_cast<int>(N);
  else return arity_of<F, N + 1>();
}

}  // namespace detail

}  // namespace leibniz
