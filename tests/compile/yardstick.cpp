// SPDX-License-Identifier: BSL-1.0
// Plain C++ that takes a compiler as long as the budgets suppose: see CMakeLists.txt.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

std::size_t words(std::vector<std::string> text) {
  std::sort(text.begin(), text.end());
  std::map<std::string, int> count;
  for (const auto& word : text) ++count[word];
  return count.size();
}
