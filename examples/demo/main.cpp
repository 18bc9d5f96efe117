// SPDX-License-Identifier: BSL-1.0
// leibniz_demo: what a gradient is, told with numbers, pictures and measurements.
#include "chapters.hpp"
#include "gnuplot.hpp"
#include "problem.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace {

constexpr const char* usage =
    "usage: leibniz_demo [--out DIR]            the whole tour: what a gradient is, in six chapters\n"
    "       leibniz_demo [--out DIR] FILE.csv   fits rate = Vm*x/(K + x) to two columns x,y of a file\n"
    "Pictures, their data and their gnuplot scripts go into DIR (default: demo_output).\n";

struct options {
  std::filesystem::path out = "demo_output";
  std::optional<std::filesystem::path> csv;
  bool help = false;
};

/// Nothing when the arguments make no sense.
std::optional<options> options_of(std::span<char*> arguments) {
  options chosen;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      chosen.help = true;
    } else if (argument == "--out") {
      if (++i == arguments.size() || *arguments[i] == '\0') return std::nullopt;
      chosen.out = arguments[i];
    } else if (argument.starts_with("-") || argument.empty() || chosen.csv) {
      return std::nullopt;
    } else {
      chosen.csv = argument;
    }
  }
  return chosen;
}

int run(const options& chosen) {
  demo::gallery pictures(chosen.out);
  bool right = true;
  if (chosen.csv) {
    demo::own_data(*chosen.csv, pictures);
  } else {
    std::printf("What is a gradient? A tour with Leibniz, which differentiates formulas in the compiler.\n");
    demo::one_variable(pictures);
    demo::two_variables(pictures);
    demo::stationary_points(pictures);
    demo::going_downhill(pictures);
    demo::finite_differences(pictures);
    right = demo::puromycin(pictures);
  }
  if (!right) std::fprintf(stderr, "leibniz_demo: a computed figure differs from the published one\n");
  return pictures.report() && right ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const auto chosen = options_of(std::span(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0));
  if (!chosen) {
    std::fputs(usage, stderr);
    return 2;
  }
  if (chosen->help) {
    std::fputs(usage, stdout);
    return 0;
  }

  try {
    return run(*chosen);
  } catch (const std::exception& e) {
    std::fflush(stdout);
    std::fprintf(stderr, "leibniz_demo: %s\n", e.what());
    return 1;
  }
}
