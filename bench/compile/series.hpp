// SPDX-License-Identifier: BSL-1.0
// Traced programs of any size: ROUNDS is how often the loop runs.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace bench {

/// A chain of rounds of eight operations, each using what the one before computed.
struct chain {
  static constexpr int variables = 8, parameters = 0, results = 1;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    using std::sin;
    T a = x[0], b = x[1];
    for (int i = 0; i < ROUNDS; ++i) {
      const T c = a * x[i % 8] + 0.5 * b;
      b = sin(c) - x[(i + 3) % 8] * a;
      a = b * c + a;
    }
    return a + b;
  }
};

/// A sum over neighbours, eight operations each.
struct links {
  static constexpr int variables = ROUNDS + 1, parameters = 0, results = 1;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    using std::exp;
    T sum = 0.0 * x[0];
    for (int i = 0; i < ROUNDS; ++i) {
      const T d = x[i + 1] - x[i] * x[i], e = 1.0 - x[i];
      sum += 100.0 * d * d + exp(e);
    }
    return sum;
  }
};

/// The product of many variables.
struct factors {
  static constexpr int variables = ROUNDS, parameters = 0, results = 1;

  template <class T, class P>
  static constexpr T value(const T* x, const P*) {
    T product = x[0];
    for (int i = 1; i < ROUNDS; ++i) product *= x[i];
    return product;
  }
};

}  // namespace bench
