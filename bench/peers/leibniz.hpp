// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels/logistic.hpp"

#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <span>

/// The kernels as the library computes them: traced, then differentiated while this is compiled.
namespace bench {

template <class Kernel>
inline constexpr auto traced = [] {
  if constexpr (Kernel::parameters == 0)
    return leibniz::trace<Kernel::variables>([](const auto& x) { return Kernel::value(x.data(), x.data()); });
  else
    return leibniz::trace<Kernel::variables, Kernel::parameters>(
        [](const auto& x, const auto& p) { return Kernel::value(x.data(), p.data()); });
}();

/// Values and first derivatives.
template <class Kernel>
inline constexpr auto first_of = [] {
  if constexpr (Kernel::results == 1) return value_and_gradient(traced<Kernel>);
  else return value_and_jacobian(traced<Kernel>);
}();

/// Value, gradient and Hessian.
template <class Kernel>
inline constexpr auto second_of = value_gradient_hessian(traced<Kernel>);

template <class Kernel, class Callable>
void write(Callable f, const double* x, [[maybe_unused]] const double* p, double* out) {
  const std::span<const double, Kernel::variables> at(x, Kernel::variables);
  if constexpr (Kernel::parameters == 0) f.write(out, at);
  else f.write(out, at, std::span<const double, Kernel::parameters>(p, Kernel::parameters));
}

template <class Kernel>
void first(const double* x, const double* p, double* out) {
  write<Kernel>(first_of<Kernel>, x, p, out);
}
template <class Kernel>
void second(const double* x, const double* p, double* out) {
  write<Kernel>(second_of<Kernel>, x, p, out);
}

/// The features of a row and its label, which lie apart, as one array of parameters.
struct row_of_data {
  static constexpr std::size_t extent = logistic_row::parameters;
  const double *features, *label;

  constexpr const double* data() const { return features; }
  constexpr std::size_t size() const { return extent; }
  constexpr double operator[](std::size_t i) const { return i < logistic_row::features ? features[i] : *label; }
};

inline void sum_over_rows(const double* w, const double* features, const double* labels, int rows, double* out) {
  constexpr int n = logistic_row::variables;
  const std::span<const double, n> at(w, n);
  double total = 0, slope[n]{};
  for (int i = 0; i < rows; ++i) {
    const auto [value, gradient] =
        first_of<logistic_row>(at, row_of_data{features + logistic_row::features * i, labels + i});
    total += value;
    for (std::size_t j = 0; j < n; ++j) slope[j] += gradient[j];
  }
  out[0] = total;
  for (int j = 0; j < n; ++j) out[1 + j] = slope[j];
}

template <>
inline void first<logistic>(const double* w, const double* p, double* out) {
  sum_over_rows(w, p, p + logistic::rows * logistic::features, logistic::rows, out);
}

}  // namespace bench
