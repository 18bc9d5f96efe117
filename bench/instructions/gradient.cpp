// SPDX-License-Identifier: BSL-1.0
// f = x*x + sin(x*y) and its derivatives, through the library and by hand: the machine code of each pair of
// functions <what>_leibniz and <what>_hand is compared.
#include <leibniz/leibniz.hpp>

#include <array>
#include <cmath>

namespace {

using namespace leibniz::literals;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = x * x + sin(x * y);

using two_numbers = std::array<double, 2>;
using number_and_two = leibniz::with_gradient<double, 2>;
static_assert(sizeof(two_numbers) == 16 && sizeof(number_and_two) == 24);  // C functions want complete types

}  // namespace

extern "C" {

two_numbers gradient_leibniz(double at_x, double at_y) { return gradient(f, x, y)(at_x, at_y); }

two_numbers gradient_hand(double at_x, double at_y) {
  const double slope = std::cos(at_x * at_y);
  return {2 * at_x + at_y * slope, at_x * slope};
}

number_and_two value_and_gradient_leibniz(double at_x, double at_y) {
  return value_and_gradient(f, x, y)(at_x, at_y);
}

number_and_two value_and_gradient_hand(double at_x, double at_y) {
  const double product = at_x * at_y;
  const double slope = std::cos(product);
  return {at_x * at_x + std::sin(product), {2 * at_x + at_y * slope, at_x * slope}};
}

void write_gradient_leibniz(double at_x, double at_y, double* out) {
  gradient(f, x, y).write(out, at_x, at_y);
}

void write_gradient_hand(double at_x, double at_y, double* out) {
  const double slope = std::cos(at_x * at_y);
  out[0] = 2 * at_x + at_y * slope;
  out[1] = at_x * slope;
}

void write_value_and_gradient_leibniz(double at_x, double at_y, double* out) {
  value_and_gradient(f, x, y).write(out, at_x, at_y);
}

void write_value_and_gradient_hand(double at_x, double at_y, double* out) {
  const double product = at_x * at_y;
  const double slope = std::cos(product);
  out[0] = at_x * at_x + std::sin(product);
  out[1] = 2 * at_x + at_y * slope;
  out[2] = at_x * slope;
}

}  // extern "C"
