// SPDX-License-Identifier: BSL-1.0
#include "support/bits.hpp"
#include "support/test.hpp"

#include <leibniz/leibniz.hpp>

#include <limits>

// Programs of derivatives use algebra of their own: factored sums, exponentials from exponentials, shared reciprocals, roots that
// meet. Each against the derivative as a formula, which has none of it.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

template <class T>
bool agree(T a, T b) {
  return same_bits(a, b) || a == b || std::fabs(a - b) <= 1e-12L * std::fabs(b);
}

struct outcome {
  int compared = 0, range = 0, dropped = 0, wrong = 0;
  double at[2]{}, program = 0, formula = 0;
};

/// The gradient's program against the formulas of the partial derivatives.
template <class F>
outcome compare(F f) {
  constexpr auto program = gradient(F{}, x, y);
  constexpr auto by_x = function(derivative(F{}, x), x, y);
  constexpr auto by_y = function(derivative(F{}, y), x, y);
  (void)f;
  outcome r;
  const auto point = [&](double u, double v) {
    const auto g = program(u, v);
    const auto wide = program(static_cast<long double>(u), static_cast<long double>(v));
    for (std::size_t i = 0; i < 2; ++i) {
      const double formula = i ? by_y(u, v) : by_x(u, v);
      const long double wide_formula = i ? by_y(static_cast<long double>(u), static_cast<long double>(v)) : by_x(static_cast<long double>(u), static_cast<long double>(v));
      ++r.compared;
      if (agree(g[i], formula)) continue;
      if (!std::isfinite(formula) && !std::isnan(g[i]) && !std::isfinite(wide_formula)) ++r.dropped;
      else if (agree(wide[i], wide_formula)) ++r.range;  // rounding, overflow or underflow: gone with more digits and exponents
      else if (!r.wrong++) r.at[0] = u, r.at[1] = v, r.program = g[i], r.formula = formula;
    }
  };
  constexpr double numbers[] = {0.0, 1.0, -1.0, 0.5, -3.0, 1e150, -1e150, 1e-150, -1e-150, 1e300, 1e-300, 5e-324, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::quiet_NaN()};
  for (const double u : numbers)
    for (const double v : numbers) point(u, v);
  sample s{17};
  for (int i = 0; i < 300; ++i) point(s.between(-3, 3), s.between(-3, 3));
  return r;
}

#define AGREES(f)                                                                  \
  do {                                                                             \
    const outcome r = compare(f);                                                  \
    INFO(#f << ": " << r.dropped << " dropped, " << r.range << " by range");       \
    CAPTURE(r.at[0], r.at[1], r.program, r.formula);                               \
    CHECK(r.wrong == 0);                                                           \
    CHECK(r.dropped + r.range < r.compared / 2);                                   \
  } while (false)

TEST_CASE("programs of derivatives agree with the derivatives as formulas", "[transform][soundness]") {
  AGREES(x * y * sin(x) + x * y * cos(y));                                       // a*b + a*c
  AGREES(exp(-square(x) / 2_c) * exp(-square(x - y) / 2_c) + exp(-square(y) / 2_c));  // exponentials from others
  AGREES(exp(x + log(1_c + y * y)) + exp(x));
  AGREES(x * sqrt(x) / sqrt(y));                                                 // roots that meet
  AGREES(hypot(x, y) * hypot(x, y) / (1_c + hypot(x, y)));                       // scaled by the hypotenuse
  AGREES(x / y + 1_c / (y * y) + x / (y * y * y));                               // one reciprocal
  AGREES(pow<7>(x) * pow<5>(y));                                                 // chains of powers
  AGREES(pow<-3>(x) * pow<-2>(y));
  AGREES(0.1_c * x * y + 0.7_c * x * x * y - 1.3_c * y);                         // coefficients
  AGREES((x - y) * (x - y) / (x + y) + tanh(x) * tan(y));                        // functions used again
  AGREES(select(x < y, x * log(y), sqrt(x) / y) + max(x, y) * abs(x));
}

}  // namespace
