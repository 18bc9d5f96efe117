// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace accuracy {

namespace {

std::vector<std::string> split(const std::string& s, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at; (at = s.find(separator, from)) != s.npos; from = at + separator.size()) parts.push_back(s.substr(from, at - from));
  parts.push_back(s.substr(from));
  for (std::string& p : parts) {
    p.erase(0, p.find_first_not_of(' '));
    p.erase(p.find_last_not_of(' ') + 1);
  }
  return parts;
}

/// "x", "x -1 1" or "n {0 1 2}"
argument read_argument(const std::string& text) {
  std::istringstream in(text);
  argument a;
  std::string low, high;
  in >> a.name >> low;
  if (low.empty()) return a;
  if (low[0] == '{') {
    std::istringstream orders(text.substr(text.find('{') + 1));
    for (double n; orders >> n;) a.orders.push_back(n);
  } else {
    in >> high;
    a.sampled = true, a.low = std::stold(low), a.high = std::stold(high);
  }
  return a;
}

std::ifstream open(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file);
  return in;
}

}  // namespace

std::vector<line> read_functions(const std::string& file) {
  std::vector<line> lines;
  std::ifstream in = open(file);
  for (std::string s; std::getline(in, s);) {
    line l{s, {}};
    if (s.starts_with("= ") || s.starts_with("~ ")) {
      std::vector<std::string> field = split(s.substr(2), " |");
      if (s[0] == '~') l.function.derivative = field.at(2), field.erase(field.begin() + 2);
      if (field.size() < 5) throw std::runtime_error(file + ": too few fields: " + s);
      field.resize(6);
      l.function.key = field[0], l.function.text = field[1], l.function.domain = field[2], l.function.awkward = field[3];
      l.function.reason = field[5];
      if (!field[4].empty())
        for (const std::string& a : split(field[4], ";")) l.function.arguments.push_back(read_argument(a));
    }
    lines.push_back(l);
  }
  return lines;
}

record read_record(const std::string& file) {
  record r;
  std::ifstream in = open(file);
  std::string s;
  std::getline(in, s);  // names of the columns
  while (std::getline(in, s)) {
    const auto field = split(s, "\t");
    if (field.size() != 8) throw std::runtime_error(file + ": not a record: " + s);
    r[field[0]][field[1]][field[2]] = {std::stoi(field[3]), std::stod(field[4]), std::stod(field[5]), std::stod(field[6]), field[7]};
  }
  return r;
}

void write_record(const record& r, const std::string& file) {
  std::ofstream out(file);
  out << "function\ttype\tresult\tpoints\tlargest\tmedian\tconditioned\tlargest at\n";
  for (const auto& [key, by_type] : r)
    for (const auto& [type, by_result] : by_type)
      for (const auto& [result, f] : by_result) {
        char text[128];
        std::snprintf(text, sizeof text, "%d\t%.3g\t%.3g\t%.3g", f.points, f.most, f.median, f.conditioned);
        out << key << '\t' << type << '\t' << result << '\t' << text << '\t' << f.at << '\n';
      }
  if (!out) throw std::runtime_error("cannot write " + file);
}

std::string name_of(const row& f, const std::vector<int>& result) {
  if (result.empty()) return "value";
  std::string s;
  for (const int i : result) s += f.arguments.at(static_cast<std::size_t>(i)).name;
  return s;
}

figures worst(const std::map<std::string, figures>& of_type, const row& f, int order) {
  figures w;
  const int n = static_cast<int>(f.arguments.size());
  std::vector<std::string> names;
  if (order == 0) names = {"value"};
  for (int j = 0; order && j < n; ++j)
    for (int i = 0; i <= (order == 2 ? j : 0); ++i) names.push_back(name_of(f, order == 1 ? std::vector{j} : std::vector{i, j}));
  for (const std::string& name : names)
    if (const auto found = of_type.find(name); found != of_type.end()) {
      const figures& g = found->second;
      w.points += g.points;
      if (g.most >= w.most) w.most = g.most, w.at = g.at;
      w.median = g.median > w.median ? g.median : w.median;
      w.conditioned = g.conditioned > w.conditioned ? g.conditioned : w.conditioned;
    }
  return w;
}

}  // namespace accuracy
