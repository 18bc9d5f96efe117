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

  constexpr void operations(const int* outputs) {
    const int base = p.inputs + p.literals;
    const graph::scratch<int, 4> stack;
    for (int o = 0; o < Outputs; ++o) {
      int top = 0;
      stack[top++] = outputs[o];
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
      p.results[o] = slot[outputs[o]];
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
