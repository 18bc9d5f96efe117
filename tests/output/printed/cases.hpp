// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include <array>
#include <tuple>

/// What generate.cpp prints and compare.cpp runs: each function of the catalogue, with its derivatives where it
/// has some, and traced functions.
namespace printed {

using leibniz::variable;

inline constexpr variable<"x"> x;
inline constexpr variable<"y"> y;
inline constexpr variable<"z"> z;

template <class F>
constexpr auto catalogued() {
  using leibniz::make_call;
  if constexpr (F::arity == 0) return function(make_call<F>() * x, x);
  else if constexpr (F::arity == 1 && F::flat) return function(make_call<F, decltype(x)>(), x);
  else if constexpr (F::arity == 1) return value_gradient_hessian(make_call<F, decltype(x)>(), x);
  else if constexpr (F::arity == 2 && F::flat) return function(make_call<F, decltype(x), decltype(y)>(), x, y);
  else if constexpr (F::arity == 2) return value_gradient_hessian(make_call<F, decltype(x), decltype(y)>(), x, y);
  else return function(make_call<F, decltype(x), decltype(y), decltype(z)>(), x, y, z);
}
template <class... F>
constexpr auto catalogue(leibniz::list<F...>) { return std::tuple{catalogued<F>()...}; }

/// Selections by each comparison, which are single steps, and by a condition that is not.
inline constexpr auto selections = leibniz::trace<3>([](const auto& v) {
  return std::array{select(v[0] < v[1], v[1], v[2]), select(v[0] <= v[1], v[2], v[0] * v[1]),
                    select(v[0] < v[1] && !(v[1] <= v[2]), v[0], v[2])};
});

inline constexpr auto rosenbrock = leibniz::trace<10>([](const auto& v) {
  auto sum = 0 * v[0];
  for (std::size_t i = 0; i + 1 < v.size(); ++i) {
    const auto a = v[i + 1] - v[i] * v[i], b = 1 - v[i];
    sum += 100.0 * a * a + b * b;
  }
  return sum;
});

/// Powers, divisions, functions, parameters, numbers without a short decimal.
inline constexpr auto mixed = leibniz::trace<4, 3>([](const auto& v, const auto& p) {
  auto sum = p[0] * exp(-0.3 * v[0]) / (1.0 / 3.0 + v[1] * v[1]);
  for (std::size_t i = 0; i < v.size(); ++i) sum += pow(v[i], 3) * sin(p[1] * v[3 - i]) - 1e-30 * log(2.5 + v[i] * v[i]) / p[2];
  return sum + atan2(v[0], v[1]) * max(v[2], v[3]) + hypot(v[1], 1e22);
});

inline constexpr auto cases = std::tuple_cat(
    catalogue(leibniz::functions::all{}),
    std::tuple{function(select(equal(x, y), y, z), x, y, z), selections, value_and_jacobian(selections), rosenbrock, gradient(rosenbrock), value_gradient_hessian(rosenbrock), mixed,
               value_and_gradient(mixed), hessian(mixed), leibniz::taylor<3>(leibniz::trace([](auto v) { return exp(sin(v)); }))});

inline constexpr std::size_t count = std::tuple_size_v<decltype(cases)>;
template <std::size_t I>
using one_case = std::tuple_element_t<I, decltype(cases)>;

/// A printed function, whatever arrays it takes.
using printed_function = void(const double* x, const double* p, double* out);
extern printed_function* const functions[];

}  // namespace printed
