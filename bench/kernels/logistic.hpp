// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernel.hpp"

namespace bench {

/// The logistic loss of one row of data. Variables: weights and bias; parameters: the features and the label, +1 or -1.
struct logistic_row {
  static constexpr int features = 8;
  static constexpr const char* name = "logistic_row";
  static constexpr int variables = features + 1, parameters = features + 1, results = 1;

  template <class T, class P>
  static constexpr T value(const T* w, const P* row, const P& label) {
    T z = w[features];
    for (int j = 0; j < features; ++j) z += row[j] * w[j];
    return log(1.0 + exp(-label * z));
  }
  template <class T, class P>
  static constexpr T value(const T* w, const P* p) {
    return value(w, p, p[features]);
  }
};

/// The sum over 1000 rows. Parameters: the features row by row, then the labels.
struct logistic {
  static constexpr int rows = 1000, features = logistic_row::features;
  static constexpr const char *id = "K7", *name = "logistic";
  static constexpr int variables = logistic_row::variables, parameters = rows * logistic_row::parameters, results = 1;
  static constexpr bool hessian = false;

  template <class T, class P>
  static constexpr T value(const T* w, const P* p) {
    const P* labels = p + rows * features;
    T sum = T(0.0);
    for (int i = 0; i < rows; ++i) sum += logistic_row::value(w, p + i * features, labels[i]);
    return sum;
  }
};

}  // namespace bench
