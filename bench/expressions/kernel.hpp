// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "elements.hpp"

#include <array>
#include <cstddef>
#include <span>

/// A kernel is a struct with
///   name, n                                   what it is called, how many variables it has
///   variables, parameters                     tuples of symbols, in the order of the arrays of numbers
///   formula                                   an expression; for several outputs a vector of them
///   gradient_by_hand, hessian_by_hand         the same numbers from code written by hand
///   range(i), given                           where points lie in variable i; values of the parameters
/// Results are written as value, gradient, full row-major Hessian.
namespace bench {

/// Where the values of one variable lie.
struct interval {
  double low, high;
};

struct no_parameters {
  static constexpr std::tuple<> parameters{};
  static constexpr std::array<double, 0> given{};
};

namespace detail {

/// What a callable of the library computes at the point x, with the parameters p bound by name.
template <class Kernel>
void write(auto callable, const double* x, [[maybe_unused]] const double* p, double* out) {
  constexpr std::size_t n = Kernel::n;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    callable.write(out, std::span<const double, n>(x, n), (std::get<I>(Kernel::parameters) = p[I])...);
  }(std::make_index_sequence<std::tuple_size_v<decltype(Kernel::parameters)>>{});
}

}  // namespace detail

/// Value and gradient.
template <class Kernel>
void gradient_by_leibniz(const double* x, const double* p, double* out) {
  constexpr auto of = [](auto... v) { return value_and_gradient(Kernel::formula, v...); };
  detail::write<Kernel>(std::apply(of, Kernel::variables), x, p, out);
}

/// Value, gradient and Hessian.
template <class Kernel>
void hessian_by_leibniz(const double* x, const double* p, double* out) {
  constexpr auto of = [](auto... v) { return value_gradient_hessian(Kernel::formula, v...); };
  detail::write<Kernel>(std::apply(of, Kernel::variables), x, p, out);
}

/// The values and the Jacobian of a vector of formulas.
template <class Kernel>
void jacobian_by_leibniz(const double* x, const double* p, double* out) {
  constexpr auto of = [](auto... v) { return value_and_jacobian(Kernel::formula, v...); };
  detail::write<Kernel>(std::apply(of, Kernel::variables), x, p, out);
}

}  // namespace bench
