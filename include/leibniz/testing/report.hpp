// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

/// What check_derivative found.
namespace leibniz {

/// One derivative at one point, by its rule and by differences.
template <class T>
struct derivative_comparison {
  int order = 0, output = 0;
  std::string by;                ///< the name or number of the argument, or the direction for mixed derivatives
  std::vector<T> point, direction;  ///< the direction of one argument is a unit vector
  T analytic{}, numerical{};
  T uncertainty{};               ///< estimated error of the numerical one
  T error{};                     ///< of the analytic one, relative to the slopes around the point
  const char* reason = nullptr;  ///< why there was nothing to compare
};

template <class T>
struct derivative_report {
  int compared = 0;                  ///< how many derivatives the report rests on
  derivative_comparison<T> worst{};  ///< the largest relative error
  std::vector<derivative_comparison<T>> failures, skipped;

  /// No rule was found wrong, and not all was skipped.
  bool passed() const { return failures.empty() && compared > 0; }
  explicit operator bool() const { return passed(); }
};

namespace testing {

template <class T>
std::string text_of(const T& v, int digits) {
  char s[64];
  std::snprintf(s, sizeof s, "%.*Lg", digits, static_cast<long double>(v));
  return s;
}
/// The fewest digits that read back as the same number.
template <class T>
std::string shortest(const T& v) {
  std::string s;
  for (int digits = 6; digits <= std::numeric_limits<T>::max_digits10; ++digits)
    if (s = text_of(v, digits); static_cast<T>(std::strtold(s.c_str(), nullptr)) == v) break;
  return s;
}
template <class T>
std::string text_of(const std::vector<T>& v) {
  std::string s = "(";
  for (const T& e : v) s += (s.size() > 1 ? ", " : "") + shortest(e);
  return s + ')';
}
template <class T>
std::string text_of(const derivative_comparison<T>& c) {
  static constexpr const char* orders[] = {"value", "first", "second", "third"};
  std::string s = (c.order < 4 ? orders[c.order] : std::to_string(c.order) + "th") + std::string(" derivative by ") + c.by;
  if (c.output > 0) s += " of output " + std::to_string(c.output + 1);
  s += " at " + text_of(c.point) + ": ";
  if (c.reason) return s + c.reason;
  return s + "rule " + text_of(c.analytic, 12) + ", differences " + text_of(c.numerical, 12) + " with an error of " + text_of(c.uncertainty, 2) +
         "; relative error of the rule " + text_of(c.error, 2);
}

}  // namespace testing

/// The report in words: the verdict, the worst comparison, and up to ten lines each of what is wrong and what was skipped.
template <class T>
std::string to_string(const derivative_report<T>& r) {
  const auto list = [](const char* title, const auto& entries) {
    std::string s;
    for (std::size_t i = 0; i < entries.size() && i < 10; ++i) s += std::string(title) + testing::text_of(entries[i]) + '\n';
    return entries.size() > 10 ? s + "... and " + std::to_string(entries.size() - 10) + " more\n" : s;
  };
  std::string s = (r.passed() ? "passed: " : "failed: ") + std::to_string(r.compared) + " compared, " + std::to_string(r.failures.size()) + " wrong, " +
                  std::to_string(r.skipped.size()) + " skipped\n";
  if (r.compared > 0 && r.failures.empty()) s += "worst: " + testing::text_of(r.worst) + '\n';
  return s + list("wrong: ", r.failures) + list("skipped: ", r.skipped);
}
template <class T>
std::ostream& operator<<(std::ostream& out, const derivative_report<T>& r) {
  return out << to_string(r);
}

}  // namespace leibniz
