// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/exponential.hpp>
#include <leibniz/graph/symbol.hpp>
#include <leibniz/transform/view.hpp>

namespace leibniz::transform {

/// What derivative rules compute with: ordinary arithmetic and the catalogue's functions, in the algebra.
struct handle : graph::arithmetic<handle> {
  using arithmetic::arithmetic;
  static constexpr int make(builder& g, const function_info* f, int x, int y = 0, int z = 0) { return call(g, f, x, y, z); }
};

template <class F>
constexpr void write_partials(builder& g, int* out) {
  const auto argument = [&](int which) { return handle{g, g.intern(kind::placeholder, nullptr, which)}; };
  const auto write = [&](const auto& several) {
    for (std::size_t which = 0; which < several.size(); ++which) out[which] = several[which].id;  // nvcc cannot evaluate a loop over the range
  };
  if constexpr (F::arity == 1) out[0] = F::derivative(argument(0)).id;
  else if constexpr (F::arity == 2) write(F::derivative(argument(0), argument(1)));
  else write(F::derivative(argument(0), argument(1), argument(2)));
}

/// The algebraic forms of nodes that were traced on placeholders in a graph of their own: among the user's nodes others would find them.
constexpr void make_algebraic(const builder& rule, builder& g, int* roots, int n) {
  graph::scratch<char> used;
  graph::scratch<int> form;
  mark(rule, roots, n, used.at);
  for (int i = 1; i < rule.size; ++i)
    if (used.at[i]) switch (rule.kinds[i]) {
      case kind::exact: form.at[i] = call(g, rule.f[i], form.at[rule.a[i]], form.at[rule.b[i]], form.at[rule.c[i]]); break;
      case kind::constant: form.at[i] = g.constant(rule.value(i)); break;
      default: form.at[i] = g.intern(rule.kinds[i], rule.f[i], rule.a[i]);
    }
  for (int i = 0; i < n; ++i) roots[i] = form.at[roots[i]];
}
template <class F>
constexpr void trace_partials(builder& g, int* out) {
  builder rule{};
  {
    graph::recording r(rule);
    const auto argument = [&](int which) { return graph::symbol(r, rule.intern(kind::placeholder, nullptr, which)); };
    const auto write = [&](const auto& several) {
      for (std::size_t which = 0; which < several.size(); ++which) out[which] = several[which].in(r);
    };
    if constexpr (F::arity == 1) write(F::trace_partials(argument(0)));
    else if constexpr (F::arity == 2) write(F::trace_partials(argument(0), argument(1)));
    else write(F::trace_partials(argument(0), argument(1), argument(2)));
  }
  if (rule.failed != graph::failure::none) g.fail(rule.failed, rule.culprit);
  make_algebraic(rule, g, out, F::arity);
}

template <class F>
constexpr int write_expansion(builder& g, const int* arguments) {
  const auto argument = [&](int which) { return graph::written{g, arguments[which]}; };
  if constexpr (!F::composite) return 0;
  else if constexpr (F::arity == 1) return F::expansion(argument(0)).id;
  else if constexpr (F::arity == 2) return F::expansion(argument(0), argument(1)).id;
  else return F::expansion(argument(0), argument(1), argument(2)).id;
}

/// The node `id` of a rule with `arguments` in place of the placeholders; `known` remembers nodes of large rules.
constexpr int instantiate(builder& g, int id, const int* arguments, int* known = nullptr) {
  if (known && known[id]) return known[id];
  int r = id;
  switch (g.kinds[id]) {
    case kind::placeholder: r = arguments[g.a[id]]; break;
    case kind::call: {
      const int n = g.f[id]->arity, x = n > 0 ? instantiate(g, g.a[id], arguments, known) : 0;
      const int y = n > 1 ? instantiate(g, g.b[id], arguments, known) : 0;
      if (n) r = call(g, g.f[id], x, y, n > 2 ? instantiate(g, g.c[id], arguments, known) : 0);
      break;
    }
    case kind::scaled: r = multiply(g, g.a[id], instantiate(g, g.b[id], arguments, known)); break;
    case kind::product:
      r = one;
      for (int i = 0; i < g.b[id]; ++i) {
        const int at = g.a[id] + 3 * i, base = instantiate(g, g.pool[at], arguments, known);
        if (const int p = g.pool[at + 1]) r = multiply(g, r, power(g, base, p));
        if (const int q = g.pool[at + 2]) r = multiply(g, r, power(g, base, -q));
      }
      break;
    case kind::sum: {
      const int n = g.b[id], at = g.a[id];
      r = zero;
      for (int from = 0; from < n; from += 16) {
        int terms[16]{};
        const int to = n < from + 16 ? n : from + 16;
        for (int i = from; i < to; ++i) terms[i - from] = instantiate(g, g.pool[at + 2 * i + 1], arguments, known);
        summation s{g};
        s.add(r);
        for (int i = from; i < to; ++i) s.add(terms[i - from], g.pool[at + 2 * i]);
        r = s.finish();
      }
      break;
    }
    default: break;
  }
  if (known) known[id] = r;
  return r;
}
constexpr int instantiate(builder& g, const graph::rule& rule, int id, const int* arguments) {
  if (!rule.large) return instantiate(g, id, arguments);
  graph::scratch<char> used;  // it may share much and be deep: node by node, each once
  graph::scratch<int> known;
  mark(g, &id, 1, used.at);
  for (int i = 1; i < id; ++i)
    if (used.at[i]) instantiate(g, i, arguments, known.at);
  return instantiate(g, id, arguments, known.at);
}

/// Forward accumulation: the derivative of nodes, given those of the inputs; dot[i] == 0 is "not known yet".
struct tangents {
  int dot[builder::capacity]{};
};
constexpr int tangent(builder& g, tangents& t, int id);
constexpr void push_forward(builder& g, tangents& t, const int* roots, int n);

/// The rules of one function, worked out once in placeholders.
constexpr graph::rule& rule_of(builder& g, const function_info* f) {
  for (int i = 0; i < g.rule_count; ++i)
    if (g.rules[i].f == f) return g.rules[i];
  if (g.rule_count == builder::functions) graph::problem_too_large_raise_LEIBNIZ_CAPACITY();
  graph::rule& r = g.rules[g.rule_count++];
  r.f = f;
  r.first[0] = r.first[1] = r.first[2] = zero;
  const int size = g.size;
  if (f->partials) f->partials(g, r.first);
  r.large = g.size - size > 64;
  return r;
}
/// The second derivative by arguments i <= j, worked out when first wanted: a user's function may lack others.
constexpr int second_rule(builder& g, graph::rule& r, int i, int j) {
  int& known = r.second[j * (j + 1) / 2 + i];
  if (!known) {
    tangents t{};
    for (int k = 0; k < r.f->arity; ++k) t.dot[g.intern(kind::placeholder, nullptr, k)] = k == j ? one : zero;
    if (r.large) push_forward(g, t, &r.first[i], 1);
    known = tangent(g, t, r.first[i]);
  }
  return known;
}

/// The partial derivative of an exact or called node with respect to argument `which`.
constexpr int partial(builder& g, int id, int which) {
  const function_info* f = g.f[id];
  switch (f->kind) {
    case operation::add: return one;
    case operation::subtract: return which ? minus_one : one;
    case operation::negate: return minus_one;
    case operation::multiply: return view_or_self(g, which ? g.a[id] : g.b[id]);
    default: break;
  }
  const int x = view_or_self(g, g.a[id]), y = view_or_self(g, g.b[id]);
  switch (f->kind) {
    case operation::divide: {
      const int r = power(g, y, -1);
      return which ? negate(g, multiply(g, x, multiply(g, r, r))) : r;
    }
    case operation::power: return multiply(g, g.constant({f->exponent, 1}), power(g, x, f->exponent - 1));
    case operation::select: return which == 1 ? x : which == 2 ? call(g, functions::info<functions::not_fn>(), x) : zero;
    default: break;
  }
  const int arguments[3] = {x, y, view_or_self(g, g.c[id])};
  const graph::rule& r = rule_of(g, f);
  return instantiate(g, r, r.first[which], arguments);
}

constexpr int tangent(builder& g, tangents& t, int id) {
  if (t.dot[id]) return t.dot[id];
  int r = zero;
  switch (g.kinds[id]) {
    case kind::exact:
    case kind::call: {
      const function_info* f = g.f[id];
      if (f->kind == operation::select) {
        const int x = tangent(g, t, g.b[id]), y = tangent(g, t, g.c[id]);
        r = call(g, f, view_or_self(g, g.a[id]), x, y);
      } else {
        for (int i = 0; i < f->arity; ++i)
          if (const int d = tangent(g, t, g.argument(id, i)); d != zero) {
            const int p = partial(g, id, i), pushed = multiply(g, p, d);
            r = add(g, r, f->gated ? call(g, functions::info<functions::select_fn>(), p, pushed, zero) : pushed);
          }
      }
      break;
    }
    case kind::scaled: r = multiply(g, g.a[id], tangent(g, t, g.b[id])); break;
    case kind::product:
      for (int i = 0; i < g.b[id]; ++i) {
        const int base = g.pool[g.a[id] + 3 * i], above = g.pool[g.a[id] + 3 * i + 1], below = g.pool[g.a[id] + 3 * i + 2];
        const int d = tangent(g, t, base);
        if (d == zero) continue;
        int n = 0;
        for (int j = 0; j < g.b[id]; ++j)
          if (j != i) n = put_factor(g, n, g.pool[g.a[id] + 3 * j], g.pool[g.a[id] + 3 * j + 1], g.pool[g.a[id] + 3 * j + 2]);
        const int rest = multiply(g, finish_product(g, n), d), p = power(g, base, above), q = power(g, base, -below);
        if (above) r = add(g, r, multiply(g, multiply(g, g.constant({above, 1}), multiply(g, power(g, base, above - 1), q, false)), rest));
        if (below) r = add(g, r, multiply(g, multiply(g, g.constant({-below, 1}), multiply(g, p, power(g, base, -below - 1))), rest));
      }
      break;
    case kind::sum: {
      const int n = g.b[id], at = g.a[id];
      for (int i = 0; i < n; ++i) tangent(g, t, g.pool[at + 2 * i + 1]);
      summation s{g};
      for (int i = 0; i < n; ++i) s.add(t.dot[g.pool[at + 2 * i + 1]], g.pool[at + 2 * i]);
      r = s.finish();
      break;
    }
    default: break;
  }
  return t.dot[id] = r;
}

/// Forward accumulation for all nodes below the roots, in order, so that it never recurses deeply.
constexpr void push_forward(builder& g, tangents& t, const int* roots, int n) {
  const int size = g.size;
  graph::scratch<char> used;
  mark(g, roots, n, used.at);
  for (int i = 1; i < size; ++i)
    if (used.at[i]) tangent(g, t, i);
}

}  // namespace leibniz::transform
