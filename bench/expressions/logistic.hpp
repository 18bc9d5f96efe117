// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

namespace regression {
using namespace leibniz::literals;

inline constexpr int features = 8;
inline constexpr auto bias = x<features>;
inline constexpr auto label = "y"_p;

inline constexpr auto score = std::apply([](auto... terms) { return (bias + ... + terms); },
                                         each<features>([](auto j) { return entry<'X', j> * x<j>; }));
inline constexpr auto loss = log(1_c + exp(-label * score));
}  // namespace regression

/// The logistic loss of one row of data; a data set is a loop over rows.
struct logistic_row {
  static constexpr const char* name = "logistic_row";
  static constexpr int n = regression::features + 1;

  static constexpr auto variables = all_x<n>;
  static constexpr auto parameters = std::tuple_cat(
      each<regression::features>([](auto j) { return entry<'X', j>; }), std::tuple{regression::label});
  static constexpr auto formula = regression::loss;
};

}  // namespace bench
