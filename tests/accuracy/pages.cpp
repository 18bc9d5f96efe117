// SPDX-License-Identifier: BSL-1.0
// leibniz_reference <docs/reference> [check | plot]
// Writes functions.md and accuracy.md from functions.in, accuracy.in, accuracy.tsv and the catalogue; or says where they
// differ; or prints what the picture shows.
#include "derivatives.hpp"
#include "promise.hpp"

#include <cctype>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>

namespace {

using namespace accuracy;

/// x, y, z become the names of the arguments.
std::string renamed(const std::string& text, const row& f) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '_')) ++end;
    if (end == i) {
      out += text[i++];
      continue;
    }
    const std::string word = text.substr(i, end - i);
    const std::size_t which = word.size() == 1 ? static_cast<std::size_t>(word[0] - 'x') : 3;
    out += which < f.arguments.size() ? f.arguments[which].name : word;
    i = end;
  }
  return out;
}

std::string number(double v) {
  char text[32];
  if (v == 0) return "0";
  std::snprintf(text, sizeof text, v < 0.095 || v >= 9950 ? "%.0e" : v < 9.95 ? "%.1f" : "%.0f", v);
  return v < 0.095 ? "< 0.1" : text;
}

std::string largest(const record& r, const row& f, const char* type, int order) {
  const auto found = r.find(f.key);
  if (found == r.end()) return "";
  const figures w = worst(found->second.at(type), f, order);
  return w.points ? number(w.most) : order && order <= 1 ? "exact" : "";
}

std::string functions_page(const std::vector<line>& lines, const record& r) {
  const auto derivatives = printed_derivatives();
  std::ostringstream out;
  bool in_table = false;
  for (const line& l : lines) {
    const row& f = l.function;
    if (f.key.empty()) {
      out << l.text << '\n';
      if (l.text.starts_with("# ")) out << "\n<!-- written by leibniz_reference from functions.in, accuracy.tsv and the catalogue: `make reference` -->\n";
      in_table = false;
      continue;
    }
    if (!in_table) out << "| function | derivative | domain | awkward points | error: value, derivative |\n|---|---|---|---|---|\n";
    in_table = true;
    out << "| " << f.text << " | ";
    const auto& texts = derivatives.at(f.key);
    if (!f.derivative.empty()) out << f.derivative;
    bool first = true;
    for (std::size_t i = 0; f.derivative.empty() && i < texts.size(); ++i) {
      if (i < f.arguments.size() && f.arguments[i].orders.size()) continue;
      out << (first ? "`" : "; `") << renamed(texts[i], f) << '`';
      first = false;
    }
    const std::string value = largest(r, f, "double", 0), slope = largest(r, f, "double", 1);
    const bool flat = !f.arguments.empty() && texts == std::vector<std::string>{"0"};
    out << " | " << f.domain << " | " << f.awkward << " | " << value << (value.empty() || f.arguments.empty() ? "" : flat ? ", exact" : ", " + slope) << " |\n";
  }
  return out.str();
}

std::string accuracy_page(const std::string& head, const std::vector<line>& lines, const record& r,
                          const std::map<std::string, std::vector<std::string>>& calls) {
  std::ostringstream out, exceptions;
  int points = 0;
  for (const auto& [key, by_type] : r)
    for (const auto& [result, f] : by_type.at("double")) points = f.points > points ? f.points : points;
  const std::size_t place = head.find("@points@");
  out << head.substr(0, place) << points << head.substr(place + 8);
  out << "\n## Largest errors, in ulps\nOf first and second partial derivatives the largest one. `exact`: the derivatives are constants.\n\n"
         "| function | float: value | first | second | double: value | first | second | long double: value | first | second |\n"
         "|---|---|---|---|---|---|---|---|---|---|\n";
  for (const line& l : lines) {
    if (!r.count(l.function.key)) continue;
    out << "| `" << l.function.key << '`';
    for (const char* type : types)
      for (int order = 0; order < 3; ++order) out << " | " << largest(r, l.function, type, order);
    out << " |\n";
    const promise p = promise_of(r, l.function, calls.at(l.function.key));
    if (!p.kept)
      exceptions << "| `" << l.function.key << "` | " << p.type << " | " << number(p.first.most) << " | " << number(p.most) << " | "
                 << number(p.first.conditioned) << " | " << l.function.reason << " |\n";
  }
  out << "\n## Median errors in double, in ulps\n\n| function | value | first | second |\n|---|---|---|---|\n";
  for (const line& l : lines) {
    if (!r.count(l.function.key)) continue;
    out << "| `" << l.function.key << '`';
    for (int order = 0; order < 3; ++order) {
      const figures w = worst(r.at(l.function.key).at("double"), l.function, order);
      out << " | " << (w.points ? number(w.median) : "");
    }
    out << " |\n";
  }
  out << "\n## First derivatives that are less accurate\nMore than 4 ulps above the functions they call. \"Conditioned\" is the error in ulps of the result plus what the result\n"
         "changes by when each argument moves by one ulp: where it is small, a number close to the argument has the derivative\n"
         "that was computed. The type is that of the largest excess.\n\n"
         "| function | type | error | limit | conditioned | reason |\n|---|---|---|---|---|---|\n" << exceptions.str();
  return out.str();
}

std::string read(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Functions without a line, lines without a function, functions whose accuracy has a reason and needs none or the reverse.
int complaints(const std::vector<line>& lines, const record& r, const std::map<std::string, std::vector<std::string>>& calls) {
  int wrong = 0;
  const auto complain = [&](const std::string& k, const char* what) { std::printf("%s: %s\n", k.c_str(), what), ++wrong; };
  std::set<std::string> rows;
  for (const line& l : lines) {
    const row& f = l.function;
    if (f.key.empty()) continue;
    if (!rows.insert(f.key).second) complain(f.key, "two lines in functions.in");
    if (!calls.count(f.key)) {
      complain(f.key, "a line in functions.in, but no such function in the catalogue");
      continue;
    }
    if (f.measured() != (r.count(f.key) > 0)) {
      complain(f.key, "functions.in and accuracy.tsv do not agree on whether it is measured: make accuracy");
      continue;
    }
    if (!f.measured()) continue;
    const promise p = promise_of(r, f, calls.at(f.key));
    if (!p.kept && f.reason.empty()) complain(f.key, ("its first derivative is less accurate than promised, without a reason: " + p.text()).c_str());
    if (p.kept && !f.reason.empty()) complain(f.key, "keeps the promise of accuracy, and needs no reason in functions.in");
  }
  for (const auto& [k, unused] : calls)
    if (!rows.count(k)) complain(k, "no line in functions.in");
  return wrong;
}

void print_errors(const std::vector<line>& lines, const record& r) {
  for (const line& l : lines) {
    const auto found = r.find(l.function.key);
    if (found == r.end()) continue;
    std::printf("%s", l.function.key.c_str());
    for (int order = 0; order < 3; ++order)
      if (const figures w = worst(found->second.at("double"), l.function, order); w.points) std::printf(" %g", w.most);
      else std::printf(" nan");
    std::printf("\n");
  }
}

int compare(const std::string& file, const std::string& expected) {
  std::istringstream a(read(file)), b(expected);
  std::string s, t;
  for (int n = 1;; ++n) {
    const bool more = static_cast<bool>(std::getline(a, s)), wanted = static_cast<bool>(std::getline(b, t));
    if (!more && !wanted) return 0;
    if (more != wanted || s != t) {
      std::printf("%s, line %d, is not what `make reference` writes\n- %s\n+ %s\n", file.c_str(), n, more ? s.c_str() : "", wanted ? t.c_str() : "");
      return 1;
    }
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) return std::fprintf(stderr, "leibniz_reference <docs/reference> [check | plot]\n"), 2;
  const std::string folder = argv[1], mode = argc > 2 ? argv[2] : "";
  const auto lines = read_functions(folder + "/functions.in");
  const record r = read_record(folder + "/accuracy.tsv");
  if (mode == "plot") return print_errors(lines, r), 0;
  const auto calls = calls_of_derivatives();
  int wrong = complaints(lines, r, calls);
  const std::pair<std::string, std::string> pages[] = {{folder + "/functions.md", functions_page(lines, r)},
                                                       {folder + "/accuracy.md", accuracy_page(read(folder + "/accuracy.in"), lines, r, calls)}};
  for (const auto& [file, text] : pages)
    if (mode == "check") wrong += compare(file, text);
    else std::ofstream(file) << text;
  return wrong != 0;
} catch (const std::exception& e) {
  std::fprintf(stderr, "%s\n", e.what());
  return 2;
}
