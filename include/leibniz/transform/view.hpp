// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/algebra.hpp>

namespace leibniz::transform {

/// Marks in `used` all nodes the first `n` of `roots` are made of; `used` holds zeros.
constexpr void mark(const builder& g, const int* roots, int n, char (&used)[builder::capacity]) {
  int top = 0;
  for (int i = 0; i < n; ++i) used[roots[i]] = 1, top = roots[i] > top ? roots[i] : top;
  for (int i = top; i > 0; --i) {
    if (used[i]) switch (g.kinds[i]) {
      case kind::exact:
      case kind::call: used[g.a[i]] = used[g.b[i]] = used[g.c[i]] = 1; break;
      case kind::scaled: used[g.b[i]] = 1; break;
      case kind::product:
        for (int j = g.a[i], end = j + 3 * g.b[i]; j < end; j += 3) used[g.pool[j]] = 1;
        break;
      case kind::sum:
        for (int j = g.a[i] + 1, end = j + 2 * g.b[i]; j < end; j += 2) used[g.pool[j]] = 1;
        break;
      default: break;
    }
  }
}

constexpr int factor_count(const builder& g, int i) {
  const int m = g.kinds[i] == kind::scaled ? g.b[i] : i;
  return g.kinds[m] == kind::product ? g.b[m] : !g.is_rational(m);
}

/// The algebraic form of one node whose arguments have theirs.
///
/// Canonical forms open everything. For programs a sum and a function of the user's stay themselves,
/// and their algebraic form remembers them as its twin, so that derivatives use values already there.
constexpr int make_view(builder& g, int i) {
  if (g.kinds[i] != kind::exact) return i;
  const function_info* f = g.f[i];
  const int x = g.view_of[g.a[i]], y = g.view_of[g.b[i]], z = g.view_of[g.c[i]];
  switch (f->kind) {
    case operation::multiply:
    case operation::divide: {
      const int w = f->kind == operation::divide ? power(g, y, -1) : y;
      if (!g.canonical && factor_count(g, x) + factor_count(g, w) > longest_product) return i;
      return multiply(g, x, w, false);
    }
    case operation::negate: return negate(g, x);
    case operation::power: return power(g, x, f->exponent);
    default: break;
  }
  const int r = call(g, f, x, y, z);
  if (g.canonical || g.is_rational(r)) return r;
  const kind k = g.kinds[r];
  if (f->kind == operation::add || f->kind == operation::subtract) {
    if (k != kind::sum) return r == i || k != kind::scaled || g.kinds[g.b[r]] != kind::sum ? r : i;
  } else if (k != kind::call) {
    return f->kind == operation::general_power ? r : i;
  }
  if (!g.twin[r]) g.twin[r] = i;
  return i;
}

constexpr int view_or_self(const builder& g, int i) { return g.view_of[i] ? g.view_of[i] : i; }

/// Gives every node below the roots its algebraic form.
constexpr void view(builder& g, const int* roots, int n) {
  const int size = g.size;
  graph::scratch<char> used;
  mark(g, roots, n, used.at);
  for (int i = 1; i < size; ++i)
    if (used.at[i] && !g.view_of[i]) g.view_of[i] = make_view(g, i);
}

}  // namespace leibniz::transform
