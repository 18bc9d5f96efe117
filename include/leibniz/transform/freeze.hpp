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
  int slot[builder::capacity]{}, uses[builder::capacity]{};  ///< uses by operations and outputs
  char as_written[builder::capacity]{};                      ///< operations of the value, which stay as they are
  char used[builder::capacity]{};
  int stack[4 * builder::capacity]{};
  int called[builder::capacity]{}, call_count = 0;           ///< operations that call a library

  constexpr schedule(const builder& of_graph, graph::draft<Outputs>& into) : g{of_graph}, p{into} {}

  static constexpr const function_info *multiply_add = functions::info<functions::multiply_add_fn>(),
                                       *multiply_subtract = functions::info<functions::multiply_subtract_fn>(),
                                       *subtract_product = functions::info<functions::subtract_product_fn>();
  static constexpr const function_info* fused(const function_info* condition) {
    return condition == functions::info<functions::less_fn>()         ? functions::info<functions::select_less_fn>()
           : condition == functions::info<functions::less_equal_fn>() ? functions::info<functions::select_less_equal_fn>()
           : condition == functions::info<functions::equal_fn>()      ? functions::info<functions::select_equal_fn>()
                                                                      : nullptr;
  }
  constexpr bool joins(int i) const { return uses[i] == 1 && g.is_kind(i, operation::multiply); }

  /// One look at all nodes: slots of inputs and constants, behind which operations are numbered; uses, and what calls a library.
  constexpr void prepare(int inputs) {
    p.inputs = inputs;
    for (int i = 1; i < g.size; ++i)
      if (used[i]) switch (g.kinds[i]) {
        case kind::input: slot[i] = g.a[i]; break;
        case kind::exact:
          slot[i] = -1;
          if (g.canonical) break;
          ++uses[g.a[i]], ++uses[g.b[i]], ++uses[g.c[i]];
          if (as_written[i]) uses[i] += 2;
          if (calls(i)) called[call_count++] = i;
          break;
        default:
          if (g.kinds[i] == kind::constant) p.constants[p.literals].value = g.value(i);
          else p.constants[p.literals].name = g.f[i];
          slot[i] = inputs + p.literals++;
      }
  }

  /// Whether a step calls a library: registers do not survive it.
  constexpr bool calls(int i) const {
    const operation o = g.f[i]->kind;
    return (o == operation::call || o == operation::general_power || o == operation::power_log) && !g.f[i]->condition && g.f[i]->arity > 0 && g.f[i]->known_as != role::square_root;
  }

  /// With many calls they come first, each with what it needs: what lives across a call is spilled. With few,
  /// results are stored as soon as they are there (docs/design/programs.md).
  static constexpr int many_calls = 4;
  constexpr void operations(const int* outputs) {
    for (int k = 0; call_count >= many_calls && k < call_count; ++k)
      if (const int i = called[k]; slot[i] == -1) compute(i), p.head = p.operations;
    for (int o = 0; o < Outputs; ++o) {
      if (slot[outputs[o]] < 0) compute(outputs[o]);
      p.results[o] = slot[outputs[o]];
    }
  }
  /// A selection by one comparison takes the two compared, a sum takes up a product that nothing else uses.
  constexpr void compute(int root_of) {
    const int base = p.inputs + p.literals;
    int top = 0;
    stack[top++] = root_of;
    while (top) {
      const int i = stack[top - 1], before = top;
      if (slot[i] >= 0) {
        --top;
        continue;
      }
      const function_info* f = g.f[i];
      int a = g.a[i], b = g.b[i], c = g.c[i], d = 0;
      if (!g.canonical) switch (f->kind) {
        case operation::add:
        case operation::subtract:
          if (as_written[i]) break;
          if (joins(b) && (b > a || !joins(a))) f = f->kind == operation::add ? multiply_add : subtract_product, c = a, a = g.a[b], b = g.b[b];
          else if (joins(a)) f = f->kind == operation::add ? multiply_add : multiply_subtract, c = b, b = g.b[a], a = g.a[a];
          break;
        case operation::select:
          if (const function_info* s = g.kinds[a] == kind::exact ? fused(g.f[a]) : nullptr) f = s, d = c, c = b, b = g.b[a], a = g.a[a];
          break;
        default: break;
      }
      switch (f->arity) {
        case 4: if (slot[d] < 0) stack[top++] = d; [[fallthrough]];
        case 3: if (slot[c] < 0) stack[top++] = c; [[fallthrough]];
        case 2: if (slot[b] < 0) stack[top++] = b; [[fallthrough]];
        default: if (slot[a] < 0) stack[top++] = a;
      }
      if (top != before) continue;
      --top;
      p.code[p.operations] = {f, slot[a], slot[b], slot[c], slot[d]};
      p.widest = f->arity > p.widest ? f->arity : p.widest;
      slot[i] = base + p.operations++;
    }
  }
};

/// Operations of `values` are kept one by one; elsewhere products join sums.
template <int Outputs>
constexpr void freeze(const builder& g, const int* outputs, int inputs, graph::draft<Outputs>& p, const int* values = nullptr, int n = 0) {
  schedule<Outputs> s(g, p);
  mark(g, outputs, Outputs, s.used);
  if (!g.canonical) {
    mark(g, values, n, s.as_written);
    for (int o = 0; o < Outputs; ++o) ++s.uses[outputs[o]];
  }
  s.prepare(inputs);
  s.operations(outputs);
}

}  // namespace leibniz::transform
