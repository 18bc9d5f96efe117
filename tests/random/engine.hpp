// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "precise.hpp"
#include "program.hpp"

#include <leibniz/graph/program.hpp>

/// The library's engine, run at run time.
namespace random_programs {

/// A frozen program whose size is not known to the compiler.
struct script {
  int inputs = 0;
  std::vector<leibniz::graph::instruction> code;
  std::vector<leibniz::graph::literal> constants;
  std::vector<int> results;
};

/// What is asked of a program, as users do: the plans of evaluate/plans.hpp, and third derivatives along a direction.
enum class task { value, gradient, second, hessian_vector, third, taylor, jacobian, jacobian_vector, vector_jacobian };

inline constexpr int taylor_order = 3;
constexpr bool of_several(task t) { return t == task::jacobian || t == task::jacobian_vector || t == task::vector_jacobian; }

/// The script for the first root, or for all in tasks of several. Throws what the engine throws.
script differentiate(const program&, task);
/// The derivative of the first root with respect to inputs in turn, as for expression types: in canonical form, written out.
script symbolic(const program&, const std::vector<int>& variables);

/// All slots after the steps have run: inputs, constants, operations.
template <class T>
std::vector<T> run(const script&, const std::vector<T>& inputs);
extern template std::vector<double> run(const script&, const std::vector<double>&);
extern template std::vector<long double> run(const script&, const std::vector<long double>&);
extern template std::vector<precise> run(const script&, const std::vector<precise>&);

}  // namespace random_programs
