// SPDX-License-Identifier: BSL-1.0
// Checks and times all kernels, and prints one table: medians in nanoseconds, and what the library takes of
// the time of code written by hand. The flags of Google Benchmark are understood, but for the format of the
// output.
#include "comparison.hpp"

#include <map>

namespace {

class table : public benchmark::BenchmarkReporter {
  std::map<std::string, std::map<std::string, std::vector<double>>> times;

  static double median(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v.empty() ? NAN : (v[(v.size() - 1) / 2] + v[v.size() / 2]) / 2;
  }

 public:
  bool ReportContext(const Context&) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      const std::string& name = run.run_name.function_name;
      const std::size_t slash = name.rfind('/');
      times[name.substr(0, slash)][name.substr(slash + 1)].push_back(run.GetAdjustedCPUTime());
    }
  }

  void Finalize() override {
    std::printf("%-26s %10s %10s %15s\n", "median of CPU time, ns", "leibniz", "hand", "leibniz / hand");
    double sum = 0;
    int complete = 0;
    for (auto& [row, sides] : times) {
      const double leibniz = median(sides["leibniz"]), hand = median(sides["hand"]);
      std::printf("%-26s %10.1f %10.1f %15.2f\n", row.c_str(), leibniz, hand, leibniz / hand);
      if (std::isfinite(leibniz / hand)) sum += std::log(leibniz / hand), ++complete;
    }
    if (complete) std::printf("%-26s %37.2f\n", "geometric mean", std::exp(sum / complete));
  }
};

}  // namespace

int main(int argc, char** argv) {
  // defaults, which the command line overrides because it comes later
  std::vector<std::string> flags{argv[0], "--benchmark_repetitions=9", "--benchmark_min_time=0.03",
                                 "--benchmark_enable_random_interleaving=true"};
  flags.insert(flags.end(), argv + 1, argv + argc);
  std::vector<char*> pointers;
  for (std::string& flag : flags) pointers.push_back(flag.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return EXIT_FAILURE;

  bench::compare_gradients();
  bench::compare_hessians();
  table results;
  benchmark::RunSpecifiedBenchmarks(&results);
  benchmark::Shutdown();
}
