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
  const int* uses;         ///< by operations and outputs
  const char* as_written;  ///< operations of the value, which stay as they are
  const graph::scratch<int, 4> stack{};

  static constexpr const function_info* fused(const function_info* condition) {
    return condition == functions::info<functions::less_fn>()         ? functions::info<functions::select_less_fn>()
           : condition == functions::info<functions::less_equal_fn>() ? functions::info<functions::select_less_equal_fn>()
           : condition == functions::info<functions::equal_fn>()      ? functions::info<functions::select_equal_fn>()
                                                                      : nullptr;
  }
  /// The arguments of node i as a step takes them: a selection by one comparison takes the two compared, a sum takes
  /// up a product that nothing else uses.
  constexpr graph::instruction step(int i) const {
    const function_info* f = g.f[i];
    if (g.canonical) return {f, g.a[i], g.b[i], g.c[i], 0};
    if (f->kind == operation::select && g.kinds[g.a[i]] == kind::exact)
      if (const function_info* s = fused(g.f[g.a[i]])) return {s, g.a[g.a[i]], g.b[g.a[i]], g.b[i], g.c[i]};
    if (f->kind == operation::add || f->kind == operation::subtract) {
      const int x = g.a[i], y = g.b[i], minus = f->kind == operation::subtract;
      if (joins(y) && (y > x || !joins(x)) && !as_written[i])
        return {minus ? functions::info<functions::subtract_product_fn>() : functions::info<functions::multiply_add_fn>(), g.a[y], g.b[y], x, 0};
      if (joins(x) && !as_written[i])
        return {minus ? functions::info<functions::multiply_subtract_fn>() : functions::info<functions::multiply_add_fn>(), g.a[x], g.b[x], y, 0};
    }
    return {f, g.a[i], g.b[i], g.c[i], 0};
  }
  constexpr bool joins(int i) const { return g.is_kind(i, operation::multiply) && uses[i] == 1; }
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
  static constexpr int many_calls = 4;
  constexpr void operations(const int* outputs) {
    int count = 0;
    for (int i = 1; !g.canonical && i < g.size; ++i) count += slot[i] == -1 && calls(i);
    if (count >= many_calls)
      for (int i = 1; i < g.size; ++i)
        if (slot[i] == -1 && calls(i)) compute(i), p.head = p.operations;
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
      p.widest = s.f->arity > p.widest ? s.f->arity : p.widest;
      slot[i] = base + p.operations++;
    }
  }
};

/// Operations of `values` are kept one by one; elsewhere products join sums.
template <int Outputs>
constexpr void freeze(const builder& g, const int* outputs, int inputs, graph::draft<Outputs>& p, const int* values = nullptr, int n = 0) {
  const graph::scratch<int> slot, uses;
  const graph::scratch<char> as_written;
  if (!g.canonical) {
    mark(g, values, n, as_written.data());
    const graph::scratch<char> used;
    mark(g, outputs, Outputs, used.data());
    for (int o = 0; o < Outputs; ++o) ++uses[outputs[o]];
    for (int i = 1; i < g.size; ++i)
      if (used[i] && g.kinds[i] == kind::exact)
        for (int j = g.f[i]->arity; j-- > 0;) ++uses[g.argument(i, j)];
    for (int i = 1; i < g.size; ++i)
      if (as_written[i]) uses[i] += 2;
  }
  schedule<Outputs> s{g, p, slot.data(), uses.data(), as_written.data()};
  s.constants(outputs, inputs);
  s.operations(outputs);
}

}  // namespace leibniz::transform
