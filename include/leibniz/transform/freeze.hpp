// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/program.hpp>
#include <leibniz/transform/rules.hpp>

namespace leibniz::transform {

/// Puts the operations that the outputs need into an order: depth first from the outputs, in their order.
template <int Outputs>
struct schedule {
  const builder& g;
  graph::draft<Outputs>& p;
  int* slot;
  const graph::scratch<int, 4> stack{};

  static constexpr const function_info* fused(const function_info* condition) {
    return condition == functions::info<functions::less_fn>()         ? functions::info<functions::select_less_fn>()
           : condition == functions::info<functions::less_equal_fn>() ? functions::info<functions::select_less_equal_fn>()
           : condition == functions::info<functions::equal_fn>()      ? functions::info<functions::select_equal_fn>()
                                                                      : nullptr;
  }
  /// The arguments of node i as a step takes them: a selection by one comparison takes the two compared.
  constexpr graph::instruction step(int i) const {
    const function_info* f = g.f[i];
    if (!g.canonical && f->kind == operation::select && g.kinds[g.a[i]] == kind::exact)
      if (const function_info* s = fused(g.f[g.a[i]])) return {s, g.a[g.a[i]], g.b[g.a[i]], g.b[i], g.c[i]};
    return {f, g.a[i], g.b[i], g.c[i], 0};
  }
  constexpr bool leaf(int i) const { return g.kinds[i] != kind::exact; }

  constexpr void constants(const int* outputs, int inputs) {
    // constants need their slots first: operations are numbered behind them
    const graph::scratch<char> used;
    mark(g, outputs, Outputs, used.data());
    p.inputs = inputs;
    for (int i = 1; i < g.size; ++i) {
      if (!used[i]) continue;
      if (g.kinds[i] == kind::input) slot[i] = g.a[i];
      else if (leaf(i)) {
        if (g.kinds[i] == kind::constant) p.constants[p.literals].value = g.value(i);
        else p.constants[p.literals].name = g.f[i];
        slot[i] = inputs + p.literals++;
      } else {
        slot[i] = -1;
      }
    }
  }

  /// Whether a step calls a library: registers do not survive it.
  constexpr bool calls(int i) const {
    if (g.kinds[i] != kind::exact || g.f[i]->condition) return false;
    const operation o = g.f[i]->kind;
    return (o == operation::call || o == operation::general_power || o == operation::power_log) && g.f[i]->arity > 0 && g.f[i] != functions::info<functions::sqrt_fn>();
  }

  /// With many calls they come first, each with what it needs: what lives across a call is spilled. With few,
  /// results are stored as soon as they are there (docs/design/programs.md).
  static constexpr int many_calls = 8;
  constexpr void operations(const int* outputs) {
    int count = 0;
    for (int i = 1; !g.canonical && i < g.size; ++i) count += slot[i] == -1 && calls(i);
    if (count >= many_calls)
      for (int i = 1; i < g.size; ++i)
        if (slot[i] == -1 && calls(i)) compute(i);
    for (int o = 0; o < Outputs; ++o) compute(outputs[o]), p.results[o] = slot[outputs[o]];
  }
  constexpr void compute(int root) {
    const int base = p.inputs + p.literals;
    int top = 0;
    stack[top++] = root;
    while (top) {
      const int i = stack[top - 1];
      if (slot[i] >= 0) {
        --top;
        continue;
      }
      const graph::instruction s = step(i);
      const int before = top, arguments[4] = {s.a, s.b, s.c, s.d};
      for (int j = s.f->arity; j-- > 0;)
        if (slot[arguments[j]] < 0) stack[top++] = arguments[j];
      if (top != before) continue;
      --top;
      p.code[p.operations] = {s.f, slot[s.a], slot[s.b], slot[s.c], slot[s.d]};
      p.wide = p.wide || s.f->arity > 2;
      slot[i] = base + p.operations++;
    }
  }
};

template <int Outputs>
constexpr void freeze(const builder& g, const int* outputs, int inputs, graph::draft<Outputs>& p) {
  const graph::scratch<int> slot;
  schedule<Outputs> s{g, p, slot.data()};
  s.constants(outputs, inputs);
  s.operations(outputs);
}

}  // namespace leibniz::transform
