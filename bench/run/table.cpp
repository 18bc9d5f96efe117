// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bench {

namespace {

const std::vector<std::string> order{"leibniz", "expressions", "hand",     "sympy_basic", "sympy_none", "ceres",
                                     "sacado",  "boost_ad",    "lanes_xsimd", "lanes_sleef", "lanes_std"};
const std::vector<std::string> bar{"hand", "sympy_basic", "sympy_none", "hand_lanes"};

/// What stands in one table: kernels on which the library was tuned, others, many rows at once.
enum class group { tuned, further, lanes };
constexpr group groups[] = {group::tuned, group::further, group::lanes};

double number_of(const std::map<std::string, double>& row, const std::string& peer) {
  const auto found = row.find(peer);
  return found == row.end() ? NAN : found->second;
}

double best(const std::map<std::string, double>& row) {
  double least = NAN;
  for (const std::string& peer : bar) least = std::fmin(least, number_of(row, peer));  // fmin ignores NaN
  return least;
}

int number(const std::string& task) { return std::stoi(task.substr(1)); }

group group_of(const std::string& task) {
  if (task.back() == 'l') return group::lanes;
  return number(task) > 8 ? group::further : group::tuned;
}

/// Tasks in the order of their kernels.
std::vector<std::string> tasks_of(const measurements& all, group wanted) {
  std::vector<std::string> tasks;
  for (const auto& [task, row] : all)
    if (group_of(task) == wanted) tasks.push_back(task);
  std::sort(tasks.begin(), tasks.end(),
            [](const auto& a, const auto& b) { return std::pair(number(a), a.back()) < std::pair(number(b), b.back()); });
  return tasks;
}

std::vector<std::string> peers_of(const loaded& l) {
  std::vector<std::string> peers;
  for (const std::string& peer : order)
    if (l.made_by.contains(peer)) peers.push_back(peer);
  for (const auto& [peer, how] : l.made_by)
    if (std::find(order.begin(), order.end(), peer) == order.end()) peers.push_back(peer);
  return peers;
}

std::string title(const std::string& task, const loaded& l) {
  for (const contender& c : l.contenders)
    if (c.task == task) return task + " " + c.kernel->name;
  return task;
}

std::string text(double v, int digits) {
  if (std::isnan(v)) return "";
  char s[40];
  std::snprintf(s, sizeof s, "%.*f", digits, v);
  return s;
}

void print_row(std::FILE* out, const std::vector<std::string>& cells, bool markdown) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (markdown) std::fprintf(out, i ? " %s |" : "| %s |", cells[i].c_str());
    else std::fprintf(out, i ? " %12s" : "%-30s", cells[i].c_str());
  }
  std::fprintf(out, "\n");
}

void print_heading(std::FILE* out, const std::vector<std::string>& cells, bool markdown) {
  print_row(out, cells, markdown);
  if (!markdown) return;
  std::fprintf(out, "|---|");
  for (std::size_t i = 1; i < cells.size(); ++i) std::fprintf(out, "---:|");
  std::fprintf(out, "\n");
}

}  // namespace

void print_tables(std::FILE* out, const measurements& all, const loaded& l, const std::string& unit, bool markdown) {
  for (const group g : groups) {
    const std::vector<std::string> tasks = tasks_of(all, g);
    std::vector<std::string> peers = peers_of(l);
    std::erase_if(peers, [&](const std::string& peer) {
      return std::none_of(tasks.begin(), tasks.end(), [&](const auto& task) { return all.at(task).contains(peer); });
    });
    if (peers.empty()) continue;
    std::vector<std::string> heading{unit + (g == group::further ? ", further kernels" : g == group::lanes ? ", in lanes" : "")};
    heading.insert(heading.end(), peers.begin(), peers.end());
    heading.push_back("ratio");
    std::fprintf(out, "\n");
    print_heading(out, heading, markdown);

    std::map<std::string, std::vector<double>> ratios;
    for (const std::string& task : tasks) {
      const auto& row = all.at(task);
      std::vector<std::string> cells{title(task, l)};
      for (const std::string& peer : peers) {
        const double v = number_of(row, peer), ratio = v / best(row);
        cells.push_back(text(v, v < 100 && v != std::round(v) ? 1 : 0));
        if (std::isfinite(ratio)) ratios[peer].push_back(ratio);
      }
      cells.push_back(text(number_of(row, peers[0]) / best(row), 2));
      print_row(out, cells, markdown);
    }
    std::vector<std::string> mean{"geometric mean, ratio"}, most{"largest ratio"};
    for (const std::string& peer : peers) {
      const std::vector<double>& r = ratios[peer];
      double sum = 0, largest = 0;
      for (const double v : r) sum += std::log(v), largest = std::max(largest, v);
      const bool enough = 2 * r.size() > tasks.size();
      mean.push_back(!enough ? "" : text(std::exp(sum / static_cast<double>(r.size())), 3));
      most.push_back(!enough ? "" : text(largest, 2));
    }
    mean.push_back(mean[1]);
    most.push_back(most[1]);
    print_row(out, mean, markdown);
    print_row(out, most, markdown);
  }
}

void print_operations(std::FILE* out, const loaded& l, bool markdown) {
  measurements known;
  std::map<std::string, entry> counts;
  for (const contender& c : l.contenders)
    if (c.counts.additions >= 0 && counts.emplace(c.task, c.counts).second) known[c.task];
  if (counts.empty()) return;
  std::fprintf(out, "\n");
  print_heading(out, {"operations, leibniz", "additions", "products", "divisions", "calls", "total"}, markdown);
  for (const group g : groups)
    for (const std::string& task : tasks_of(known, g)) {
      const entry& e = counts.at(task);
      std::vector<std::string> cells{title(task, l)};
      for (const int n : {e.additions, e.multiplications, e.divisions, e.calls,
                          e.additions + e.multiplications + e.divisions + e.calls})
        cells.push_back(std::to_string(n));
      print_row(out, cells, markdown);
    }
}

void print_ratios(std::FILE* out, const measurements& all, const loaded& l) {
  std::fprintf(out, "task");
  for (const std::string& peer : order) std::fprintf(out, " %s", peer.c_str());
  std::fprintf(out, "\n");
  for (const group g : {group::tuned, group::further})
    for (const std::string& task : tasks_of(all, g)) {
      std::fprintf(out, "\"%s\"", title(task, l).c_str());
      for (const std::string& peer : order) std::fprintf(out, " %.4f", number_of(all.at(task), peer) / best(all.at(task)));
      std::fprintf(out, "\n");
    }
}

}  // namespace bench
