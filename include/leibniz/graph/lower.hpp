// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/builder.hpp>

namespace leibniz::graph {

/// Which tree became which node, so that shared subexpressions are visited once.
struct memo {
  static constexpr int capacity = builder::capacity, buckets = 2048;
  int size = 1;
  const tree* key[capacity]{};
  int value[capacity]{}, next[capacity]{}, head[buckets]{};

  constexpr int find(const tree* t) const {
    int i = head[(t->hash ^ t->hash >> 13) % buckets];
    while (i && key[i] != t) i = next[i];
    return i ? value[i] : 0;
  }
  constexpr int put(const tree* t, int v) {
    const unsigned h = (t->hash ^ t->hash >> 13) % buckets;
    return key[size] = t, value[size] = v, next[size] = head[h], head[h] = size++, v;
  }
};

/// Expression to graph. Symbols get the input numbers of `leaves`, and new numbers from `count` on.
struct lowering {
  builder& g;
  memo seen{};
  int count = 0, replaced = 0;
  const leaf_id* names[64]{};
  int nodes[64]{};
  const tree* stack[builder::capacity]{};

  constexpr explicit lowering(builder& graph) : g{graph} {}

  /// Makes `id` mean a node instead of an input.
  constexpr void replace(const leaf_id* id, int node) {
    if (replaced == 64) problem_too_large_raise_LEIBNIZ_CAPACITY();
    names[replaced] = id, nodes[replaced++] = node;
  }
  constexpr int leaf(const leaf_id* id) {
    for (int i = 0; i < replaced; ++i)
      if (names[i] == id) return nodes[i];
    int i = 0;
    while (i < count && g.leaves[i] != id) ++i;
    if (i == count) {
      if (count == builder::inputs) return g.fail(failure::too_large);
      g.leaves[count++] = id;
    }
    return g.input(i);
  }

  constexpr int operator()(const tree* root) {
    int top = 0, result = 0;
    stack[top++] = root;
    while (top) {
      const tree* t = stack[top - 1];
      if (top > builder::capacity - 4) problem_too_large_raise_LEIBNIZ_CAPACITY();
      int x[3]{};
      bool ready = true;
      if ((result = seen.find(t))) {
        --top;
        continue;
      }
      for (int i = 0; i < 3; ++i)
        if (t->arguments[i] && !(x[i] = seen.find(t->arguments[i]))) {
          stack[top++] = t->arguments[i], ready = false;
          break;
        }
      if (!ready) continue;
      --top;
      result = seen.put(t, t->leaf       ? leaf(t->leaf)
                           : t->function ? make(static_cast<const function_info*>(t->function), x)
                                         : g.constant(t->value));
    }
    return result;
  }
  constexpr int make(const function_info* f, const int* x) {
    return f->arity == 0 ? g.intern(kind::call, f, 0) : g.exact(f, x[0], x[1], x[2]);
  }
};

}  // namespace leibniz::graph
