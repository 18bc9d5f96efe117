// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels/all.hpp"

#include <string>
#include <vector>

/// A peer is one way to compute the kernels and their derivatives: a shared library of its own, so that compilers can be
/// mixed, which exports the function `bench_peer`.
namespace bench {

/// Point and parameters; writes values, the Jacobian row by row, and for a Hessian the full matrix row by row.
using function = void (*)(const double* x, const double* p, double* out);

/// A task is called by its kernel and what is wanted: K1g for a gradient, K3j for a Jacobian, K1h for gradient and Hessian,
/// K7l for the gradient by many rows of data at a time.
struct entry {
  const char* task = nullptr;
  function compute = nullptr;
  int additions = -1, multiplications = -1, divisions = -1, calls = -1;  ///< in the program, where they are known
};

#ifdef __clang__
#define BENCH_COMPILER "Clang " __clang_version__
#else
#define BENCH_COMPILER "GCC " __VERSION__
#endif
#ifndef BENCH_FLAGS
#define BENCH_FLAGS ""
#endif

struct peer {
  const char* name;
  const entry* entries;
  int count;
  const char* made_by = BENCH_COMPILER " " BENCH_FLAGS;
};

template <class Kernel>
struct task_of {
  static inline const std::string first = std::string(Kernel::id) + (Kernel::results == 1 ? 'g' : 'j');
  static inline const std::string second = std::string(Kernel::id) + 'h';
};

template <class Library, class Kernel>
concept has_second = Kernel::hessian && requires { Library::template second<Kernel>; };
template <class Library, class Kernel>
concept counts = requires(entry& e) { Library::template count<Kernel>(e, e); };

template <class Library, class Kernel>
void add_tasks(std::vector<entry>& list) {
  entry first{task_of<Kernel>::first.c_str(), Library::template first<Kernel>}, second{};
  if constexpr (has_second<Library, Kernel>) second = {task_of<Kernel>::second.c_str(), Library::template second<Kernel>};
  if constexpr (counts<Library, Kernel>) Library::template count<Kernel>(first, second);
  list.push_back(first);
  if (second.task) list.push_back(second);
}

/// Library::first<Kernel> for all kernels, and Library::second<Kernel> where there is one and the Hessian is a task.
/// Library::count<Kernel>, where there is one, adds the numbers of operations of both.
template <class Library, class... Kernel>
peer all_tasks(const char* name, kernel_list<Kernel...>) {
  static const std::vector<entry> entries = [] {
    std::vector<entry> list;
    (add_tasks<Library, Kernel>(list), ...);
    return list;
  }();
  return {name, entries.data(), static_cast<int>(entries.size())};
}

}  // namespace bench

extern "C" __attribute__((visibility("default"))) void bench_peer(bench::peer&);
