// SPDX-License-Identifier: BSL-1.0
// PRINTS: cancelled = 3\*x\*y
// PRINTS: roots     = x\*y
// PRINTS: expanded  = pow\(x, 2\) - pow\(y, 2\)
// PRINTS: factored  = \(x - y\)\*\(x \+ y\)
// PRINTS: identity  = y
// PRINTS: logarithm = x \+ 2\*log\(y\)
#include <leibniz/leibniz.hpp>
#include <leibniz/output/plain.hpp>
#include <leibniz/transform/simplify.hpp>

#include <cstdio>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

//! [assumptions]
using leibniz::assume_nonzero, leibniz::assume_positive;

static_assert(simplify(x / x) != 1_c);  // x may be zero
constexpr auto cancelled = simplify(3_c * x * x * y / x, assume_nonzero(x));       // 3*x*y
constexpr auto roots = simplify(sqrt(x * x * y) * sqrt(y), assume_positive(x, y));  // x*y
//! [assumptions]

//! [rules]
using leibniz::expand, leibniz::factor, leibniz::log_exp, leibniz::trigonometric;

constexpr auto expanded = simplify((x + y) * (x - y), expand);                                // x^2 - y^2
constexpr auto factored = simplify(x * x - y * y, factor);                                    // (x - y)*(x + y)
constexpr auto identity = simplify(y * square(sin(x)) + y * square(cos(x)), trigonometric);  // y
constexpr auto logarithm = simplify(log(exp(x) * y * y), log_exp, assume_positive(y));       // x + 2*log(y)
//! [rules]

int main() {
  std::printf("cancelled = %s\n", to_string(cancelled).c_str());
  std::printf("roots     = %s\n", to_string(roots).c_str());
  std::printf("expanded  = %s\n", to_string(expanded).c_str());
  std::printf("factored  = %s\n", to_string(factored).c_str());
  std::printf("identity  = %s\n", to_string(identity).c_str());
  std::printf("logarithm = %s\n", to_string(logarithm).c_str());
}
