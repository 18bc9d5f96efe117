// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>
#include <leibniz/output/plain.hpp>

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace demo {

/// Zero without a sign when `value` would be printed as zeros only: no "-0.000" in a table.
inline double tidy(double value, int decimals = 3) {
  return std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
}

inline void heading(int number, const char* title) {
  const int width = std::printf("\n\n%d. %s\n", number, title) - 3;
  for (int i = 0; i < width; ++i) std::putchar('=');
  std::putchar('\n');
}

/// Where to break a formula that may be `width` long: before the operator that is least deep in parentheses,
/// a sign rather than another, the last of these; 0 when there is none.
inline std::size_t line_end(std::string_view text, std::size_t width) {
  std::size_t best = 0;
  int depth = 0, lowest = 0;
  for (std::size_t i = 0; i < width; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')') --depth;
    const std::string_view here = text.substr(i, 3);
    const bool sign = here == " + " || here == " - ";
    if (i == 0 || !(sign || here.starts_with('*') || here.starts_with('/'))) continue;
    const int rank = 2 * depth + (sign ? 0 : 1);
    if (best == 0 || rank <= lowest) best = i, lowest = rank;
  }
  return best;
}

/// Prints "  name = text"; a text too long for the line is continued below its beginning.
inline void print_equation(const std::string& name, std::string_view text) {
  constexpr std::size_t width = 90;
  const std::string indent(name.size() + 5, ' ');
  std::string start = "  " + name + " = ";
  while (start.size() + text.size() > width) {
    const std::size_t end = line_end(text, width - start.size());
    if (end == 0) break;
    std::printf("%s%s\n", start.c_str(), std::string(text.substr(0, end)).c_str());
    text.remove_prefix(text[end] == ' ' ? end + 1 : end);
    start = indent;
  }
  std::printf("%s%s\n", start.c_str(), std::string(text).c_str());
}

/// The same for an expression of the library.
void formula(const std::string& name, auto expression) {
  print_equation(name, leibniz::to_string(expression));
}

}  // namespace demo
