// SPDX-License-Identifier: BSL-1.0
#include "instructions.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

namespace bench {

namespace {

#ifdef CALLGRIND_TOGGLE_COLLECT
constexpr bool can_count = true;

template <class Run>
void dump(const std::string& name, Run run) {
  CALLGRIND_TOGGLE_COLLECT;
  CALLGRIND_ZERO_STATS;
  run();
  CALLGRIND_TOGGLE_COLLECT;
  CALLGRIND_DUMP_STATS_AT(name.c_str());
}
#else
constexpr bool can_count = false;

template <class Run>
void dump(const std::string&, Run) {}
#endif

constexpr int calls = 16;

void nothing(const double*, const double*, double*) {}

}  // namespace

void run_for_counting(const std::vector<contender>& all) {
  static results out;
  const auto count = [](const contender& c) {
    c(0, out.data());  // what happens only once
    dump(c.peer + "/" + c.task, [&] {
      for (std::size_t i = 0; i < calls; ++i) c(i, out.data());
    });
  };
  contender none = all.at(0);
  none.peer = none.task = "nothing";
  none.compute = nothing;
  count(none);
  for (const contender& c : all) count(c);
}

measurements count_instructions(const std::string& self, const std::vector<std::string>& libraries) {
  if (!can_count || std::system("valgrind --version > /dev/null 2>&1") != 0) {
    std::fprintf(stderr, "counting instructions needs valgrind and its header files (Debian package: valgrind)\n");
    std::exit(EXIT_FAILURE);
  }
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / ("leibniz_bench_" + std::to_string(std::hash<std::string>{}(self)));
  fs::remove_all(folder);
  fs::create_directories(folder);
  std::string command = "valgrind --tool=callgrind --collect-atstart=no --callgrind-out-file='" + (folder / "out").string() +
                        "' '" + self + "' --run-for-counting";
  for (const std::string& library : libraries) command += " '" + library + "'";
  command += " > '" + (folder / "log").string() + "' 2>&1";
  if (std::system(command.c_str()) != 0) {
    std::fprintf(stderr, "this failed: %s\n", command.c_str());
    std::exit(EXIT_FAILURE);
  }

  measurements all;
  double loop = 0;
  for (const auto& file : fs::directory_iterator(folder)) {
    std::ifstream lines(file.path());
    const std::string trigger = "desc: Trigger: Client Request: ", totals = "totals: ";
    std::string peer, task;
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with(trigger)) {
        const std::size_t slash = line.find('/');
        peer = line.substr(trigger.size(), slash - trigger.size());
        task = line.substr(slash + 1);
      } else if (line.starts_with(totals) && peer == "nothing") {
        loop = std::stod(line.substr(totals.size())) / calls;
      } else if (line.starts_with(totals) && !peer.empty()) {
        all[task][peer] = std::stod(line.substr(totals.size())) / calls;
      }
    }
  }
  for (auto& [task, row] : all)
    for (auto& [peer, n] : row) n = std::round(n - loop);
  fs::remove_all(folder);
  return all;
}

}  // namespace bench
