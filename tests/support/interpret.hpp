// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/canonical.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

// Graphs evaluated operation by operation when a test runs, in any floating-point type.
namespace interpret {

using leibniz::functions::function_info;
using leibniz::functions::operation;
using leibniz::graph::builder;
using leibniz::graph::kind;

template <class T>
using evaluation = T (*)(const T*);

template <class F, class T>
T value_of([[maybe_unused]] const T* a) {
  if constexpr (F::arity == 0) return F::template value<T>();
  else if constexpr (F::arity == 1) return F::template value<T>(a[0]);
  else if constexpr (F::arity == 2) return F::template value<T>(a[0], a[1]);
  else if constexpr (F::arity == 3) return F::template value<T>(a[0], a[1], a[2]);
  else return F::template value<T>(a[0], a[1], a[2], a[3]);
}
template <class T, class... F>
std::map<const function_info*, evaluation<T>> table_of(leibniz::list<F...>) {
  return {{leibniz::functions::info<F>(), &value_of<F, T>}...};
}
/// The values of all functions.
template <class T>
const std::map<const function_info*, evaluation<T>>& table() {
  static const auto all = table_of<T>(leibniz::functions::all{});
  return all;
}

/// x to the power n as the products that power_fn<n> makes.
template <class T>
T power(T x, int n) {
  if (n < 0) return T(1) / power(x, -n);
  if (n < 2) return n ? x : T(1);
  const T half = power(x, n / 2);
  return n % 2 ? half * half * x : half * half;
}

/// What happened on the way to a value.
struct events {
  bool overflow = false;   ///< an operation on finite numbers gave an infinity, other than a division by zero
  bool infinite = false;   ///< something was an infinity or no number
  bool underflow = false;  ///< a product, quotient or function of what is not zero gave less than normal numbers
};

/// A formula as a list of operations.
template <class T>
class code {
  struct step {
    const function_info* f;
    evaluation<T> value;  ///< none for powers
    int power, a[3];
    T number;
    int input;
  };
  std::vector<step> steps;

 public:
  /// Of an exact node, as the user writes it or as formulas are written out.
  code(const builder& g, int root) {
    std::vector<int> at(static_cast<std::size_t>(root) + 1, -1);
    leibniz::graph::scratch<char> used;
    leibniz::transform::mark(g, &root, 1, used.at);
    for (int i = 1; i <= root; ++i) {
      if (!used.at[i]) continue;
      const auto n = static_cast<std::size_t>(i);
      at[n] = static_cast<int>(steps.size());
      step s{nullptr, nullptr, 0, {-1, -1, -1}, T(0), -1};
      if (g.kinds[i] == kind::constant) {
        s.number = leibniz::to<T>(g.value(i));
      } else if (g.kinds[i] == kind::input) {
        s.input = g.a[i];
      } else {
        s.f = g.f[i];
        const int arguments[] = {g.a[i], g.b[i], g.c[i]};
        for (int j = 0; j < s.f->arity; ++j) s.a[j] = at[static_cast<std::size_t>(arguments[j])];
        const bool whole = s.f->kind == operation::general_power && g.is_rational(g.b[i]) && g.value(g.b[i]).integer();
        s.power = s.f->kind == operation::power ? s.f->exponent : whole ? static_cast<int>(g.value(g.b[i]).num) : 0;
        if (s.f->kind != operation::power && !whole) s.value = table<T>().at(s.f);
      }
      steps.push_back(s);
    }
  }

  struct result {
    T value;
    double magnitude;  ///< the sum of the sizes of what is added, carried through products
    events seen;
  };
  result operator()(const T* inputs) const {
    std::vector<T> v(steps.size());
    std::vector<double> size(steps.size());
    events seen;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const step& s = steps[i];
      if (!s.f) {
        v[i] = s.input >= 0 ? inputs[s.input] : s.number;
        size[i] = std::fabs(static_cast<double>(v[i]));
        continue;
      }
      T a[3]{};
      double m[3]{};
      bool finite = true, no_zero = true;
      for (int j = 0; j < s.f->arity; ++j) {
        a[j] = v[static_cast<std::size_t>(s.a[j])], m[j] = size[static_cast<std::size_t>(s.a[j])];
        finite = finite && std::isfinite(a[j]), no_zero = no_zero && a[j] != 0;
      }
      v[i] = s.value ? s.value(a) : power(a[0], s.power);
      const double r = std::fabs(static_cast<double>(v[i]));
      const operation o = s.f->kind;
      const bool sum = o == operation::add || o == operation::subtract;
      const auto relative = [&](int j) { return m[j] / std::fabs(static_cast<double>(a[j])); };
      size[i] = sum                              ? m[0] + m[1]
                : o == operation::negate         ? m[0]
                : !no_zero                       ? m[0] * m[1]
                : o == operation::multiply || o == operation::divide ? r * relative(0) * relative(1)
                : !s.value                       ? r * std::pow(relative(0), std::abs(s.power))
                                                 : r;
      if (!std::isfinite(v[i])) seen.infinite = true;
      if (finite && no_zero && std::isinf(v[i])) seen.overflow = true;
      if (!sum && o != operation::negate && finite && no_zero && std::fabs(v[i]) < std::numeric_limits<T>::min() && !s.f->condition && s.f->arity > 0) seen.underflow = true;
    }
    return {v.back(), size.back(), seen};
  }
};

}  // namespace interpret
