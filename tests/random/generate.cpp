// SPDX-License-Identifier: BSL-1.0
#include "generate.hpp"

#include <cmath>

namespace random_programs {

namespace {

/// Whether a function is defined at its arguments, away from where it is infinite or has a corner.
bool inside(int function, const double* v) {
  const double x = v[0], y = v[1], z = v[2], size = std::fabs(x);
  switch (function) {
    case index_of<fn::divide_fn>:
    case index_of<fn::proportion_fn>: return std::fabs(y) > 1e-2;
    case index_of<fn::power_fn<-1>>:
    case index_of<fn::power_fn<-2>>: return size > 1e-2;
    case index_of<fn::power_fn<5>>: return size < 6;
    case index_of<fn::pow_fn>: return x > 1e-2 && std::fabs(y) < 8;
    case index_of<fn::pow_log_fn>: return x > 1e-2 && std::fabs(y) < 8 && z <= 3;
    case index_of<fn::sqrt_fn>:
    case index_of<fn::log_fn>:
    case index_of<fn::log2_fn>:
    case index_of<fn::log10_fn>: return x > 1e-2;
    case index_of<fn::cbrt_fn>: return size > 1e-3;
    case index_of<fn::log1p_fn>: return x > -0.98;
    case index_of<fn::exp_fn>:
    case index_of<fn::exp2_fn>:
    case index_of<fn::expm1_fn>:
    case index_of<fn::sinh_fn>:
    case index_of<fn::cosh_fn>: return size < 9;
    case index_of<fn::softplus_fn>:
    case index_of<fn::sigmoid_fn>:
    case index_of<fn::sigmoid_slope_fn>:
    case index_of<fn::tanh_fn>: return size < 20;
    case index_of<fn::log_sum_exp_fn>: return size < 20 && std::fabs(y) < 20;
    case index_of<fn::erf_fn>:
    case index_of<fn::erfc_fn>: return size < 5;
    case index_of<fn::tan_fn>: return std::fabs(std::cos(x)) > 0.05 && size < 100;
    case index_of<fn::asin_fn>:
    case index_of<fn::acos_fn>:
    case index_of<fn::atanh_fn>: return size < 0.98;
    case index_of<fn::acosh_fn>: return x > 1.02;
    case index_of<fn::logit_fn>: return x > 0.02 && x < 0.98;
    case index_of<fn::log1mexp_fn>:
    case index_of<fn::log1mexp_slope_fn>: return x < -1e-2 && x > -20;
    case index_of<fn::hypot_fn>:
    case index_of<fn::atan2_fn>:
    case index_of<fn::smooth_abs_fn>:
    case index_of<fn::smooth_sign_fn>: return size + std::fabs(y) > 1e-2;
    case index_of<fn::hypot3_fn>: return size + std::fabs(y) + std::fabs(z) > 1e-2;
    case index_of<fn::xdivy_fn>: return std::fabs(y) > 0.05 && z <= 3;
    case index_of<fn::xlogy_fn>: return y > 1e-2;
    case index_of<fn::xlog1py_fn>: return y > -0.98;
    case index_of<fn::sinc_fn>: return size < 4;
    case index_of<fn::sinc_derivative_fn>: return size < 4 && y >= 1;
    case index_of<fn::fmod_fn>:
    case index_of<fn::remainder_fn>: return std::fabs(y) > 1e-2 && std::fabs(x / y) < 1000;
    default: return true;
  }
}
constexpr bool is_condition(int f) { return f >= index_of<fn::less_fn> && f <= index_of<fn::not_fn>; }

class generator {
  choices& choose;
  program p;
  std::vector<double> value;
  std::vector<int> numbers;  ///< nodes that are no conditions
  std::vector<char> used;
  bool any_double;

 public:
  explicit generator(choices& c) : choose{c}, any_double{c.once_in(6)} {}

  program make() {
    p.seed = choose.bits();
    static constexpr int counts[] = {1, 2, 3, 4, 6};
    p.inputs = counts[choose.below(5)];
    static constexpr double plain[] = {0, 1, -1, 0.5, 2, -2, 3, 0.25};
    for (int i = 0; i < p.inputs; ++i) {
      const double at = choose.once_in(10)  ? plain[choose.below(8)]
                        : choose.below(2)   ? choose.between(0.05, 2)
                                            : choose.between(-3, 3);
      p.point.push_back(at);
      put({node::input, {i, 0, 0}, {0, 1}}, at);
    }
    const int size = choose.below(10), functions = size < 2   ? 1 + choose.below(4)
                                                   : size < 6 ? 4 + choose.below(11)
                                                   : size < 9 ? 14 + choose.below(17)
                                                              : 30 + choose.below(31);
    for (int i = 0; i < functions; ++i) grow();
    p.roots.push_back(static_cast<int>(p.nodes.size()) - 1);
    if (choose.once_in(4))
      for (int more = 1; more < several_roots; ++more) p.roots.push_back(numbers[pick(static_cast<int>(numbers.size()))]);
    return without_dead_nodes(p);
  }

 private:
  std::size_t pick(int n) { return static_cast<std::size_t>(choose.below(n)); }
  int put(const node& n, double v) {
    p.nodes.push_back(n), value.push_back(v), used.push_back(0);
    const int i = static_cast<int>(p.nodes.size()) - 1;
    if (!is_condition(n.function)) numbers.push_back(i);
    return i;
  }
  int constant() {
    number v{};
    if (any_double && choose.below(2)) v = leibniz::number_of(choose.between(-2, 2));
    else {
      static constexpr int denominators[] = {1, 1, 1, 1, 2, 2, 4, 3, 5, 10};
      const int n = 1 + choose.below(5), d = denominators[choose.below(10)];
      v = leibniz::detail::reduced(choose.below(4) == 0, static_cast<unsigned long long>(n), static_cast<unsigned long long>(d)).value;
    }
    const int i = put({node::constant, {}, v}, leibniz::to<double>(v));
    numbers.pop_back();  // taken where it is wanted, and not again
    return i;
  }
  int argument() {
    const int n = static_cast<int>(numbers.size());
    if (choose.below(2))
      for (int i = n; i-- > 0;)
        if (!used[static_cast<std::size_t>(numbers[static_cast<std::size_t>(i)])]) return numbers[static_cast<std::size_t>(i)];
    return numbers[pick(n)];
  }
  bool add(int function, const int* x) {
    node n{function, {}, {0, 1}};
    double v[3]{};
    for (int j = 0; j < info_at(function)->arity; ++j) n.arguments[j] = x[j], v[j] = value[static_cast<std::size_t>(x[j])];
    if (!inside(function, v) && !choose.once_in(64)) return false;
    const double r = one_step(function, v);
    if (!(std::fabs(r) < 1e4) || (std::fabs(r) < 1e-5 && r != 0)) return false;
    for (int j = 0; j < info_at(function)->arity; ++j) used[static_cast<std::size_t>(x[j])] = 1;
    put(n, r);
    return true;
  }
  int condition() {
    const int f = index_of<fn::less_fn> + choose.below(3), x[3] = {argument(), choose.below(2) ? argument() : constant(), 0};
    add(f, x);
    const int c = static_cast<int>(p.nodes.size()) - 1;
    if (choose.once_in(6)) {
      const int y[3] = {c, 0, 0};
      add(index_of<fn::not_fn>, y);
    } else if (choose.once_in(6)) {
      const int u[3] = {argument(), argument(), 0};
      add(index_of<fn::less_fn>, u);
      const int y[3] = {c, static_cast<int>(p.nodes.size()) - 1, 0};
      add(choose.below(2) ? index_of<fn::and_fn> : index_of<fn::or_fn>, y);
    }
    return static_cast<int>(p.nodes.size()) - 1;
  }
  /// One more function, by some attempts; a sine where none of them is defined.
  void grow() {
    for (int attempt = 0; attempt < 12; ++attempt) {
      static constexpr int arithmetic[] = {index_of<fn::add_fn>,      index_of<fn::subtract_fn>, index_of<fn::multiply_fn>, index_of<fn::multiply_fn>,
                                           index_of<fn::divide_fn>, index_of<fn::negate_fn>,   index_of<fn::power_fn<2>>};
      const int f = choose.below(5) < 2 ? arithmetic[choose.below(7)] : choose.below(function_count), arity = info_at(f)->arity;
      if (is_condition(f)) continue;
      int x[3]{};
      for (int j = 0; j < arity; ++j) x[j] = argument();
      if (arity > 1 && x[0] == x[1] && !choose.once_in(12)) x[1] = argument();
      if (arity > 1 && x[0] == x[1] && !choose.once_in(4)) continue;
      if (arity > 1 && choose.once_in(5)) x[choose.below(arity)] = constant();
      if (choose.once_in(60))
        for (int j = 0; j < arity; ++j) x[j] = constant();
      if (f == index_of<fn::select_fn>) x[0] = condition();
      if (const int j = order_argument(f); j >= 0) {
        x[j] = put({node::constant, {}, {1 + choose.below(3), 1}}, 0);
        numbers.pop_back();
        value.back() = static_cast<double>(p.nodes.back().value.num);
      }
      if (add(f, x)) return;
    }
    const int x[3] = {argument(), 0, 0};
    add(index_of<fn::sin_fn>, x);
  }
};

}  // namespace

program generate(choices& c) { return generator(c).make(); }
program generate(std::uint64_t seed) {
  choices c(seed);
  program p = generate(c);
  p.seed = seed;
  return p;
}

}  // namespace random_programs
