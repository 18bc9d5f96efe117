// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <string>
#include <vector>

/// The files behind the pages: docs/reference/functions.in, what is said of each function, and accuracy.tsv, what was
/// measured.
namespace accuracy {

/// One argument of a function: its name in the docs, where it is sampled, or the orders it is given.
struct argument {
  std::string name;
  bool sampled = false;
  long double low = 0, high = 0;
  std::vector<double> orders;
};

/// A line "= key | text | domain | awkward points | arguments | why a derivative is less accurate".
struct row {
  std::string key, text, domain, awkward, reason;
  std::string derivative;  ///< by hand, of a line that begins with ~ and has it after the text
  std::vector<argument> arguments;
  bool measured() const {
    for (const argument& a : arguments)
      if (!a.sampled && a.orders.empty()) return false;
    return true;
  }
};

/// The lines of functions.in, with an empty key where a line is copied to the page.
struct line {
  std::string text;
  row function;
};

std::vector<line> read_functions(const std::string& file);

struct figures {
  int points = 0;
  double most = 0, median = 0;  ///< in ulps of the result
  double conditioned = 0;       ///< in ulps of the result plus what it changes by when each argument moves by an ulp
  std::string at;               ///< the arguments of the largest error
};

/// By key, type ("float", "double", "long double") and result ("value", or the arguments of a derivative: "x", "xy").
using record = std::map<std::string, std::map<std::string, std::map<std::string, figures>>>;

record read_record(const std::string& file);
void write_record(const record& r, const std::string& file);

/// "value", or the arguments by their names in the docs.
std::string name_of(const row& f, const std::vector<int>& result);

/// The largest error of results of so many derivatives: 0, 1, 2.
figures worst(const std::map<std::string, figures>& of_type, const row& f, int order);

inline constexpr const char* types[] = {"float", "double", "long double"};

}  // namespace accuracy
