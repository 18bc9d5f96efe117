// SPDX-License-Identifier: BSL-1.0
#include "tasks.hpp"

#include "../peers/generated/references.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>

namespace bench {

namespace {

[[noreturn]] void stop(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::exit(EXIT_FAILURE);
}

/// The rows of K7 as the generator of the references makes them: fractions of 2048, which are exact.
std::vector<double> rows_of_data() {
  std::uint64_t state = 7;
  const auto next = [&state] {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(state >> 53) / 2048;
  };
  std::vector<double> data;
  for (int i = 0; i < logistic::rows * logistic::features; ++i) data.push_back(2 * next() - 1);
  for (int i = 0; i < logistic::rows; ++i) data.push_back(next() >= 0.5 ? 1.0 : -1.0);
  return data;
}

const std::vector<reference>& known() {
  static const std::vector<reference> all = references();
  return all;
}

template <class Kernel>
kernel_data make_data(const reference& r) {
  constexpr std::size_t n = Kernel::variables;
  std::vector<double> at;
  std::mt19937_64 random;  // NOLINT: the same points in every run
  for (std::size_t i = 0; i < kernel_data::points; ++i)
    for (const double v : r.points[0]) {
      const double fraction = std::ldexp(static_cast<double>(random() >> 11), -53);
      at.push_back(i < r.points.size() ? r.points[i][at.size() % n] : v * (0.98 + 0.04 * fraction));
    }
  const bool data = std::is_same_v<Kernel, logistic>;
  return {Kernel::id, Kernel::name, n, Kernel::results, aligned(data ? rows_of_data() : r.parameters), aligned(at)};
}

template <class... Kernel>
std::map<std::string, kernel_data> all_data(kernel_list<Kernel...>) {
  std::map<std::string, kernel_data> all;
  const auto add = [&]<class K>(K) {
    for (const reference& r : known())
      if (r.kernel == K::id) all[K::id] = make_data<K>(r);
  };
  (add(Kernel{}), ...);
  return all;
}

double difference(const contender& c, std::size_t point, const std::vector<double>& expected) {
  const std::size_t n = c.kernel->variables, m = c.kernel->results;
  const std::size_t size = c.task.back() == 'h' ? m + m * n + n * n : m + m * n;
  results out;
  out.fill(NAN);
  c(point, out.data());
  double worst = 0;
  for (const auto& [from, to] : {std::pair{std::size_t{0}, m}, {m, m + m * n}, {m + m * n, size}}) {
    double largest = 0;
    for (std::size_t i = from; i < to; ++i) largest = std::max(largest, std::abs(expected[i]));
    for (std::size_t i = from; i < to; ++i) {
      const double d = std::abs(out[i] - expected[i]) / largest;
      worst = std::isnan(d) ? HUGE_VAL : std::max(worst, d);
    }
  }
  return worst;
}

}  // namespace

aligned_numbers aligned(const std::vector<double>& v) {
  constexpr std::size_t line = 64;
  const std::size_t bytes = (v.size() * sizeof(double) / line + 1) * line;
  double* const to = static_cast<double*>(std::aligned_alloc(line, bytes));
  std::copy(v.begin(), v.end(), to);
  return {to, std::free};
}

loaded load(const std::vector<std::string>& paths) {
  static const std::map<std::string, kernel_data> data = all_data(kernels{});
  std::vector<std::string> files;
  for (const std::string& path : paths)
    if (std::filesystem::is_directory(path)) {
      for (const auto& file : std::filesystem::directory_iterator(path))
        if (file.path().extension() == ".so") files.push_back(file.path().string());
    } else {
      files.push_back(path);
    }

  loaded all;
  for (const std::string& file : files) {
    void* const library = dlopen(std::filesystem::absolute(file).c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const symbol = library ? dlsym(library, "bench_peer") : nullptr;
    if (!symbol) stop(dlerror());
    peer p{};
    reinterpret_cast<void (*)(peer&)>(symbol)(p);
    if (!all.made_by.emplace(p.name, p.made_by).second) continue;
    for (int i = 0; i < p.count; ++i) {
      const std::string task = p.entries[i].task;
      all.contenders.push_back({&data.at(task.substr(0, task.size() - 1)), task, p.name, p.entries[i].compute, p.entries[i]});
    }
  }
  return all;
}

double demand_agreement(const std::vector<contender>& contenders) {
  double worst = 0;
  for (const contender& c : contenders)
    for (const reference& r : known()) {
      if (r.kernel != c.kernel->id) continue;
      for (std::size_t i = 0; i < r.points.size(); ++i) {
        const double d = difference(c, i, r.results[i]);
        if (!(d <= 1e-10)) {
          char text[200];
          std::snprintf(text, sizeof text, "%s, %s: differs from the reference by %g of the largest entry", c.peer.c_str(),
                        c.task.c_str(), d);
          stop(text);
        }
        worst = std::max(worst, d);
      }
    }
  return worst;
}

}  // namespace bench
