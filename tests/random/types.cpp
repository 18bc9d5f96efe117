// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include "check.hpp"
#include "generate.hpp"
#include "reference.hpp"

#include <cstdio>

namespace random_programs {

namespace {

std::string name(int i) { return "t" + std::to_string(i); }

std::string call(const node& v, bool traced) {
  const auto at = [&](int j) { return name(v.arguments[j]); };
  const function_info* f = info_at(v.function);
  switch (v.function) {
    case index_of<fn::add_fn>: return at(0) + " + " + at(1);
    case index_of<fn::subtract_fn>: return at(0) + " - " + at(1);
    case index_of<fn::multiply_fn>: return at(0) + " * " + at(1);
    case index_of<fn::divide_fn>: return at(0) + " / " + at(1);
    case index_of<fn::negate_fn>: return "-" + at(0);
    case index_of<fn::less_fn>: return at(0) + " < " + at(1);
    case index_of<fn::less_equal_fn>: return at(0) + " <= " + at(1);
    case index_of<fn::and_fn>: return at(0) + " && " + at(1);
    case index_of<fn::or_fn>: return at(0) + " || " + at(1);
    case index_of<fn::not_fn>: return "!" + at(0);
    default: break;
  }
  if (f->arity == 0) return std::string("leibniz::") + f->name;
  if (f->kind == fn::operation::power)
    return traced ? "pow(" + at(0) + ", " + std::to_string(f->exponent) + ")" : "leibniz::pow<" + std::to_string(f->exponent) + ">(" + at(0) + ")";
  std::string s = std::string(f->name) + "(";
  for (int j = 0; j < f->arity; ++j) s += (j ? ", " : "") + at(j);
  return s + ")";
}

/// The statements that compute all values, with inputs named before.
std::string statements(const program& p, bool traced) {
  std::string s;
  for (std::size_t i = static_cast<std::size_t>(p.inputs); i < p.nodes.size(); ++i) {
    const node& v = p.nodes[i];
    const bool number_only = v.function == node::constant || info_at(v.function)->arity == 0;
    s += traced ? number_only ? "    const symbol " : "    const auto " : "  constexpr auto ";
    s += name(static_cast<int>(i)) + " = ";
    if (v.function == node::constant) s += "leibniz::ratio<" + std::to_string(v.value.num) + ", " + std::to_string(v.value.den) + ">";
    else s += call(v, traced);
    s += ";\n";
  }
  return s;
}

std::string exactly(double v) {
  char s[40];
  std::snprintf(s, sizeof s, "%a", v);
  return s;
}
std::string inputs(const program& p, const std::string& before = "") {
  std::string s;
  for (int i = 0; i < p.inputs; ++i) s += (i ? ", " : "") + before + name(i);
  return s;
}
std::string point(const program& p, bool named) {
  std::string s;
  for (int i = 0; i < p.inputs; ++i) s += (i ? ", " : "") + (named ? name(i) + " = " : "") + exactly(p.point[static_cast<std::size_t>(i)]);
  return s;
}

/// near(<actual>, right, tolerance);
std::string comparison(const std::string& actual, const precise& right, const bounded& b) {
  const double v = static_cast<double>(right);
  return "  near(" + actual + ", " + exactly(v) + ", " + exactly(textbook::roundoff * (tolerance[in_double] * b.e + std::fabs(v))) + ");\n";
}

std::string one(const program& p) {
  const auto n = static_cast<std::size_t>(p.inputs);
  const auto unit = [&](std::size_t i) {
    std::vector<double> v(n);
    v[i] = 1;
    return v;
  };
  std::string results;
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j <= i; ++j) {
      const directions along{unit(i), unit(j), unit(0)};
      const jet<precise> right = precise_reference(p, along)[0];
      const jet<bounded> bound = bounded_reference(p, along)[0];
      const std::string at = "(" + std::to_string(i) + ", " + std::to_string(j) + ")";
      if (i == 0) results += comparison("r.value", right[0], bound[0]);
      if (j == 0) results += comparison("r.gradient[" + std::to_string(i) + "]", right[1], bound[1]);
      results += comparison("r.hessian" + at, right[3], bound[3]);
    }
  const directions last{unit(n - 1), unit(0), unit(0)};
  const jet<precise> right = precise_reference(p, last)[0];
  const jet<bounded> bound = bounded_reference(p, last)[0];

  const std::string root = name(p.roots[0]), first = name(0), end = name(p.inputs - 1), seed = std::to_string(p.seed) + "u";
  std::string s = "void types_" + std::to_string(p.seed) + "() {\n  program = " + seed + ";\n";
  for (int i = 0; i < p.inputs; ++i) s += "  constexpr auto " + name(i) + " = \"" + name(i) + "\"_v;\n";
  s += statements(p, false) + "  const auto r = value_gradient_hessian(" + root + ", " + inputs(p) + ")(" + point(p, false) + ");\n" + results;
  if (p.inputs > 1)
    s += "  static_assert(derivative(" + root + ", " + first + ", " + end + ") == derivative(" + root + ", " + end + ", " + first + "));\n";
  s += "  constexpr auto third = leibniz::function(derivative(" + root + ", " + end + ", " + first + ", " + first + "), " + inputs(p) + ");\n";
  s += comparison("third(" + point(p, false) + ")", right[7], bound[7]);
  s += "}\nvoid traced_" + std::to_string(p.seed) + "() {\n  program = " + seed + ";\n  constexpr auto f = leibniz::trace([](" + inputs(p, "auto ") + ") {\n";
  s += "    [[maybe_unused]] typedef decltype(t0) symbol;\n" + statements(p, true) + "    return " + root + ";\n  });\n";
  s += "  const auto r = value_gradient_hessian(f)(" + point(p, false) + ");\n" + results + "}\n";
  return s;
}

/// Small enough for the compiler, and everything in it can be compared.
bool suitable(const program& p) {
  const int functions = static_cast<int>(p.nodes.size()) - p.inputs;
  if (p.inputs > 3 || functions < 4 || functions > 14 || p.roots.size() > 1 || !p.exact_constants()) return false;
  std::vector<bool> depends;
  for (const node& v : p.nodes) {  // what has no inputs is a number in a traced lambda, of other functions than the catalogue's
    bool any = v.function == node::input;
    for (int j = 0; v.function >= 0 && j < info_at(v.function)->arity; ++j) any = any || depends[static_cast<std::size_t>(v.arguments[j])];
    if (!any && v.function >= 0 && info_at(v.function)->arity > 0) return false;
    depends.push_back(any);
  }
  for (int i = 0; i < p.inputs; ++i) {
    bool used = false;
    for (const node& v : p.nodes)
      for (int j = 0; v.function >= 0 && j < info_at(v.function)->arity; ++j) used = used || v.arguments[j] == i;
    if (!used) return false;
  }
  summary s;
  return depends[static_cast<std::size_t>(p.roots[0])] && check(p, s).empty() && s.at_a_jump + s.without_value + s.ill + s.out_of_range + s.refused == 0;
}

}  // namespace

std::string as_types(std::uint64_t seed, int count) {
  std::string s =
      "// Printed by leibniz_random --types: random programs as expression types and as traced lambdas.\n"
      "#include <leibniz/leibniz.hpp>\n\n#include <cmath>\n#include <cstdio>\n\nnamespace {\n\nusing namespace leibniz::literals;\n\n"
      "unsigned long long program = 0;\nint faults = 0;\nvoid near(double actual, double right, double tolerance) {\n"
      "  if (std::fabs(actual - right) <= tolerance) return;\n"
      "  ++faults;\n  std::printf(\"program %llu: %.17g and not %.17g\\n\", program, actual, right);\n}\n\n";
  std::string calls;
  sample seeds(seed);
  while (count > 0) {
    const program p = generate(seeds.bits());
    if (!suitable(p)) continue;
    --count;
    s += one(p);
    calls += "  types_" + std::to_string(p.seed) + "(), traced_" + std::to_string(p.seed) + "();\n";
  }
  return s + "\n}  // namespace\n\nint main() {\n" + calls + "  return faults != 0;\n}\n";
}

}  // namespace random_programs
