// SPDX-License-Identifier: BSL-1.0
#include "program.hpp"

#include <cinttypes>
#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace random_programs {

namespace {

template <class... F>
const function_info* info_in(leibniz::list<F...>, int i) {
  static constexpr const function_info* all[] = {&fn::info_of<F>...};
  return all[i];
}

std::string name_of(int function) {
  const function_info* f = info_at(function);
  return f->kind == fn::operation::power ? "pow[" + std::to_string(f->exponent) + "]" : f->name;
}
int named(const std::string& name, int arity) {
  for (int i = 0; i < function_count; ++i)
    if (info_at(i)->arity == arity && name_of(i) == name) return i;
  return node::constant;
}

std::string exactly(double v) {
  char s[40];
  std::snprintf(s, sizeof s, "%a", v);
  return s;
}
std::string text_of(number v) {
  if (!v.rational()) return exactly(leibniz::real_of(v));
  return v.den == 1 ? std::to_string(v.num) : std::to_string(v.num) + "/" + std::to_string(v.den);
}
number number_in(const std::string& s) {
  if (s.find('x') != std::string::npos || s.find('n') != std::string::npos) return leibniz::number_of(std::strtod(s.c_str(), nullptr));
  const auto bar = s.find('/');
  return {std::strtoll(s.c_str(), nullptr, 10), bar == std::string::npos ? 1 : std::strtoll(s.c_str() + bar + 1, nullptr, 10)};
}

}  // namespace

const function_info* info_at(int function) { return info_in(generated{}, function); }

bool program::exact_constants() const {
  for (const node& n : nodes)
    if (n.function == node::constant && (!n.value.rational() || leibniz::detail::magnitude(n.value.num) > 64 || n.value.den > 64)) return false;
  return true;
}

std::string to_text(const program& p) {
  std::string s = "seed " + std::to_string(p.seed) + "\n";
  for (int i = 0; i < p.inputs; ++i) s += "t" + std::to_string(i) + " = input " + exactly(p.point[static_cast<std::size_t>(i)]) + "\n";
  for (std::size_t i = static_cast<std::size_t>(p.inputs); i < p.nodes.size(); ++i) {
    const node& n = p.nodes[i];
    s += "t" + std::to_string(i) + " = ";
    if (n.function == node::constant) s += text_of(n.value);
    else {
      s += name_of(n.function) + "(";
      for (int j = 0; j < info_at(n.function)->arity; ++j) s += (j ? ", t" : "t") + std::to_string(n.arguments[j]);
      s += ")";
    }
    s += "\n";
  }
  s += "roots";
  for (const int r : p.roots) s += " t" + std::to_string(r);
  return s + "\n";
}

program from_text(const std::string& text) {
  program p;
  p.inputs = 0;
  std::istringstream lines(text);
  std::string line;
  const auto refuse = [&] { throw std::runtime_error("not a line of a program: " + line); };
  const auto value = [&](const std::string& s) {
    if (s.size() < 2 || s[0] != 't') refuse();
    return std::atoi(s.c_str() + 1);
  };
  while (std::getline(lines, line)) {
    for (char& c : line)
      if (c == '(' || c == ',' || c == ')') c = ' ';
    std::istringstream words(line);
    std::vector<std::string> w;
    for (std::string s; words >> s;) w.push_back(s);
    if (w.empty() || w[0][0] == '#') continue;
    if (w[0] == "seed" && w.size() == 2) p.seed = std::strtoull(w[1].c_str(), nullptr, 10);
    else if (w[0] == "roots") {
      for (std::size_t i = 1; i < w.size(); ++i) p.roots.push_back(value(w[i]));
    } else {
      if (w.size() < 3 || w[1] != "=" || value(w[0]) != static_cast<int>(p.nodes.size())) refuse();
      node n;
      if (w[2] == "input" && w.size() == 4) {
        n.arguments[0] = p.inputs++, p.point.push_back(std::strtod(w[3].c_str(), nullptr));
      } else if (w[2][0] == '-' || (w[2][0] >= '0' && w[2][0] <= '9')) {
        n.function = node::constant, n.value = number_in(w[2]);
      } else {
        n.function = named(w[2], static_cast<int>(w.size()) - 3);
        if (n.function < 0) refuse();
        for (std::size_t j = 3; j < w.size(); ++j) n.arguments[j - 3] = value(w[j]);
      }
      for (const int a : n.arguments)
        if (a < 0 || (n.function >= 0 && a >= static_cast<int>(p.nodes.size()))) refuse();
      p.nodes.push_back(n);
    }
  }
  for (const int r : p.roots)
    if (r >= static_cast<int>(p.nodes.size())) throw std::runtime_error("a root that is no value");
  if (p.roots.empty() || p.inputs == 0) throw std::runtime_error("a program has inputs and roots");
  return p;
}

program without_dead_nodes(const program& p) {
  std::vector<char> used(p.nodes.size());
  for (const int r : p.roots) used[static_cast<std::size_t>(r)] = 1;
  for (std::size_t i = p.nodes.size(); i-- > 0;)
    if (used[i] && p.nodes[i].function >= 0)
      for (int j = 0; j < info_at(p.nodes[i].function)->arity; ++j) used[static_cast<std::size_t>(p.nodes[i].arguments[j])] = 1;
  program r;
  r.inputs = p.inputs, r.point = p.point, r.seed = p.seed;
  std::vector<int> now(p.nodes.size());
  for (std::size_t i = 0; i < p.nodes.size(); ++i) {
    if (!used[i] && p.nodes[i].function != node::input) continue;
    node n = p.nodes[i];
    if (n.function >= 0)
      for (int j = 0; j < info_at(n.function)->arity; ++j) n.arguments[j] = now[static_cast<std::size_t>(n.arguments[j])];
    now[i] = static_cast<int>(r.nodes.size());
    r.nodes.push_back(n);
  }
  for (const int root : p.roots) r.roots.push_back(now[static_cast<std::size_t>(root)]);
  return r;
}

}  // namespace random_programs
