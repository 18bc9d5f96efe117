// SPDX-License-Identifier: BSL-1.0
// Prints the cases as C++, and a table of them.
#include "cases.hpp"

#include <leibniz/output/source.hpp>

#include <iostream>
#include <utility>

namespace {

template <std::size_t I>
void print() {
  using callable = printed::one_case<I>;
  std::cout << to_source(callable{}, ("f" + std::to_string(I)).c_str()) << '\n';
}
template <std::size_t I>
void print_entry() {
  using callable = printed::one_case<I>;
  const bool takes_parameters = callable::program().symbols > callable::variables;
  std::cout << "    [](const double* x, const double* p, double* out) { (void)p; f" << I << (takes_parameters ? "(x, p, out); },\n" : "(x, out); },\n");
}

}  // namespace

int main() {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (print<I>(), ...);
    std::cout << "namespace printed {\nusing printed_function = void(const double*, const double*, double*);\n"
                 "extern printed_function* const functions[];\nprinted_function* const functions[] = {\n";
    (print_entry<I>(), ...);
    std::cout << "};\n}\n";
  }(std::make_index_sequence<printed::count>{});
}
