// SPDX-License-Identifier: BSL-1.0
#include "engine.hpp"

#include <leibniz/evaluate/plans.hpp>
#include <leibniz/transform/symbolic.hpp>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace random_programs {

namespace {

namespace graph = leibniz::graph;
namespace transform = leibniz::transform;
using graph::builder;

/// The nodes of a program in a graph; the roots' numbers.
std::vector<int> build(const program& p, builder& g) {
  std::vector<int> id(p.nodes.size());
  for (std::size_t i = 0; i < id.size(); ++i) {
    const node& n = p.nodes[i];
    const auto at = [&](int j) { return id[static_cast<std::size_t>(n.arguments[j])]; };
    if (n.function == node::input) id[i] = g.input(n.arguments[0]);
    else if (n.function == node::constant) id[i] = g.constant(n.value);
    else if (const function_info* f = info_at(n.function); f->arity == 0) id[i] = g.intern(graph::kind::call, f, 0);
    else id[i] = g.exact(f, at(0), f->arity > 1 ? at(1) : 0, f->arity > 2 ? at(2) : 0);
  }
  std::vector<int> roots;
  for (const int r : p.roots) roots.push_back(id[static_cast<std::size_t>(r)]);
  return roots;
}

thread_local const program* current = nullptr;

/// What a traced lambda is to a plan, with the program of the moment.
template <int M, int N>
struct source {
  static constexpr int inputs = N, outputs = M, symbols = N;
  static int build(builder& g, int* roots) {
    const std::vector<int> r = random_programs::build(*current, g);
    for (int i = 0; i < M; ++i) roots[i] = r[static_cast<std::size_t>(i)];
    return N;
  }
};

/// Third derivatives along a direction, which follows the inputs: forward over the Hessian.
struct third {
  template <int M, int N>
  static constexpr int extra = N;
  template <int M, int N>
  static constexpr int outputs = N * (N + 1) / 2;
  template <int M, int N>
  static constexpr void derive(leibniz::plans::setting<M, N>& s, int* out) {
    int first[N]{}, second[outputs<M, N>]{};
    transform::hessian(s.g, s.roots[0], s.wanted, s.variables, N, first, second);
    transform::tangents* t = new transform::tangents{};
    leibniz::plans::set_directions(s, *t);
    transform::push_forward(s.g, *t, second, outputs<M, N>);
    for (int i = 0; i < outputs<M, N>; ++i) out[i] = t->dot[second[i]];
    delete t;
  }
};

template <int Outputs>
script script_of(const graph::draft<Outputs>& d, int outputs) {
  return {d.inputs, {d.code, d.code + d.operations}, {d.constants, d.constants + d.literals}, {d.results, d.results + outputs}};
}

/// Not inlined: the graphs of several plans in one frame would be too much for a stack.
template <int M, int N, class Plan>
[[gnu::noinline]] script planned() {
  using pipeline = leibniz::plans::pipeline<source<M, N>, Plan>;
  using derived = typename pipeline::derived;
  const std::unique_ptr<derived> d(new derived(pipeline::derive()));
  const std::unique_ptr<graph::draft<pipeline::outputs>> code(new graph::draft<pipeline::outputs>(pipeline::arrange(*d)));
  return script_of(*code, pipeline::outputs);
}
template <int M, int N>
script of_size(task t) {
  namespace plans = leibniz::plans;
  if constexpr (M == 1) {
    switch (t) {
      case task::value: return planned<M, N, plans::value>();
      case task::gradient: return planned<M, N, plans::first<true>>();
      case task::second: return planned<M, N, plans::second<true>>();
      case task::hessian_vector: return planned<M, N, plans::hessian_vector>();
      case task::third: return planned<M, N, third>();
      default: return planned<M, N, plans::taylor<taylor_order>>();
    }
  } else {
    switch (t) {
      case task::jacobian_vector: return planned<M, N, plans::jacobian_vector>();
      case task::vector_jacobian: return planned<M, N, plans::vector_jacobian>();
      default: return planned<M, N, plans::first<true>>();
    }
  }
}

template <int... N>
script of_inputs(task t, int n, std::integer_sequence<int, N...>) {
  using make = script (*)(task);
  static constexpr make of_one[] = {&of_size<1, N>...}, of_all[] = {&of_size<several_roots, N>...};
  for (std::size_t i = 0; i < sizeof...(N); ++i)
    if (n == std::array{N...}[i]) return of_several(t) ? of_all[i](t) : of_one[i](t);
  throw std::invalid_argument("no plan was compiled for so many inputs");
}

constexpr leibniz::leaf_id names[most_inputs] = {{"a", false, 1}, {"b", false, 2}, {"c", false, 3}, {"d", false, 4}, {"e", false, 5}, {"f", false, 6}};

/// What transform::derived does for a type, for the program of the moment.
struct steps {
  static thread_local const std::vector<int>* variables;
  static int run(builder& g, graph::lowering& lower) {
    const int root = build(*current, g)[0];
    lower.count = current->inputs;
    for (int i = 0; i < lower.count; ++i) g.leaves[i] = &names[i];
    transform::view(g, &root, 1);
    int node = g.view_of[root];
    for (const int v : *variables) {
      const std::unique_ptr<transform::tangents> t(new transform::tangents{});
      t->dot[g.input(v)] = graph::one;
      transform::push_forward(g, *t, &node, 1);
      node = t->dot[node];
    }
    return transform::written(g, node);
  }
};
thread_local const std::vector<int>* steps::variables = nullptr;

}  // namespace

script differentiate(const program& p, task t) {
  current = &p;
  return of_inputs(t, p.inputs, input_counts{});
}

script symbolic(const program& p, const std::vector<int>& variables) {
  current = &p, steps::variables = &variables;
  const std::unique_ptr<graph::draft<1>> code(new graph::draft<1>(transform::rewrite<steps>()));
  return script_of(*code, 1);
}

}  // namespace random_programs
