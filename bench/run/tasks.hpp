// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../peers/peer.hpp"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bench {

/// Numbers that begin with a cache line, so that no peer is lucky.
using aligned_numbers = std::shared_ptr<double[]>;
aligned_numbers aligned(const std::vector<double>&);

/// Where a kernel is evaluated, and how much is written.
struct kernel_data {
  static constexpr std::size_t points = 64;
  std::string id, name;
  std::size_t variables = 0, results = 0;
  aligned_numbers parameters, at;

  const double* operator[](std::size_t i) const { return &at[static_cast<std::ptrdiff_t>(i % points * variables)]; }
};

/// One peer's way to compute one task.
struct contender {
  const kernel_data* kernel = nullptr;
  std::string task, peer;
  function compute = nullptr;
  entry counts;
  void operator()(std::size_t point, double* out) const { compute((*kernel)[point], kernel->parameters.get(), out); }
};

struct loaded {
  std::vector<contender> contenders;
  std::map<std::string, std::string> made_by;  ///< peer: compiler and flags
};

/// Room for the results of any task.
using results = std::array<double, 1024>;

/// All tasks of the shared libraries, which are named by path or by the folder they are in; of two peers of one name the
/// first is taken. Ends the program with a message when a library cannot be loaded.
loaded load(const std::vector<std::string>& paths);

/// Compares with the references: ends the program with a message when a value, a Jacobian or a Hessian differs by more
/// than 1e-10 of its largest entry. Gives the largest difference seen.
double demand_agreement(const std::vector<contender>&);

}  // namespace bench
