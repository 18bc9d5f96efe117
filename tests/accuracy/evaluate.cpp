// SPDX-License-Identifier: BSL-1.0
#include "catalogue.hpp"
#include "measured.hpp"

#include <algorithm>

namespace accuracy {

namespace {

using leibniz::function;

/// By derivative types the value and first derivatives only: more would double what this file costs.
template <class F, class T>
void run(const T* at, T* by_type, T* by_program) {
  if constexpr (F::arity == 0) *by_program = F::template value<T>();
  else with_call<F>([&]<class... V>(auto call, V... v) {
    std::array<T, sizeof...(V)> point{};
    std::copy_n(at, sizeof...(V), point.data());
    if constexpr (!ruled<F>) *by_program = function(call, v...)(point);
    else {
      const auto [value, g, h] = value_gradient_hessian(call, v...)(point);
      *by_program++ = value;
      for (std::size_t i = 0; i < sizeof...(V); ++i) *by_program++ = g[i];
      for (std::size_t j = 0; j < sizeof...(V); ++j)
        for (std::size_t i = 0; i <= j; ++i) *by_program++ = h(j, i);
      *by_type++ = function(call, v...)(point);
      ((*by_type++ = function(leibniz::derivative(call, v), v...)(point)), ...);
    }
  });
}

template <class F>
measured_function describe() {
  measured_function m{key<F>(), F::arity, {}, &run<F, float>, &run<F, double>, &run<F, long double>};
  m.constant.push_back(false);
  if constexpr (ruled<F>)
    with_call<F>([&]<class... V>(auto call, V... v) {
      (m.constant.push_back(leibniz::constant_expression<decltype(leibniz::derivative(call, v))>), ...);
      constexpr auto pattern = decltype(value_gradient_hessian(call, v...))::sparsity();
      m.constant.resize(1 + sizeof...(V) * (sizeof...(V) + 3) / 2, true);
      for (std::size_t k = 0; k < pattern.count; ++k) {
        const auto row = static_cast<std::size_t>(pattern.rows[k]), column = static_cast<std::size_t>(pattern.columns[k]);
        m.constant[1 + sizeof...(V) + row * (row + 1) / 2 + column] = false;
      }
    });
  return m;
}

}  // namespace

std::vector<measured_function> measured_functions() {
  std::vector<measured_function> all;
  for_each_function([&]<class F>() { all.push_back(describe<F>()); }, catalogue{});
  return all;
}

}  // namespace accuracy
