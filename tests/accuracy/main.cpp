// SPDX-License-Identifier: BSL-1.0
// leibniz_accuracy <points> <functions.in> <record> [check] [<beginning of keys>...]
// Measures the catalogue, or the functions whose keys begin so, with so many points of each function and type, and writes
// the record, in which others stay as they are; or demands that what it sees is no worse than the record and that first
// derivatives are as accurate as promised.
#include "derivatives.hpp"
#include "measure.hpp"
#include "promise.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

namespace {

using namespace accuracy;

void print(const std::vector<line>& rows, const record& r) {
  std::printf("%-20s %10s %10s %10s   %10s %10s %10s   %10s %10s %10s\n", "largest error in ulps", "float", "f'", "f''", "double", "f'", "f''", "long", "f'", "f''");
  for (const line& l : rows)
    if (const auto found = r.find(l.function.key); found != r.end()) {
      std::printf("%-20s", l.function.key.c_str());
      for (const char* type : types) {
        for (int order = 0; order < 3; ++order)
          if (const auto f = worst(found->second.at(type), l.function, order); f.points) std::printf(" %10.3g", f.most);
          else std::printf(" %10s", "");
        std::printf("  ");
      }
      std::printf("\n");
    }
}

/// The sample is part of the one behind the record, so that errors differ by those of another libm or compiler only.
int check(const std::vector<line>& rows, const record& seen, const record& recorded) {
  int wrong = 0, checked = 0;
  const auto calls = calls_of_derivatives();
  record with_values = seen;  // what functions called in derivatives are known to be off by, here or there
  for (const auto& [key, by_type] : seen)
    for (const auto& [type, by_result] : by_type)
      for (const auto& [result, f] : by_result) {
        const double limit = 1 + 1.25 * recorded.at(key).at(type).at(result).most;
        ++checked;
        if (result == "value") {
          double& most = with_values[key][type][result].most;
          most = std::max(most, recorded.at(key).at(type).at(result).most);
        }
        if (f.most <= limit) continue;
        ++wrong;
        std::printf("%s in %s, %s: %.3g ulps at %s, recorded at most %.3g\n", key.c_str(), type.c_str(), result.c_str(), f.most, f.at.c_str(),
                    (limit - 1) / 1.25);
      }
  for (const line& l : rows)
    if (const row& f = l.function; seen.count(f.key) && f.reason.empty())
      if (const promise p = promise_of(with_values, f, calls.at(f.key)); !p.kept) std::printf("%s: %s\n", f.key.c_str(), p.text().c_str()), ++wrong;
  std::printf("%d results of %zu functions\n", checked, seen.size());
  return wrong;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 4) return std::fprintf(stderr, "leibniz_accuracy <points> <functions.in> <record> [check] [<beginning of keys>...]\n"), 2;
  const bool only_check = argc > 4 && argv[4] == std::string("check");
  const std::vector<std::string> beginnings(argv + 4 + only_check, argv + argc);
  const auto rows = read_functions(argv[2]);
  int unresolved = 0;
  const record r = measure(rows, std::atoi(argv[1]), beginnings, unresolved);
  if (only_check) return unresolved + check(rows, r, read_record(argv[3])) != 0;
  record all = r;
  if (!beginnings.empty()) all.merge(read_record(argv[3]));
  write_record(all, argv[3]);
  print(rows, r);
  return unresolved != 0;
} catch (const std::exception& e) {
  std::fprintf(stderr, "%s\n", e.what());
  return 2;
}
