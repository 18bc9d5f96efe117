// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/all.hpp>
#include <leibniz/transform/rules.hpp>

#include <string>
#include <utility>
#include <vector>

/// Programs as data, before the library sees them.
namespace random_programs {

using leibniz::number;
using leibniz::functions::function_info;

namespace fn = leibniz::functions;

/// What programs are made of: what a user of expression types or traced lambdas can call.
using generated = leibniz::list<
    fn::add_fn, fn::subtract_fn, fn::multiply_fn, fn::divide_fn, fn::negate_fn, fn::pi_fn, fn::e_fn, fn::sqrt_pi_fn, fn::ln2_fn, fn::ln10_fn,
    fn::power_fn<2>, fn::power_fn<3>, fn::power_fn<-1>, fn::power_fn<5>, fn::power_fn<-2>, fn::pow_fn, fn::pow_log_fn, fn::sqrt_fn, fn::cbrt_fn,
    fn::hypot_fn, fn::proportion_fn, fn::exp_fn, fn::exp2_fn, fn::expm1_fn, fn::log_fn, fn::log2_fn, fn::log10_fn, fn::log1p_fn, fn::sin_fn,
    fn::cos_fn, fn::tan_fn, fn::asin_fn, fn::acos_fn, fn::atan_fn, fn::atan2_fn, fn::atan2_slope_fn, fn::sinh_fn, fn::cosh_fn, fn::tanh_fn, fn::asinh_fn, fn::acosh_fn,
    fn::atanh_fn, fn::erf_fn, fn::erfc_fn, fn::sigmoid_fn, fn::sigmoid_slope_fn, fn::softplus_fn, fn::log_sum_exp_fn, fn::logit_fn,
    fn::log1mexp_fn, fn::log1mexp_slope_fn, fn::xdivy_fn, fn::xlogy_fn, fn::xlog1py_fn, fn::smooth_abs_fn, fn::smooth_sign_fn, fn::sinc_fn,
    fn::sinc_derivative_fn, fn::less_fn, fn::less_equal_fn, fn::equal_fn, fn::and_fn, fn::or_fn, fn::not_fn, fn::select_fn, fn::sign_fn, fn::abs_fn,
    fn::floor_fn, fn::ceil_fn, fn::max_fn, fn::min_fn, fn::trunc_fn, fn::round_fn, fn::nearbyint_fn, fn::rint_fn, fn::fmod_fn, fn::remainder_fn,
    fn::copysign_fn, fn::fdim_fn, fn::fma_fn, fn::lerp_fn, fn::hypot3_fn, fn::hypot_slope_fn, fn::hypot3_slope_fn<0>,
    fn::hypot3_slope_fn<1>, fn::hypot3_slope_fn<2>, fn::one_minus_square_fn, fn::atan_slope_fn, fn::atan_moment_fn>;
/// What only derivatives and frozen programs contain.
using internal = leibniz::list<fn::at_zero_base_fn, fn::zero_at_zero_fn, fn::max_share_fn, fn::min_share_fn, fn::sign_at_infinity_fn>;
using of_steps = leibniz::list<fn::multiply_add_fn, fn::multiply_subtract_fn, fn::subtract_product_fn, fn::select_less_fn, fn::select_less_equal_fn,
                               fn::select_equal_fn>;

template <class F, class... L>
constexpr bool contains(leibniz::list<L...>) { return (std::is_same_v<F, L> || ...); }
template <class... F>
constexpr bool complete(leibniz::list<F...>) { return ((contains<F>(generated{}) || contains<F>(internal{})) && ...); }
static_assert(complete(fn::all{}), "a function of the catalogue is in no random program: add it to `generated`, with its textbook formula");

/// One value: an input, a constant, or a function of earlier values.
struct node {
  static constexpr int input = -1, constant = -2;
  int function = input;      ///< index into `generated`
  int arguments[3]{};        ///< of an input: which
  number value{0, 1};        ///< of a constant
};

/// How many inputs and roots a program may have: the engine's plans are compiled for these.
using input_counts = std::integer_sequence<int, 1, 2, 3, 4, 6>;
inline constexpr int most_inputs = 6, several_roots = 3;

struct program {
  int inputs = 1;
  std::vector<node> nodes;      ///< the inputs come first
  std::vector<int> roots;       ///< one or three
  std::vector<double> point;    ///< where to differentiate
  std::uint64_t seed = 0;       ///< of the directions and of what is checked

  /// Whether all constants are fractions of small numbers, which fold exactly to any order. Doubles fold as doubles.
  bool exact_constants() const;
};

const function_info* info_at(int function);
/// The index of F among what programs are made of.
template <class F, class... L>
constexpr int index_in(leibniz::list<L...>) { return static_cast<int>(leibniz::index_of<F, L...>()); }
template <class F>
inline constexpr int index_of = index_in<F>(generated{});
inline constexpr int function_count = static_cast<int>(generated::size);

/// The functions of three arguments whose last is a constant integer, and others like them: which argument, or -1.
constexpr int order_argument(int function) {
  return function == index_of<fn::pow_log_fn> || function == index_of<fn::xdivy_fn> ? 2 : function == index_of<fn::sinc_derivative_fn> ? 1 : -1;
}

/// One function of numbers.
double one_step(int function, const double* arguments);
/// The values of all nodes, as C++ computes them.
std::vector<double> plain_values(const program&);

std::string to_text(const program&);
/// Reads what to_text wrote; throws std::runtime_error with the line that it does not understand.
program from_text(const std::string&);

/// Without what no root needs.
program without_dead_nodes(const program&);

}  // namespace random_programs
