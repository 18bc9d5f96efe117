// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/rules.hpp>

namespace leibniz::transform {

/// Coefficients 0 to `order` of each root along the curve whose first derivatives `t` gives: row i of `out`.
constexpr void taylor_coefficients(builder& g, tangents& t, const int* roots, int m, int order, int* out) {
  const graph::scratch<int> derivatives;
  for (int i = 0; i < m; ++i) out[i * (order + 1)] = derivatives[i] = roots[i];
  folded factorial{{1, 1}, true};
  for (int k = 1; k <= order; ++k) {
    push_forward(g, t, derivatives.data(), m);
    factorial = multiply(factorial.value, {k, 1});
    for (int i = 0; i < m; ++i) {
      derivatives[i] = t.dot[derivatives[i]];
      out[i * (order + 1) + k] = multiply(g, g.constant(invert(factorial.value).value), derivatives[i]);
    }
  }
}

}  // namespace leibniz::transform
