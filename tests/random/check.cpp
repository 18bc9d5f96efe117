// SPDX-License-Identifier: BSL-1.0
#include "check.hpp"

#include "engine.hpp"
#include "reference.hpp"
#include "support/bits.hpp"

#include <algorithm>

// An engine that stops, because there is no room for a program, leaves its nodes behind.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }

namespace random_programs {

namespace {

bool finite(const precise& x) { return isfinite(x); }
using vector = std::vector<double>;
using jets_of_roots = std::vector<jet<precise>>;

precise dot(const vector& x, const precise* y) {
  precise s = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (x[i] != 0) s += x[i] * y[i];
  return s;
}
/// x' S y for the packed lower triangle S.
precise form(const vector& x, const precise* triangle, const vector& y) {
  precise s = 0;
  for (std::size_t i = 0, k = 0; i < x.size(); ++i)
    for (std::size_t j = 0; j <= i; ++j, ++k)
      if (const precise w = i == j ? precise(x[i]) * y[i] : precise(x[i]) * y[j] + precise(x[j]) * y[i]; w != 0) s += triangle[k] * w;
  return s;
}

/// Whether the engine may have folded a constant in double arithmetic: its fraction has the many bits of a double.
bool may_be_rounded(number v) {
  constexpr auto many = 1ull << 40;
  return v.den == 0 || leibniz::detail::magnitude(v.num) >= many || ((v.den & (v.den - 1)) != 0 && leibniz::detail::magnitude(v.den) >= many);
}

class checking {
  const program& p;
  summary& seen;
  sample random;
  directions along;
  bool unit = false;
  bool exact;  ///< the constants: no double among them, as written or folded
  std::size_t n;
  jets_of_roots expected, expected_long;  ///< from duals in 50 digits, in long double
  std::vector<jet<bounded>> bound;
  std::string fault;

 public:
  checking(const program& checked, summary& s)
      : p{checked}, seen{s}, random{checked.seed}, exact{checked.exact_constants()}, n{static_cast<std::size_t>(checked.inputs)} {}

  std::string run() {
    ++seen.programs;
    const int extra = static_cast<int>(random.bits() % 6);
    unit = extra == 5 || random.bits() % 2;
    for (vector* v : {&along.a, &along.b, &along.c}) *v = direction();
    if (extra == 4) along.b = along.c = along.a = p.inputs == 1 ? vector{1} : along.a;
    textbook::events = {};
    bound = bounded_reference(p, along);
    try {
      second();
      if (fault.empty() && !textbook::events.ambiguous) {
        if (p.roots.size() > 1) several(extra);
        else if (extra < 2) gradient();
        else if (extra == 2) hessian_vector();
        else if (extra == 3) third();
        else if (extra == 4) taylor();
        else by_symbols();
      }
    } catch (const char*) {
      ++seen.refused;
    }
    return fault;
  }

 private:
  vector unit_vector(std::size_t i) const {
    vector v(n);
    v[i] = 1;
    return v;
  }
  vector direction() {
    if (unit) return unit_vector(random.bits() % n);
    vector v(n);
    for (double& x : v) x = random.between(-1, 1);
    return v;
  }
  /// The bounds of derivatives along single inputs.
  std::vector<jet<bounded>> bounds(const vector& a, const vector& b, const vector& c) const { return bounded_reference(p, {a, b, c}); }
  vector none() const { return vector(n); }

  /// Notes a fault where two numbers differ by more than they may.
  void compare(comparison kind, const char* what, int order, const precise& actual, const precise& right, const bounded& b) {
    if (!fault.empty() || !finite(right) || !std::isfinite(b.e)) return;
    const double scale = exact ? epsilon[kind] : std::max(epsilon[kind], epsilon[in_double]);
    if (kind != in_fifty_digits && textbook::events.ill) return;
    if (right != 0 && abs(right) < 1e-280) return;  // the bound, a double, has underflowed
    const precise off = abs(actual - right);
    ++seen.compared[kind];
    const double error = static_cast<double>(off / scale), ratio = error == 0 ? 0 : error / b.e;
    if (finite(off) && ratio <= tolerance[kind]) {
      if (ratio > seen.worst[kind][order]) seen.worst[kind][order] = ratio, seen.worst_seed[kind][order] = p.seed;
      return;
    }
    if (!finite(off) && singular()) return;
    fault = std::string(what) + ", order " + std::to_string(order) + ", " + names[kind] + ": " + actual.str(20) + " and not " + right.str(20) +
            ", " + std::to_string(ratio) + " times the bound";
  }

  /// Whether a function that has a say has no value or no derivatives where it is evaluated: there the engine may give NaN, even
  /// where a zero times an infinity is a zero.
  bool singular() const {
    const std::vector<double> v = plain_values(p);
    std::vector<char> has_a_say(p.nodes.size());
    for (const int r : p.roots) has_a_say[static_cast<std::size_t>(r)] = 1;
    for (std::size_t i = p.nodes.size(); i-- > 0;) {
      const node& f = p.nodes[i];
      if (!has_a_say[i] || f.function < 0) continue;
      if (!std::isfinite(v[i])) return true;
      const auto at = [&](int j) { return v[static_cast<std::size_t>(f.arguments[j])]; };
      const auto says = [&](int j) { has_a_say[static_cast<std::size_t>(f.arguments[j])] = 1; };
      if (f.function == index_of<fn::select_fn>) {
        says(at(0) != 0 ? 1 : 2);
        continue;
      }
      const bool smaller = f.function == index_of<fn::min_fn>, larger = f.function == index_of<fn::max_fn> || f.function == index_of<fn::fdim_fn>;
      program alone;
      alone.inputs = 0;
      for (int j = 0; j < info_at(f.function)->arity; ++j) {
        if ((smaller && at(j) > at(1 - j)) || (larger && at(j) < at(1 - j))) continue;
        says(j);
      }
      for (int j = 0; j < 3; ++j) {
        const bool order = j == order_argument(f.function);
        alone.nodes.push_back(order ? p.nodes[static_cast<std::size_t>(f.arguments[j])] : node{node::input, {alone.inputs, 0, 0}, {0, 1}});
        if (!order) alone.point.push_back(j < info_at(f.function)->arity ? at(j) : 0), ++alone.inputs;
      }
      alone.nodes.push_back({f.function, {0, 1, 2}, {0, 1}});
      alone.roots = {3};
      const std::vector<double> ones(alone.point.size(), 1.0);
      const jet<precise> j = precise_reference(alone, {ones, ones, ones})[0];
      if (!std::all_of(j.begin(), j.end(), finite)) return true;
    }
    return false;
  }

  template <class T>
  std::vector<T> results(const script& s, const vector& more = {}) {
    std::vector<T> in(p.point.begin(), p.point.end());
    in.insert(in.end(), more.begin(), more.end());
    const std::vector<T> slots = random_programs::run(s, in);
    if constexpr (std::is_same_v<T, precise>) {
      exact = p.exact_constants() && std::none_of(s.constants.begin(), s.constants.end(), [](const auto& c) { return !c.name && may_be_rounded(c.value); });
      in_range = true;
      for (const T& x : slots)
        if (x != 0 && finite(x)) in_range = in_range && abs(x) < 1e250 && abs(x) > 1e-250;
    }
    std::vector<T> r;
    for (const int k : s.results) r.push_back(slots[static_cast<std::size_t>(k)]);
    return r;
  }
  bool in_range = true;  ///< of double, in the last run in 50 digits

  /// Runs a script in all precisions. `by_duals(kind, r, e)` compares the results r with the duals e; those of built-in types are
  /// compared with the script in 50 digits as well: `order` and the bound of each result.
  template <class F>
  void compare_all(const char* what, const script& s, const vector& more, const std::vector<std::pair<int, bounded>>& b, F by_duals) {
    const std::vector<precise> right = results<precise>(s, more);
    by_duals(in_fifty_digits, right.data(), expected);
    if (!fault.empty()) return;
    if (!in_range) return void(++seen.out_of_range);
    const auto built_in = [&](comparison kind, comparison kind_of_duals, const auto& numbers) {
      const std::vector<precise> r(numbers.begin(), numbers.end());
      for (std::size_t i = 0; i < b.size(); ++i) compare(kind, what, b[i].first, r[i], right[i], b[i].second);
      by_duals(kind_of_duals, r.data(), expected_long);
    };
    built_in(in_double, double_and_duals, results<double>(s, more));
    built_in(in_long_double, long_double_and_duals, results<long double>(s, more));
  }

  /// Whether the engine may fold a part of the program that has no inputs.
  bool folds() const {
    std::vector<bool> depends;
    for (const node& v : p.nodes) {
      bool any = v.function == node::input;
      for (int j = 0; v.function >= 0 && j < info_at(v.function)->arity; ++j) any = any || depends[static_cast<std::size_t>(v.arguments[j])];
      if (!any && v.function >= 0 && info_at(v.function)->arity > 0) return true;
      depends.push_back(any);
    }
    return false;
  }

  /// Value, gradient and Hessian of the first root: what all programs are asked for.
  std::vector<std::pair<int, bounded>> entries;
  void second() {
    const script s = differentiate(p, task::second);
    const double value = results<double>(s)[0], plain = plain_values(p)[static_cast<std::size_t>(p.roots[0])];
    if (!folds()) {
      ++seen.bits;
      if (!same_bits(value, plain)) return void(fault = "value, order 0, bits: " + std::to_string(value) + " and not " + std::to_string(plain));
    }
    if (textbook::events.ambiguous) return void(++seen.at_a_jump);
    const std::vector<double> all = plain_values(p);
    expected = precise_reference(p, along);
    if (textbook::events.undefined || (!std::all_of(all.begin(), all.end(), [](double v) { return std::isfinite(v); }) && singular())) {
      ++seen.without_value;
      textbook::events.ambiguous = true;
      return;
    }
    seen.ill += textbook::events.ill;
    const jet<precise>& e = expected[0];
    const jet<bounded>& b = bound[0];
    seen.without_value += !std::all_of(e.begin(), e.end(), finite) || !std::all_of(b.begin(), b.end(), [](const bounded& x) { return std::isfinite(x.e); });
    expected_long.clear();
    for (const jet<long double>& j : long_double_reference(p, along)) {
      expected_long.emplace_back();
      std::copy(j.begin(), j.end(), expected_long.back().begin());
    }
    entries.assign(1 + n, {0, b[0]});
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j <= i; ++j) {
        const jet<bounded> at = bounds(unit_vector(i), unit_vector(j), none())[0];
        if (j == 0) entries[1 + i] = {1, at[1]};
        entries.push_back({2, at[3]});
      }
    compare_all("Hessian", s, {}, entries, [&](comparison kind, const precise* r, const jets_of_roots& duals) {
      const precise *g = r + 1, *h = g + n;
      const jet<precise>& right = duals[0];
      compare(kind, "value", 0, r[0], right[0], b[0]);
      compare(kind, "gradient of the Hessian", 1, dot(along.a, g), right[1], b[1]);
      compare(kind, "gradient of the Hessian", 1, dot(along.b, g), right[2], b[2]);
      compare(kind, "gradient of the Hessian", 1, dot(along.c, g), right[4], b[4]);
      compare(kind, "Hessian", 2, form(along.a, h, along.b), right[3], b[3]);
      compare(kind, "Hessian", 2, form(along.a, h, along.c), right[5], b[5]);
      compare(kind, "Hessian", 2, form(along.b, h, along.c), right[6], b[6]);
    });
  }
  void gradient() {
    entries.resize(1 + n);
    compare_all("gradient", differentiate(p, task::gradient), {}, entries, [&](comparison kind, const precise* r, const jets_of_roots& right) {
      compare(kind, "gradient", 1, dot(along.a, r + 1), right[0][1], bound[0][1]);
      compare(kind, "gradient", 1, dot(along.b, r + 1), right[0][2], bound[0][2]);
    });
  }
  void hessian_vector() {
    std::vector<std::pair<int, bounded>> b;
    for (std::size_t i = 0; i < n; ++i) b.push_back({2, bounds(unit_vector(i), along.b, none())[0][3]});
    compare_all("Hessian times vector", differentiate(p, task::hessian_vector), along.b, b,
                [&](comparison kind, const precise* r, const jets_of_roots& right) {
                  compare(kind, "Hessian times vector", 2, dot(along.a, r), right[0][3], bound[0][3]);
                });
  }
  void third() {
    std::vector<std::pair<int, bounded>> b;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j <= i; ++j) b.push_back({3, bounds(unit_vector(i), unit_vector(j), along.c)[0][7]});
    compare_all("third derivatives", differentiate(p, task::third), along.c, b, [&](comparison kind, const precise* r, const jets_of_roots& right) {
      compare(kind, "third derivatives", 3, form(along.a, r, along.b), right[0][7], bound[0][7]);
    });
  }
  void taylor() {
    static constexpr std::size_t at[] = {0, 1, 3, 7};
    static constexpr int factorial[] = {1, 1, 2, 6};
    std::vector<std::pair<int, bounded>> b;
    for (int k = 0; k <= taylor_order; ++k) {
      const bounded derivative = bound[0][at[k]];
      b.push_back({k, {derivative.v / factorial[k], derivative.e / factorial[k]}});
    }
    compare_all("Taylor coefficient", differentiate(p, task::taylor), n == 1 ? vector{} : along.a, b,
                [&](comparison kind, const precise* r, const jets_of_roots& right) {
                  for (std::size_t k = 0; k < b.size(); ++k)
                    compare(kind, "Taylor coefficient", b[k].first, r[k], right[0][at[k]] / factorial[k], b[k].second);
                });
  }
  void by_symbols() {
    const auto which = [](const vector& v) { return static_cast<int>(std::find(v.begin(), v.end(), 1.0) - v.begin()); };
    const int order = static_cast<int>(random.bits() % 4);
    std::vector<int> variables{which(along.a), which(along.b), which(along.c)};
    variables.resize(static_cast<std::size_t>(order));
    const std::size_t at = order == 0 ? 0 : order == 1 ? 1 : order == 2 ? 3 : 7;
    compare_all("derivative as an expression", symbolic(p, variables), {}, {{order, bound[0][at]}},
                [&](comparison kind, const precise* r, const jets_of_roots& right) {
                  compare(kind, "derivative as an expression", order, r[0], right[0][at], bound[0][at]);
                });
  }
  void several(int extra) {
    const std::size_t m = p.roots.size();
    const task t = extra < 3 ? task::jacobian : extra == 3 ? task::jacobian_vector : task::vector_jacobian;
    vector weights;
    for (std::size_t i = 0; i < m; ++i) weights.push_back(random.between(-1, 1));
    std::vector<std::pair<int, bounded>> b;
    std::vector<std::vector<jet<bounded>>> columns;
    for (std::size_t j = 0; j < n; ++j) columns.push_back(bounds(unit_vector(j), none(), none()));
    const auto weighted = [&](const std::vector<jet<bounded>>& rows) {
      bounded limit(0);
      for (std::size_t i = 0; i < m; ++i) limit.e += std::fabs(weights[i]) * (rows[i][1].e + rows[i][1].size);
      return limit;
    };
    if (t == task::vector_jacobian) {
      for (std::size_t j = 0; j < n; ++j) b.push_back({1, weighted(columns[j])});
    } else {
      if (t == task::jacobian)
        for (std::size_t i = 0; i < m; ++i) b.push_back({0, bound[i][0]});
      for (std::size_t i = 0; i < m; ++i) {
        if (t == task::jacobian_vector) b.push_back({1, bound[i][1]});
        else
          for (std::size_t j = 0; j < n; ++j) b.push_back({1, columns[j][i][1]});
      }
    }
    const vector more = t == task::jacobian_vector ? along.a : t == task::vector_jacobian ? weights : vector{};
    compare_all("Jacobian and products", differentiate(p, t), more, b, [&](comparison kind, const precise* r, const jets_of_roots& right) {
      precise sum = 0;
      for (std::size_t i = 0; i < m; ++i) {
        if (t == task::vector_jacobian) {
          sum += weights[i] * right[i][1];
        } else if (t == task::jacobian_vector) {
          compare(kind, "Jacobian times vector", 1, r[i], right[i][1], bound[i][1]);
        } else {
          const precise* row = r + m + i * n;
          compare(kind, "value of several", 0, r[i], right[i][0], bound[i][0]);
          compare(kind, "Jacobian", 1, dot(along.a, row), right[i][1], bound[i][1]);
          compare(kind, "Jacobian", 1, dot(along.b, row), right[i][2], bound[i][2]);
        }
      }
      if (t == task::vector_jacobian) compare(kind, "vector times Jacobian", 1, dot(along.a, r), sum, weighted(bound));
    });
  }
};

/// What a fault is about, without the numbers.
std::string promise(const std::string& fault) { return fault.substr(0, fault.find(':')); }

}  // namespace

std::string check(const program& p, summary& s) { return checking(p, s).run(); }

program shrunk(const program& original) {
  summary unused;
  const std::string broken = promise(check(original, unused));
  program best = original;
  int left = 3000;
  const auto take = [&](program q) {
    q = without_dead_nodes(q);
    if (--left < 0 || promise(check(q, unused)) != broken) return false;
    best = q;
    return true;
  };
  const auto redirected = [](program q, int from, int to) {
    for (node& v : q.nodes)
      if (v.function >= 0)
        for (int& a : v.arguments) a = a == from ? to : a;
    for (int& r : q.roots) r = r == from ? to : r;
    return q;
  };
  for (bool progress = true; progress && left > 0;) {
    progress = false;
    for (std::size_t i = 0; best.roots.size() > 1 && i < best.roots.size(); ++i) {
      program q = best;
      q.roots = {best.roots[i]};
      progress = take(q) || progress;
    }
    for (int i = static_cast<int>(best.nodes.size()); --i >= best.inputs;) {
      if (i >= static_cast<int>(best.nodes.size())) continue;
      const node v = best.nodes[static_cast<std::size_t>(i)];
      bool gone = false;
      if (v.function >= 0)
        for (int j = 0; j < info_at(v.function)->arity && !gone; ++j) gone = take(redirected(best, i, v.arguments[j]));
      for (int j = 0; j < best.inputs && !gone && v.function >= 0; ++j) gone = take(redirected(best, i, j));
      if (!gone && (v.function >= 0 || v.value != number{1, 1})) {
        program q = best;
        q.nodes[static_cast<std::size_t>(i)] = {node::constant, {}, {1, 1}};
        gone = take(q);
      }
      progress = progress || gone;
    }
    for (std::size_t i = 0; i < best.point.size(); ++i)
      for (const double nicer : {1.0, 0.5, 2.0, 0.25, std::round(best.point[i] * 16) / 16, std::round(best.point[i] * 1024) / 1024}) {
        if (best.point[i] == nicer) break;
        program q = best;
        q.point[i] = nicer;
        if (take(q)) {
          progress = true;
          break;
        }
      }
  }
  return best;
}

}  // namespace random_programs
