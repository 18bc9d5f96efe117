// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "engine.hpp"

#include <leibniz/evaluate/execute.hpp>

#include <stdexcept>
#include <unordered_map>

/// A script applied to numbers, one step after the other.
namespace random_programs {

template <class T>
using step_of = T (*)(const T&, const T&, const T&, const T&);

template <class T, class F>
T step(const T& x, [[maybe_unused]] const T& y, [[maybe_unused]] const T& z, [[maybe_unused]] const T& w) {
  if constexpr (F::arity == 0) return F::template value<T>();
  else if constexpr (F::arity == 1) return F::template value<T>(x);
  else if constexpr (F::arity == 2) return F::template value<T>(x, y);
  else if constexpr (F::arity == 3) return F::template value<T>(x, y, z);
  else return F::template value<T>(x, y, z, w);
}

template <class T>
class step_table {
  std::unordered_map<const function_info*, step_of<T>> steps;
  template <class... F>
  void add(leibniz::list<F...>) { (steps.emplace(&fn::info_of<F>, &step<T, F>), ...); }

 public:
  step_table() { add(generated{}), add(internal{}), add(of_steps{}); }
  step_of<T> operator[](const function_info* f) const {
    const auto found = steps.find(f);
    if (found == steps.end()) throw std::logic_error(std::string("no value is known of ") + f->name);
    return found->second;
  }
};
template <class T>
const step_table<T>& all_steps() {
  static const step_table<T> table;
  return table;
}

template <class T>
std::vector<T> run(const script& s, const std::vector<T>& inputs) {
  std::vector<T> v(inputs);
  v.reserve(inputs.size() + s.constants.size() + s.code.size());
  const T none(0);
  for (const auto& c : s.constants) v.push_back(c.name ? all_steps<T>()[c.name](none, none, none, none) : leibniz::to<T>(c.value));
  const auto at = [&](int i) -> const T& { return v[static_cast<std::size_t>(i)]; };
  for (const auto& c : s.code) v.push_back(all_steps<T>()[c.f](at(c.a), at(c.b), at(c.c), at(c.d)));
  return v;
}

}  // namespace random_programs
