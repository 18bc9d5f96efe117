// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/exponential.hpp>
#include <leibniz/functions/hyperbolic.hpp>
#include <leibniz/functions/rounding.hpp>
#include <leibniz/functions/special.hpp>
#include <leibniz/functions/stable.hpp>
#include <leibniz/functions/trigonometric.hpp>
#include <leibniz/transform/simplify_rewrite.hpp>

/// What is known of the values of formulas from what is assumed of their symbols.
namespace leibniz::transform {

/// Bits: a real and finite number; not negative; not zero. The last two mean little without the first.
enum fact : unsigned char { nothing_known = 0, is_real = 1, is_nonnegative = 3, is_nonzero = 4, is_positive = 7 };

struct assumed_of {
  const leaf_id* symbol;
  unsigned char facts;
};

class facts {
  builder& g;
  const assumed_of* assumed;
  int count;
  unsigned char otherwise;  ///< of symbols of which nothing is assumed
  graph::scratch<unsigned char> known{};

 public:
  constexpr facts(builder& graph, const assumed_of* a, int n, unsigned char of_others) : g{graph}, assumed{a}, count{n}, otherwise{of_others} {}

  constexpr unsigned char of(int i) {
    if (!known.at[i]) known.at[i] = static_cast<unsigned char>(find(i) | 128u);
    return known.at[i] & 127u;
  }
  constexpr bool are(int i, unsigned char wanted) { return (of(i) & wanted) == wanted; }
  constexpr bool real(int i) { return are(i, is_real); }
  constexpr bool nonnegative(int i) { return are(i, is_nonnegative); }
  constexpr bool nonzero(int i) { return are(i, is_nonzero); }
  constexpr bool positive(int i) { return are(i, is_positive); }

 private:
  static constexpr unsigned bits_of(number v) {
    const double size = v.rational() ? 0 : real_of(v);
    if (!(size - size == 0)) return nothing_known;
    const int sign = v.rational() ? sign_of(v) : size > 0 ? 1 : size < 0 ? -1 : 0;
    return sign > 0 ? is_positive : sign < 0 ? is_real | is_nonzero : is_nonnegative;
  }
  constexpr unsigned scaled(int coefficient, int node) {
    const unsigned u = of(node);
    return g.value(coefficient).num > 0 ? u : u & (is_real | is_nonzero);
  }
  constexpr unsigned find(int i) {
    switch (g.kinds[i]) {
      case kind::constant: return bits_of(g.value(i));
      case kind::input: {
        unsigned r = otherwise;
        for (int k = 0; k < count; ++k)
          if (assumed[k].symbol == g.leaves[g.a[i]]) r |= assumed[k].facts;
        return r;
      }
      case kind::scaled: return scaled(g.a[i], g.b[i]);
      case kind::product: {
        unsigned r = is_positive;
        for (int j = g.a[i], end = j + 3 * g.b[i]; j < end; j += 3) {
          unsigned u = of(g.pool[j]);
          if (u & is_real && (g.pool[j + 1] + g.pool[j + 2]) % 2 == 0) u |= is_nonnegative;
          r &= g.pool[j + 2] && !(u & is_nonzero) ? unsigned{nothing_known} : u;
        }
        return r;
      }
      case kind::sum: {
        unsigned all = is_positive, any = 0;
        for (int j = g.a[i], end = j + 2 * g.b[i]; j < end; j += 2) {
          const unsigned u = scaled(g.pool[j], g.pool[j + 1]);
          all &= u, any |= u;
        }
        return (all & is_nonnegative) == is_nonnegative ? is_nonnegative | (any & is_nonzero) : all & is_real;
      }
      case kind::call: return g.f[i]->arity == 0 ? unsigned{is_positive} : of_call(g.f[i], of(g.a[i]), of(g.b[i]), of(g.c[i]));
      default: return nothing_known;
    }
  }
  template <class... F>
  static constexpr bool one_of(const function_info* f) {
    return ((f == functions::info<F>()) || ...);
  }
  /// Values of f from those of its arguments.
  static constexpr unsigned of_call(const function_info* f, unsigned x, unsigned y, unsigned z) {
    using namespace functions;
    const bool real = x & is_real, nonnegative = (x & is_nonnegative) == is_nonnegative, positive = x == is_positive;
    if (one_of<exp_fn, exp2_fn, cosh_fn, erfc_fn, sigmoid_fn, softplus_fn>(f)) return real ? is_positive : nothing_known;
    if (one_of<sinh_fn, tanh_fn, asinh_fn, atan_fn, cbrt_fn, erf_fn, expm1_fn, sign_fn>(f)) return real ? x : unsigned{nothing_known};
    if (one_of<sin_fn, cos_fn, floor_fn, ceil_fn>(f)) return x & is_real;
    if (one_of<sqrt_fn, log1p_fn>(f)) return nonnegative ? x : unsigned{nothing_known};
    if (one_of<log_fn, log2_fn, log10_fn>(f)) return positive ? is_real : nothing_known;
    if (one_of<abs_fn>(f)) return real ? x | is_nonnegative : unsigned{nothing_known};
    if (one_of<pow_fn>(f)) return positive && y & is_real ? is_positive : nonnegative && y == is_positive ? is_nonnegative : nothing_known;
    if (one_of<select_fn>(f)) return y & z;
    if (!(x & y & is_real)) return nothing_known;
    if (one_of<hypot_fn>(f)) return is_nonnegative | ((x | y) & is_nonzero);
    if (one_of<min_fn>(f)) return x & y;
    if (one_of<max_fn>(f)) return positive || y == is_positive ? unsigned{is_positive} : (x & y & is_nonzero) | ((x | y) & is_nonnegative);
    return nothing_known;
  }
};

}  // namespace leibniz::transform
