// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/leibniz.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

// Values against the same formula written in C++, at ordinary and at awkward points. Include it in files that are
// compiled without contraction, -ffp-contract=off.
namespace written {

inline constexpr leibniz::variable<"x"> x;
inline constexpr leibniz::variable<"y"> y;

inline constexpr int points = 400;

/// A formula of x, alone and next to its derivative, is `expected`, for x between low and high and for any x.
template <class T, class F, class Expected>
void check(F f, Expected expected, double low, double high) {
  sample s{1};
  int wrong = 0;
  T first_wrong{};
  for (int i = 0; i < points; ++i) {
    volatile T at = static_cast<T>(i % 2 ? s.between(low, high) : s.any());  // volatile: no value is known to the compiler
    const T v = at, right_value = expected(v);
    const T alone = f(x = v), with_gradient = leibniz::value_and_gradient(f, x)(v).value;
    const bool right = same_bits(alone, right_value) && same_bits(with_gradient, right_value);
    if (!right && !wrong++) first_wrong = v;
  }
  CAPTURE(first_wrong);
  CHECK(wrong == 0);
}
template <class T, class F, class Expected>
void check_pair(F f, Expected expected, double low, double high) {
  sample s{2};
  int wrong = 0;
  T wrong_x{}, wrong_y{};
  for (int i = 0; i < points; ++i) {
    volatile T at_x = static_cast<T>(i % 2 ? s.between(low, high) : s.any()), at_y = static_cast<T>(i % 3 ? s.between(low, high) : s.any());
    const T u = at_x, v = at_y, right_value = expected(u, v);
    const T alone = f(y = v, x = u), with_gradient = leibniz::value_and_gradient(f, x, y)(u, v).value;
    const bool right = same_bits(alone, right_value) && same_bits(with_gradient, right_value);
    if (!right && !wrong++) wrong_x = u, wrong_y = v;
  }
  CAPTURE(wrong_x, wrong_y);
  CHECK(wrong == 0);
}

}  // namespace written
