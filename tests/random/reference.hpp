// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "bounded.hpp"
#include "precise.hpp"

#include <array>

/// Values and derivatives to the third order of a program, without the library.
namespace random_programs {

/// Derivatives along directions a, b, c; entry 1 is along a, 2 along b, 4 along c, 3 along a and b, and so on; 0 is the value.
template <class T>
using jet = std::array<T, 8>;
using textbook::bounded;

struct directions {
  std::vector<double> a, b, c;
};

std::vector<jet<precise>> precise_reference(const program&, const directions&);  ///< one for each root
std::vector<jet<long double>> long_double_reference(const program&, const directions&);
std::vector<jet<bounded>> bounded_reference(const program&, const directions&);

/// A constant in the type T. A double that a program was written with folds in double arithmetic in derivatives, to 2^-50.
template <class T>
T constant_in(const program&, number a) { return leibniz::to<T>(a); }
template <>
inline bounded constant_in<bounded>(const program& p, number a) {
  const double v = leibniz::to<double>(a), size = std::fabs(v);
  const bool exact = a.rational() && (a.den & (a.den - 1)) == 0;
  return {v, !p.exact_constants() ? 8 * size : exact ? 0 : size, exact};
}

template <class T>
std::vector<jet<T>> jets(const program& p, const directions& along) {
  using namespace textbook;
  using number_type = dual<dual<dual<T>>>;
  using formula = number_type (*)(const number_type&, const number_type&, const number_type&);
  static const auto table = []<class... F>(leibniz::list<F...>) {
    return std::array<formula, sizeof...(F)>{&definition<F>::template of<number_type>...};
  }(generated{});
  std::vector<number_type> v(p.nodes.size());
  for (std::size_t i = 0; i < v.size(); ++i) {
    const node& n = p.nodes[i];
    if (n.function == node::input) {
      const auto k = static_cast<std::size_t>(n.arguments[0]);
      v[i] = {dual<dual<T>>{dual<T>{T(p.point[k]), T(along.c[k])}, dual<T>(along.b[k])}, dual<dual<T>>(along.a[k])};
    } else if (n.function == node::constant) {
      const T value = constant_in<T>(p, n.value);
      v[i] = {dual<dual<T>>{dual<T>{value, T(0)}, dual<T>(0)}, dual<dual<T>>(0)};
    } else {
      const auto at = [&](int j) -> const number_type& { return v[static_cast<std::size_t>(n.arguments[j])]; };
      v[i] = table[static_cast<std::size_t>(n.function)](at(0), at(1), at(2));
    }
    if constexpr (std::is_same_v<T, bounded>) note_condition(primal(v[i]));
    else if (!isfinite(primal(v[i])) && std::isfinite(plain_values(p)[i])) events.undefined = true;
  }
  std::vector<jet<T>> r;
  for (const int root : p.roots) {
    const number_type& x = v[static_cast<std::size_t>(root)];
    r.push_back({x.v.v.v, x.d.v.v, x.v.d.v, x.d.d.v, x.v.v.d, x.d.v.d, x.v.d.d, x.d.d.d});
  }
  return r;
}

}  // namespace random_programs
