// SPDX-License-Identifier: BSL-1.0
#include "run.hpp"
#include "reference.hpp"

namespace random_programs {

template std::vector<double> run(const script&, const std::vector<double>&);
template std::vector<long double> run(const script&, const std::vector<long double>&);

double one_step(int function, const double* x) { return all_steps<double>()[info_at(function)](x[0], x[1], x[2], 0.0); }

std::vector<double> plain_values(const program& p) {
  std::vector<double> v;
  for (const node& n : p.nodes) {
    double x[3]{};
    for (int j = 0; n.function >= 0 && j < info_at(n.function)->arity; ++j) x[j] = v[static_cast<std::size_t>(n.arguments[j])];
    v.push_back(n.function == node::input      ? p.point[static_cast<std::size_t>(n.arguments[0])]
                : n.function == node::constant ? leibniz::to<double>(n.value)
                                               : one_step(n.function, x));
  }
  return v;
}

}  // namespace random_programs
