// SPDX-License-Identifier: BSL-1.0
// Random programs through the engine at run time, compared with nested dual numbers.
//   random [--count <programs>] [--seed <number>]    generate and check
//   random --program <seed>                          one program, printed
//   random --types <programs> [--seed <number>]      prints them as C++: expression types and traced lambdas
//   random --replay <file>...                        check programs that were written down: .txt as text, others as a fuzzer's bytes
#include "check.hpp"
#include "generate.hpp"
#include "types.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

using namespace random_programs;

void print(const summary& s) {
  std::printf("%ld programs\n", s.programs);
  std::printf("  %-28s %12s   worst error of order 0, 1, 2, 3, in units of condition times epsilon (allowed)\n", "", "comparisons");
  for (int i = 0; i < comparisons; ++i)
    std::printf("  %-28s %12ld   %.3g %.3g %.3g %.3g (%g)\n", names[i], s.compared[i], s.worst[i][0], s.worst[i][1], s.worst[i][2], s.worst[i][3],
                tolerance[i]);
  for (int i = 0; i < comparisons; ++i)
    std::printf("  %-28s of the programs of seeds %llu %llu %llu %llu\n", names[i], static_cast<unsigned long long>(s.worst_seed[i][0]),
                static_cast<unsigned long long>(s.worst_seed[i][1]), static_cast<unsigned long long>(s.worst_seed[i][2]),
                static_cast<unsigned long long>(s.worst_seed[i][3]));
  std::printf("  values compared bit for bit: %ld\n", s.bits);
  std::printf("  not compared: %ld at a jump, %ld with a NaN or infinity among the derivatives, %ld ill conditioned (50 digits only),\n"
              "  %ld beyond the range of double (50 digits only), %ld refused by the engine\n",
              s.at_a_jump, s.without_value, s.ill, s.out_of_range, s.refused);
}

bool report(const program& p, const std::string& fault) {
  if (fault.empty()) return true;
  const program small = shrunk(p);
  summary unused;
  std::printf("MISMATCH: %s\nin the program of seed %llu; shrunk: %s\n%s\n", fault.c_str(), static_cast<unsigned long long>(p.seed),
              check(small, unused).c_str(), to_text(small).c_str());
  std::fflush(stdout);
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  long count = 2000, types = 0;
  std::uint64_t seed = 1;
  summary s;
  bool good = true, replay = false;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--count" && i + 1 < argc) count = std::atol(argv[++i]);
    else if (word == "--seed" && i + 1 < argc) seed = std::strtoull(argv[++i], nullptr, 10);
    else if (word == "--types" && i + 1 < argc) types = std::atol(argv[++i]);
    else if (word == "--program" && i + 1 < argc) {
      const program p = generate(std::strtoull(argv[++i], nullptr, 10));
      std::printf("%s", to_text(p).c_str());
      good = report(p, check(p, s)) && good;
      count = 0;
    } else if (word == "--replay") replay = true;
    else if (word[0] != '-' && replay) {
      std::ifstream file(word);
      const std::string text{std::istreambuf_iterator<char>(file), {}};
      try {
        choices bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        const program p = word.size() > 4 && word.substr(word.size() - 4) == ".txt" ? from_text(text) : generate(bytes);
        good = report(p, check(p, s)) && good;
      } catch (const std::exception& e) {
        std::printf("%s: %s\n", word.c_str(), e.what());
        good = false;
      }
    } else {
      std::printf("usage: random [--count <programs>] [--seed <number>] | --replay <file>...\n");
      return 2;
    }
  }
  if (types > 0) {
    std::cout << as_types(seed, static_cast<int>(types));
    return 0;
  }
  int faults = 0;
  const auto start = std::chrono::steady_clock::now();
  if (!replay) {
    sample seeds(seed);
    for (long i = 0; i < count && faults < 20; ++i) {
      const program p = generate(seeds.bits());
      const std::string fault = check(p, s);
      faults += !report(p, fault);
      if ((i + 1) % 100000 == 0) print(s), std::fflush(stdout);
    }
  }
  print(s);
  std::printf("  %.1f s\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  return good && faults == 0 ? 0 : 1;
}
