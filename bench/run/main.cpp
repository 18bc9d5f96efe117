// SPDX-License-Identifier: BSL-1.0
// leibniz_bench [options] <shared library of a peer, or folder of them>...
//   --instructions     counts instructions with callgrind in place of nanoseconds
//   --operations       prints only the operations in the programs
//   --out=<folder>     writes the tables there as Markdown, and ratios.dat for the picture
//   --benchmark_...    goes to Google Benchmark
// Checks all peers against the references, then measures them and prints tables.
#include "instructions.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace {

using namespace bench;

/// Collects times in place of printing them.
class collector : public benchmark::BenchmarkReporter {
  std::map<std::string, std::map<std::string, std::vector<double>>> times;

  static double median(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return (v[(v.size() - 1) / 2] + v[v.size() / 2]) / 2;
  }

 public:
  bool ReportContext(const Context&) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      const std::string& name = run.run_name.function_name;
      const std::size_t slash = name.find('/');
      times[name.substr(0, slash)][name.substr(slash + 1)].push_back(run.GetAdjustedCPUTime());
    }
  }

  measurements medians() const {
    measurements all;
    for (const auto& [task, row] : times)
      for (const auto& [peer, v] : row) all[task][peer] = median(v);
    return all;
  }
};

measurements measure(const std::vector<contender>& all, std::vector<std::string> flags) {
  std::vector<char*> pointers;
  for (std::string& flag : flags) pointers.push_back(flag.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) std::exit(EXIT_FAILURE);

  alignas(64) static results out;
  for (const contender& c : all)
    benchmark::RegisterBenchmark((c.task + "/" + c.peer).c_str(), [&c](benchmark::State& state) {
      std::size_t i = 0;
      const std::size_t n = c.kernel->variables;
      const double *const p = c.kernel->parameters.get(), *const at = c.kernel->at.get();
      for (auto _ : state) {
        const double* x = at + i++ % kernel_data::points * n;
        benchmark::DoNotOptimize(x);
        c.compute(x, p, out.data());
        benchmark::ClobberMemory();
      }
    });
  collector reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  benchmark::Shutdown();
  return reporter.medians();
}

/// On which machine and when, by which compilers: lines.
std::vector<std::string> circumstances(const loaded& l, double difference) {
  std::string machine;
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; machine.empty() && std::getline(info, line);)
    if (line.starts_with("model name")) machine = line.substr(line.find(':') + 2) + ", ";
  char text[100];
  const std::time_t now = std::time(nullptr);
  std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
  std::vector<std::string> lines{machine + text};

  std::map<std::string, std::string> by;
  for (const auto& [peer, how] : l.made_by) by[how] += " " + peer;
  for (const auto& [how, peers] : by) lines.push_back(how + ":" + peers);

  std::snprintf(text, sizeof text, "largest difference from references of 50 digits: %.1e of the largest entry", difference);
  lines.push_back(text);
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  // defaults, which the command line overrides because it comes later
  std::vector<std::string> flags{argv[0], "--benchmark_repetitions=9", "--benchmark_min_time=0.01",
                                 "--benchmark_enable_random_interleaving=true"};
  std::vector<std::string> libraries;
  std::string folder;
  bool instructions = false, counting = false, operations = false;
  for (int i = 1; i < argc; ++i) {
    const std::string a = argv[i];
    if (a == "--instructions") instructions = true;
    else if (a == "--operations") operations = true;
    else if (a == "--run-for-counting") counting = true;
    else if (a.starts_with("--out=")) folder = a.substr(6);
    else (a.starts_with("--") ? flags : libraries).push_back(a);
  }
  const loaded peers = load(libraries);
  if (peers.contenders.empty()) {
    std::fprintf(stderr, "nothing to measure: name shared libraries, or a folder of them\n");
    return EXIT_FAILURE;
  }
  if (counting) {
    run_for_counting(peers.contenders);
    return EXIT_SUCCESS;
  }
  const double difference = demand_agreement(peers.contenders);
  if (operations) {
    print_operations(stdout, peers, false);
    return EXIT_SUCCESS;
  }
  const measurements all = instructions
                               ? count_instructions(std::filesystem::canonical("/proc/self/exe").string(), libraries)
                               : measure(peers.contenders, flags);
  const std::string unit = instructions ? "instructions" : "ns";
  const auto print = [&](std::FILE* out, bool markdown) {
    for (const std::string& line : circumstances(peers, difference))
      std::fprintf(out, "%s%s\n", markdown ? "- " : "", line.c_str());
    print_tables(out, all, peers, unit, markdown);
  };
  print(stdout, false);
  print_operations(stdout, peers, false);
  if (folder.empty()) return EXIT_SUCCESS;
  std::filesystem::create_directories(folder);
  const auto write = [&](const std::string& file, auto print_to) {
    if (std::FILE* const out = std::fopen((folder + file).c_str(), "w")) {
      print_to(out);
      std::fclose(out);
    } else {
      std::perror((folder + file).c_str());
    }
  };
  write(instructions ? "/instructions.md" : "/times.md", [&](std::FILE* out) { print(out, true); });
  write("/operations.md", [&](std::FILE* out) { print_operations(out, peers, true); });
  if (!instructions) write("/ratios.dat", [&](std::FILE* out) { print_ratios(out, all, peers); });
}
