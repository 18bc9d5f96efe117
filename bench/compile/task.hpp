// SPDX-License-Identifier: BSL-1.0
// One task, chosen by macros: HEADER and KERNEL, and HESSIAN where second derivatives are wanted too.
#pragma once

#define BENCH_SYMBOLS_ONLY
#include HEADER

#include <leibniz/evaluate/tracing.hpp>

#include <array>

template <class Kernel>
constexpr auto traced = [] {
  if constexpr (Kernel::parameters == 0)
    return leibniz::trace<Kernel::variables>([](const auto& x) { return Kernel::value(x.data(), x.data()); });
  else
    return leibniz::trace<Kernel::variables, Kernel::parameters>(
        [](const auto& x, const auto& p) { return Kernel::value(x.data(), p.data()); });
}();

template <class Kernel, class Task>
void write(Task task, const std::array<double, Kernel::variables>& x,
           [[maybe_unused]] const std::array<double, Kernel::parameters>& p, double* out) {
  if constexpr (Kernel::parameters == 0) task.write(out, x);
  else task.write(out, x, p);
}

using kernel = bench::KERNEL;
#if defined(HESSIAN)
constexpr auto task = value_gradient_hessian(traced<kernel>);
#else
constexpr auto task = value_and_jacobian(traced<kernel>);
#endif
