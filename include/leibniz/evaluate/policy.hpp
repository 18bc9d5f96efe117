// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/composition.hpp>
#include <leibniz/functions/all.hpp>
#include <leibniz/transform/hana.hpp>

/// What derivatives are where a function has a corner: by name, where IEEE 754 arithmetic is not what is wanted.
namespace leibniz {

namespace functions {

/// x, with the derivative zero.
struct held_fn : function<1> {
  static constexpr const char* name = "held";
  static constexpr bool flat = true;
  static constexpr const char* source = "$0";
  template <class T>
  LEIBNIZ_FN static T value(const T& x) { return x; }
};

}  // namespace functions

namespace transform {

/// Where the subdifferential of a node holds zero and its rule gives something else: a condition for that, or 0.
constexpr int corner(builder& g, int i, const char* fixed) {
  using functions::info;
  const auto are_equal = [&](int x, int y) { return g.exact(info<functions::equal_fn>(), x, y); };
  const function_info* f = g.f[i];
  const int a = g.a[i], b = g.b[i];
  if (f == info<functions::hypot_fn>() || f == info<functions::hypot3_fn>() || f == info<functions::smooth_abs_fn>()) return are_equal(i, zero);
  if (f == info<functions::atan2_fn>()) return g.exact(info<functions::and_fn>(), are_equal(a, zero), are_equal(b, zero));
  if (f == info<functions::fdim_fn>()) return are_equal(a, b);
  if ((f == info<functions::max_fn>() || f == info<functions::min_fn>()) && fixed[a] != fixed[b]) return are_equal(a, b);
  return 0;
}

/// Replaces the roots by nodes of the same values whose derivatives of every order are zero in corners. What the inputs are made of
/// stays as it is.
constexpr void hold_corners(builder& g, int* roots, int n, const int* inputs, int count) {
  const int size = g.size;
  graph::scratch<char> used, fixed;  // fixed: without symbols
  graph::scratch<int> form;
  for (int i = 0; i < count; ++i) form.at[inputs[i]] = inputs[i];
  for (int i = 0; i < n; ++i) used.at[roots[i]] = 1;
  for (int i = size - 1; i > 0; --i)
    if (used.at[i] && !form.at[i] && g.kinds[i] == kind::exact) used.at[g.a[i]] = used.at[g.b[i]] = used.at[g.c[i]] = 1;
  used.at[0] = 0;
  for (int i = 1; i < size; ++i) {
    if (!used.at[i] && !form.at[i]) continue;
    if (form.at[i] || g.kinds[i] != kind::exact) {
      form.at[i] = i, fixed.at[i] = g.kinds[i] == kind::constant || g.kinds[i] == kind::call;
      continue;
    }
    const int x = form.at[g.a[i]], y = form.at[g.b[i]], z = form.at[g.c[i]], made = g.exact(g.f[i], x, y, z);
    fixed.at[made] = fixed.at[x] && (!y || fixed.at[y]) && (!z || fixed.at[z]);
    const int where = g.kinds[made] == kind::exact ? corner(g, made, fixed.at) : 0;
    form.at[i] = where && !g.is_constant(where)
                  ? g.exact(functions::info<functions::select_fn>(), where, g.exact(functions::info<functions::held_fn>(), made), made)
                  : made;
  }
  for (int i = 0; i < n; ++i) roots[i] = form.at[roots[i]];
}

template <class E>
struct without_corners {
  static constexpr int run(builder& g, graph::lowering& lower) {
    int root = lower(&leibniz::detail::tree_of<E>);
    hold_corners(g, &root, 1, nullptr, 0);
    return root;
  }
};

}  // namespace transform

/// A traced function whose derivatives in corners are zero.
template <class Source>
struct without_corners {
  using result = typename Source::result;
  static constexpr int inputs = Source::inputs, symbols = Source::symbols, outputs = Source::outputs;

  static constexpr result call(const graph::symbol* x) {
    result y = Source::call(x);
    int given[symbols]{}, count = 0;
    for (int i = 0; i < symbols; ++i)
      if (x[i].to) given[count++] = x[i].id;
    const auto hold = [&](graph::symbol& s) {
      if (!s.to) return;
      int root = s.id;
      transform::hold_corners(s.to->g, &root, 1, given, count);
      s = {*s.to, root};
    };
    if constexpr (std::is_same_v<result, graph::symbol>) hold(y);
    else
      for (graph::symbol& s : y) hold(s);
    return y;
  }
  template <class Node>
  static constexpr void compose(graph::builder& g, int* roots, Node&& node) {
    int given[symbols]{};
    for (int i = 0; i < symbols; ++i) given[i] = node(i);
    Source::compose(g, roots, node);
    transform::hold_corners(g, roots, outputs, given, symbols);
  }
  static constexpr int build(graph::builder& g, int* roots) {
    compose(g, roots, [&](int i) { return g.input(i); });
    return symbols;
  }
};
template <class S>
inline constexpr bool is_traced<without_corners<S>> = true;

namespace composition {

template <class S, class... E>
struct on_formulas<without_corners<S>, list<E...>> : traced_call<without_corners<S>, E...> {};

}  // namespace composition

/// Derivatives are what IEEE 754 arithmetic makes of their formulas: NaN for hypot and atan2 at the origin. What all formulas do.
struct ieee_policy {};
inline constexpr ieee_policy ieee{};

/// Derivatives of functions that are not differentiable at a point are the element of least norm of the subdifferential there.
struct subgradient_policy {};
inline constexpr subgradient_policy subgradient{};

namespace detail {

template <class F>
struct under_subgradient;
template <expression E>
struct under_subgradient<E> {
  static constexpr auto make() { return transform::result<transform::without_corners<E>>(); }
};
template <expression... E>
struct under_subgradient<boost::hana::tuple<E...>> {
  static constexpr auto make() { return vector(under_subgradient<E>::make()...); }
};
template <class V, class... E>
struct under_subgradient<function_from<formulas<V, E...>>> {
  static constexpr auto make() { return function_from<formulas<V, decltype(under_subgradient<E>::make())...>>{}; }
};
template <class Source>
  requires is_traced<Source>
struct under_subgradient<function_from<Source>> {
  static constexpr auto make() { return function_from<without_corners<Source>>{}; }
};

}  // namespace detail

/// f, with the same values bit for bit and the derivatives of a policy, `ieee` or `subgradient`: gradient(with(f, subgradient), x, y).
/// f is a formula, a vector of formulas or a function.
template <class F>
  requires(sizeof(detail::under_subgradient<F>) > 0)
constexpr auto with(F, subgradient_policy) { return detail::under_subgradient<F>::make(); }
template <class F>
LEIBNIZ_REFUSED("leibniz: with(f, subgradient) wants a formula, a vector of formulas or a function, before it is differentiated: "
                "gradient(with(f, subgradient), x, y)")
constexpr refused with(F, subgradient_policy) { return detail::refuse<refused, F>(); }
template <class F>
constexpr F with(F f, ieee_policy) { return f; }
template <class F, class... P>
LEIBNIZ_REFUSED("leibniz: with wants what is differentiated, then one policy: with(f, subgradient), or ieee")
constexpr refused with(F, P...) { return detail::refuse<refused, F>(); }

}  // namespace leibniz
