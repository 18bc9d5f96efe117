// SPDX-License-Identifier: BSL-1.0
// What libFuzzer calls: bytes are a program, and all promises about it hold.
#include "check.hpp"
#include "generate.hpp"

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace random_programs;
  choices chosen(bytes, size);
  const program p = generate(chosen);
  summary s;
  if (const std::string fault = check(p, s); !fault.empty()) {
    std::printf("%s\n%s", fault.c_str(), to_text(shrunk(p)).c_str());
    std::fflush(stdout);
    __builtin_trap();
  }
  return 0;
}
