// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/powers.hpp>
#include <leibniz/graph/program.hpp>

#include <utility>

namespace leibniz::graph {

namespace detail {

template <class F, class... A>
constexpr auto raise_call(A... a) {
  if constexpr (F::kind == operation::general_power) return pow(a...);  // integer exponents get their own type
  else return make_call<F, A...>();
}

/// The expression type of one slot of a program.
template <const auto& Program, int Slot>
constexpr auto raise_slot();

template <const auto& Program, int Slot>
using slot_type = decltype(raise_slot<Program, Slot>());

template <const auto& Program, int Slot>
constexpr auto raise_slot() {
  constexpr int constants = Program.inputs, operations = constants + Program.literals;
  if constexpr (Slot < constants) {
    return leibniz::detail::type_at<Program.leaves[Slot]>{};
  } else if constexpr (Slot < operations) {
    constexpr literal l = Program.constants[Slot - constants];
    if constexpr (l.name != nullptr) return make_call<leibniz::detail::type_at<l.name>>();
    else return leibniz::detail::constant_of<l.value.num, l.value.den>();
  } else {
    constexpr instruction i = Program.code[Slot - operations];
    using F = leibniz::detail::type_at<i.f>;
    if constexpr (F::arity == 1) return raise_call<F>(slot_type<Program, i.a>{});
    else if constexpr (F::arity == 2) return raise_call<F>(slot_type<Program, i.a>{}, slot_type<Program, i.b>{});
    else return raise_call<F>(slot_type<Program, i.a>{}, slot_type<Program, i.b>{}, slot_type<Program, i.c>{});
  }
}

/// Slots in order, so that no type is made from types that do not exist yet: recursion stays shallow.
template <const auto& Program, std::size_t... I>
constexpr auto raise_in_order(std::index_sequence<I...>) {
  (void)std::initializer_list<int>{0, (raise_slot<Program, Program.inputs + static_cast<int>(I)>(), 0)...};
  return raise_slot<Program, Program.results[0]>();
}

}  // namespace detail

/// Graph to expression: the type that a program with one output computes.
template <const auto& Program>
constexpr auto raise() {
  return detail::raise_in_order<Program>(std::make_index_sequence<static_cast<std::size_t>(Program.literals + Program.operations)>{});
}

}  // namespace leibniz::graph
