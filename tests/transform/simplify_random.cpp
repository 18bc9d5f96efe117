// SPDX-License-Identifier: BSL-1.0
#include "support/bits.hpp"
#include "support/interpret.hpp"
#include "support/test.hpp"

// Random formulas before and after simplification, without and with options, where their value is well determined.
namespace {

using namespace leibniz;
using functions::info;
using graph::builder;

constexpr const leaf_id* names[] = {variable<"x">::leaf(), variable<"y">::leaf(), variable<"z">::leaf()};

/// A formula of some operations on three variables and small fractions.
int random_formula(builder& g, sample& s) {
  using namespace functions;
  constexpr const function_info* unary[] = {info<negate_fn>(), info<sqrt_fn>(), info<exp_fn>(),  info<log_fn>(),  info<sin_fn>(),  info<cos_fn>(),  info<tan_fn>(), info<abs_fn>(),
                                            info<sinh_fn>(),   info<cosh_fn>(), info<tanh_fn>(), info<cbrt_fn>(), info<exp2_fn>(), info<log2_fn>(), info<sign_fn>()};
  constexpr const function_info* binary[] = {info<pow_fn>(), info<hypot_fn>(), info<min_fn>(), info<max_fn>()};
  std::vector<int> nodes{g.input(0), g.input(1), g.input(2)};
  const auto below = [&](std::uint64_t n) { return static_cast<std::size_t>(s.bits() % n); };
  const auto any = [&] { return nodes[nodes.size() - 1 - below(nodes.size() < 5 || below(3) == 0 ? nodes.size() : 4)]; };
  const auto fraction = [&] { return g.constant(leibniz::detail::reduced(below(2), 1 + below(4), 1 + below(3)).value); };
  const auto square = [&](int a) { return g.exact(info<multiply_fn>(), a, a); };
  int power_count = 0;
  for (std::size_t i = 0, n = 3 + below(9); i < n; ++i) {
    const int a = any(), b = below(5) ? any() : fraction();
    switch (below(15)) {
      case 0: case 1: case 2: nodes.push_back(g.exact(info<add_fn>(), a, b)); break;
      case 3: case 4: nodes.push_back(g.exact(info<subtract_fn>(), a, b)); break;
      case 5: case 6: nodes.push_back(g.exact(info<multiply_fn>(), a, b)); break;
      case 7: nodes.push_back(g.exact(info<divide_fn>(), a, b)); break;
      case 8:
        if (++power_count < 3) nodes.push_back(g.exact(info<pow_fn>(), a, g.constant({below(2) ? 2 : below(2) ? 3 : -2, 1})));
        break;
      case 9: {  // a negative base of a power has a value for integer exponents only: a rounding error away there is none
        const function_info* f = binary[below(4)];
        nodes.push_back(g.exact(f, f == info<pow_fn>() ? g.exact(info<abs_fn>(), a) : a, b));
        break;
      }
      case 10:  // what the options look for is rare otherwise
        nodes.push_back(g.exact(info<add_fn>(), g.exact(info<multiply_fn>(), fraction(), g.exact(info<log_fn>(), a)), g.exact(info<log_fn>(), b)));
        break;
      case 11: {
        const int s2 = square(g.exact(info<sin_fn>(), a)), c2 = square(g.exact(info<cos_fn>(), a));
        nodes.push_back(g.exact(info<add_fn>(), g.exact(info<multiply_fn>(), b, s2), g.exact(info<multiply_fn>(), below(2) ? b : fraction(), c2)));
        break;
      }
      case 12: nodes.push_back(g.exact(info<subtract_fn>(), square(a), square(b))); break;
      default: nodes.push_back(g.exact(unary[below(15)], a)); break;
    }
  }
  return nodes.back();
}

struct counts {
  int compared = 0, changed = 0, different = 0;
};

/// Compares the two forms where the value before does not depend on rounding and nothing overflows or underflows.
void compare(const builder& g, int before, int after, sample& s, bool positive, counts& n, const char* what, int formula) {
  const interpret::code<double> u(g, before), v(g, after);
  const interpret::code<long double> wide_u(g, before), wide_v(g, after);
  for (int i = 0; i < 6; ++i) {
    const double at[] = {s.between(positive ? 0.2 : -2, 2), s.between(positive ? 0.2 : -2, 2), s.between(positive ? 0.2 : -2, 2)};
    const long double wide[] = {at[0], at[1], at[2]}, nearby[] = {at[0] * (1 + 1e-12L), at[1] * (1 - 1e-12L), at[2] * (1 + 2e-12L)};
    const auto p = u(at), q = v(at);
    const auto expected = wide_u(wide), got = wide_v(wide);
    if (!std::isfinite(p.value) || !std::isfinite(expected.value)) continue;
    if (p.seen.infinite || p.seen.overflow || p.seen.underflow || q.seen.overflow || q.seen.underflow) continue;
    const long double size = std::fabs(expected.value);
    if (!(std::fabs(p.value - expected.value) <= 1e-9L * size && std::fabs(wide_u(nearby).value - expected.value) <= 1e-6L * size)) continue;
    if (!(expected.magnitude < 1e6 * static_cast<double>(size))) continue;
    ++n.compared;
    const long double own = std::fabs(q.value - got.value);  // how much rounding matters to the form after
    const long double rounding = 256 * std::numeric_limits<long double>::epsilon() * static_cast<long double>(got.magnitude);
    if (got.value == expected.value || std::fabs(got.value - expected.value) <= 1e-9L * size + own / 64 + rounding) continue;
    ++n.different;
    FAIL_CHECK(what << ", formula " << formula << " at " << at[0] << ", " << at[1] << ", " << at[2] << ": " << expected.value << " became " << got.value);
    return;
  }
}

/// What simplify() makes of a canonical form with these assumptions and this option.
template <class Rule>
int with(builder& g, int node, transform::facts& known, Rule option) {
  transform::assumed_rule rule{g, known};
  const int r = transform::option<Rule>::applied(g, option, transform::rewrite_all(g, node, rule));
  return transform::written(g, transform::rewrite_all(g, r, rule));
}

TEST_CASE("random formulas keep their values", "[transform][soundness]") {
  sample s{2024};
  counts always, positive, expanded, factored, circular, logarithms, combined;
  constexpr int batches = 6, formulas = 200;
  int refused = 0;
  for (int batch = 0; batch < batches; ++batch) {
    canonical_form::room r;
    builder& g = *r.g;
    transform::assumed_of all[3]{};
    for (int i = 0; i < 3; ++i) g.leaves[i] = names[i], all[i] = {names[i], transform::is_positive};
    transform::facts nothing(g, all, 0, transform::nothing_known), known(g, all, 3, transform::nothing_known);
    for (int i = 0; i < formulas; ++i) {
      const int formula = batch * formulas + i;
      try {
        const int f = random_formula(g, s);
        transform::view(g, &f, 1);
        const int c = g.view_of[f];
        compare(g, f, transform::written(g, c), s, false, always, "simplify(f)", formula);
        const auto check = [&](counts& n, transform::facts& facts, auto rule, const char* what) {
          const int w = with(g, c, facts, rule);
          n.changed += w != transform::written(g, c);
          compare(g, f, w, s, &facts == &known, n, what, formula);
        };
        check(positive, known, transform::assumed_rule{g, known}, "assume_positive");
        check(expanded, nothing, transform::expand_rule{g}, "expand");
        check(factored, nothing, transform::factor_rule{g}, "factor");
        check(circular, nothing, transform::trigonometric_rule{g}, "trigonometric");
        check(logarithms, known, transform::log_exp_rule{g, known, known}, "log_exp");
        check(combined, known, transform::combine_logs_rule{g, known, known}, "combine_logs");
      } catch (const char*) {
        ++refused;  // divided by what is exactly zero, or multiplied out to more than there is room for
      }
    }
  }
  CHECK(refused < batches * formulas / 20);
  for (const counts* n : {&always, &positive, &expanded, &factored, &circular, &logarithms, &combined}) {
    CHECK(n->compared > batches * formulas);
    CHECK(n->different == 0);
    if (n != &always) CHECK(n->changed > 20);
  }
}

}  // namespace
