// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math.hpp>
#include <leibniz/leibniz.hpp>

#include <string>
#include <tuple>

/// Every function of the catalogue by its key, which is "name/arity".
namespace accuracy {

inline constexpr auto variables = std::tuple{leibniz::variable<"x">{}, leibniz::variable<"y">{}, leibniz::variable<"z">{}};

/// Formulas that users call as functions.
struct smooth_max_formula {
  static constexpr const char* name = "smooth_max";
  static constexpr int arity = 3, exponent = 0;
  static constexpr bool flat = false, condition = false;
  static constexpr auto call(auto x, auto y, auto k) { return leibniz::smooth_max(x, y, k); }
  template <class T>
  static T value(const T& x, const T& y, const T& k) { return k * leibniz::functions::log_sum_exp_fn::value(T(x / k), T(y / k)); }
};
struct smooth_min_formula {
  static constexpr const char* name = "smooth_min";
  static constexpr int arity = 3, exponent = 0;
  static constexpr bool flat = false, condition = false;
  static constexpr auto call(auto x, auto y, auto k) { return leibniz::smooth_min(x, y, k); }
  template <class T>
  static T value(const T& x, const T& y, const T& k) { return -smooth_max_formula::value(T(-x), T(-y), k); }
};

using catalogue = leibniz::join<leibniz::functions::all, leibniz::list<smooth_max_formula, smooth_min_formula>,
                                leibniz::functions::special_by_boost>;

template <class F>
std::string key() {
  return F::name + (F::exponent ? "<" + std::to_string(F::exponent) + ">" : std::string{}) + "/" + std::to_string(F::arity);
}

/// f(F's call, x, y...): as many variables as F has arguments.
template <class F, class Do>
constexpr auto with_call(Do f) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    if constexpr (requires { F::call(std::get<I>(variables)...); }) return f(F::call(std::get<I>(variables)...), std::get<I>(variables)...);
    else return f(leibniz::make_call<F, std::tuple_element_t<I, decltype(variables)>...>(), std::get<I>(variables)...);
  }(std::make_index_sequence<static_cast<std::size_t>(F::arity)>{});
}

/// Whether F has a derivative to speak of.
template <class F>
inline constexpr bool ruled = F::arity > 0 && !F::flat && !F::condition && !std::is_same_v<F, leibniz::functions::select_fn>;

template <class Do, class... F>
void for_each_function(Do f, leibniz::list<F...>) {
  (f.template operator()<F>(), ...);
}

}  // namespace accuracy
