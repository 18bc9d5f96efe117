// SPDX-License-Identifier: BSL-1.0
#include "derivatives.hpp"

#include "catalogue.hpp"

#include <leibniz/output/plain.hpp>

#include <algorithm>

namespace accuracy {

namespace {

using leibniz::functions::function_info;
using leibniz::functions::operation;

/// Adds the functions that a formula calls.
void calls_of(const leibniz::tree* t, std::vector<std::string>& keys) {
  if (const auto* f = static_cast<const function_info*>(t->function); f && f->arity > 0)
    if (f->kind == operation::call || f->kind == operation::general_power || f->kind == operation::power_log) {
      std::string key = f->name + ("/" + std::to_string(f->arity));
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
  for (const leibniz::tree* a : t->arguments)
    if (a) calls_of(a, keys);
}

}  // namespace

std::map<std::string, std::vector<std::string>> printed_derivatives() {
  std::map<std::string, std::vector<std::string>> all;
  for_each_function([&]<class F>() {
    auto& texts = all[key<F>()];
    if constexpr (ruled<F>) with_call<F>([&](auto call, auto... v) { (texts.push_back(to_string(leibniz::derivative(call, v))), ...); });
    else if constexpr (F::arity > 0 && (F::flat || F::condition)) texts.push_back("0");
  }, catalogue{});
  return all;
}

std::map<std::string, std::vector<std::string>> calls_of_derivatives() {
  std::map<std::string, std::vector<std::string>> all;
  for_each_function([&]<class F>() {
    auto& keys = all[key<F>()];
    if constexpr (ruled<F>)
      with_call<F>([&](auto call, auto... v) { (calls_of(&leibniz::detail::tree_of<decltype(leibniz::derivative(call, v))>, keys), ...); });
  }, catalogue{});
  return all;
}

}  // namespace accuracy
