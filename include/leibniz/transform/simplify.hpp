// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/simplify_assumed.hpp>
#include <leibniz/transform/simplify_factor.hpp>
#include <leibniz/transform/simplify_log_exp.hpp>
#include <leibniz/transform/simplify_trigonometric.hpp>
#include <leibniz/transform/symbolic.hpp>

/// Simplification that is asked for by name: what simplify(f) leaves alone because it is not right everywhere, or not always
/// wanted. What each option assumes and does: docs/reference/transform.md.
namespace leibniz {

namespace transform {

struct option_base {};
template <class... O>
concept options = (std::is_base_of_v<option_base, O> && ...);

/// Facts about symbols.
template <unsigned char Facts, class... V>
struct assumption : option_base {
  static constexpr int count = sizeof...(V);
  static constexpr void write(assumed_of*& to) { ((*to++ = assumed_of{V::leaf(), Facts}), ...); }
  static constexpr int run(builder&, facts&, facts&, int node) { return node; }
};

/// A rule that is applied to every node until nothing changes.
template <class Rule>
struct option : option_base {
  static constexpr int count = 0;
  static constexpr void write(assumed_of*&) {}
  static constexpr int run(builder& g, facts& known, facts& of_reals, int node) {
    if constexpr (requires { Rule{g, known, of_reals}; }) return applied(g, Rule{g, known, of_reals}, node);
    else return applied(g, Rule{g}, node);
  }
  static constexpr int applied(builder& g, Rule rule, int node) {
    if constexpr (requires { rule.all(node); }) return rule.all(node);
    else return rewrite_all(g, node, rule);
  }
};

template <class E, class... O>
struct simplified_with {
  static constexpr int run(builder& g, graph::lowering& lower) { return written(g, node(g, lower)); }
  /// The canonical form that is written.
  static constexpr int node(builder& g, graph::lowering& lower) {
    assumed_of all[1 + (0 + ... + O::count)]{};
    assumed_of* end = all;
    (O::write(end), ...);
    const int n = static_cast<int>(end - all);
    int r = canonical(g, lower, &leibniz::detail::tree_of<E>);
    facts known(g, all, n, nothing_known), of_reals(g, all, n, is_real);
    assumed_rule rule{g, known};
    r = n ? rewrite_all(g, r, rule) : r;
    ((r = O::run(g, known, of_reals, r), r = n ? rewrite_all(g, r, rule) : r), ...);
    return r;
  }
};

}  // namespace transform

/// The symbols are real and finite numbers.
template <symbol_expression... V>
  requires(sizeof...(V) > 0)
constexpr transform::assumption<transform::is_real, V...> assume_real(V...) { return {}; }
/// Real, finite, and not negative.
template <symbol_expression... V>
  requires(sizeof...(V) > 0)
constexpr transform::assumption<transform::is_nonnegative, V...> assume_nonnegative(V...) { return {}; }
/// Real, finite, and above zero.
template <symbol_expression... V>
  requires(sizeof...(V) > 0)
constexpr transform::assumption<transform::is_positive, V...> assume_positive(V...) { return {}; }
/// Finite and not zero.
template <symbol_expression... V>
  requires(sizeof...(V) > 0)
constexpr transform::assumption<transform::is_nonzero, V...> assume_nonzero(V...) { return {}; }

#define LEIBNIZ_ABOUT_SYMBOLS(name)                                                                      \
  template <class... V>                                                                                  \
  LEIBNIZ_REFUSED("leibniz: assumptions are about variables and parameters: assume_positive(x, y)")      \
  constexpr transform::assumption<transform::is_real> name(V...) { return {}; }
LEIBNIZ_ABOUT_SYMBOLS(assume_real)
LEIBNIZ_ABOUT_SYMBOLS(assume_nonnegative)
LEIBNIZ_ABOUT_SYMBOLS(assume_positive)
LEIBNIZ_ABOUT_SYMBOLS(assume_nonzero)
#undef LEIBNIZ_ABOUT_SYMBOLS

/// Products and integer powers of sums are multiplied out.
inline constexpr transform::option<transform::expand_rule> expand{};
/// Sums are written as products where polynomials with rational coefficients have factors.
inline constexpr transform::option<transform::factor_rule> factor{};
/// Exponentials meet, logarithms of products part, and one undoes the other; symbols are real numbers.
inline constexpr transform::option<transform::log_exp_rule> log_exp{};
/// Identities between functions of one angle, circular and hyperbolic.
inline constexpr transform::option<transform::trigonometric_rule> trigonometric{};
/// Sums of rational multiples of logarithms become one logarithm; symbols are real numbers.
inline constexpr transform::option<transform::combine_logs_rule> combine_logs{};

/// f simplified with what the options assume and ask for: simplify(f, assume_positive(x), expand). Assumptions hold for all
/// options, wherever they stand; the others follow each other from left to right.
template <expression E, class O, class... More>
  requires transform::options<O, More...>
constexpr auto simplify(E, O, More...) { return transform::result<transform::simplified_with<E, O, More...>>(); }
#define LEIBNIZ_REFUSED_SIMPLIFY(why, sentence)                                                                                           \
  template <expression E, class O, class... More>                                                                                         \
    requires(transform::options<O, More...> && transform::ends<transform::simplified_with<E, O, More...>, functions::failure::why>) \
  LEIBNIZ_REFUSED(sentence) constexpr constant<1> simplify(E, O, More...) { return detail::refuse<constant<1>, E>(); }
LEIBNIZ_FAILURES_OF_ALGEBRA(LEIBNIZ_REFUSED_SIMPLIFY)
#undef LEIBNIZ_REFUSED_SIMPLIFY
template <class E, class O, class... More>
  requires(!expression<E>)
LEIBNIZ_REFUSED("leibniz: simplify wants a formula first, then options: simplify(f, expand)")
constexpr constant<1> simplify(E, O, More...) { return detail::refuse<constant<1>, E>(); }
template <expression E, class O, class... More>
LEIBNIZ_REFUSED("leibniz: simplify wants options after the formula: assume_positive(x), expand, log_exp, ...")
constexpr constant<1> simplify(E, O, More...) { return detail::refuse<constant<1>, E>(); }

}  // namespace leibniz
