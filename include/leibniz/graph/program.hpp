// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/graph/builder.hpp>

namespace leibniz::graph {

/// One step of straight-line code: f of the slots a, b, c, d.
struct instruction {
  const function_info* f;
  int a, b, c, d;  // no initialisers: big arrays must cost nothing in constant evaluation
};

/// A constant slot: a number, or a named constant.
struct literal {
  number value;
  const function_info* name;
};

/// Straight-line code. Slots: inputs (symbols, then what a plan adds), then constants, then operations.
template <int Operations, int Literals, int Outputs, int Symbols>
struct program {
  static constexpr int operations = Operations, literals = Literals, outputs = Outputs, symbols = Symbols;
  int inputs = 0;
  int widest = 0;  ///< how many arguments a step takes at most
  int head = 0;    ///< how many steps come before the last call of a library, where those come first
  instruction code[Operations ? Operations : 1]{};
  literal constants[Literals ? Literals : 1]{};
  int results[Outputs ? Outputs : 1]{};
  const leaf_id* leaves[Symbols ? Symbols : 1]{};  ///< of the symbols, in order
  bool late[Symbols ? Symbols : 1]{};              ///< symbols that only steps behind the head use
  /// The same of an input; also of one that a plan adds.
  LEIBNIZ_HOST_DEVICE constexpr bool is_late(int input) const { return input < Symbols && late[input]; }
};

/// A program before its size is known.
template <int Outputs>
struct draft {
  static constexpr int outputs = Outputs;
  int inputs = 0, symbols = 0, operations = 0, literals = 0, widest = 0, head = 0;
  failure failed = failure::none;
  const char* culprit = nullptr;
  instruction code[builder::capacity]{};
  literal constants[builder::constants]{};
  int results[Outputs ? Outputs : 1]{};
  const leaf_id* leaves[builder::inputs]{};

  template <int Operations, int Literals, int Symbols>
  constexpr program<Operations, Literals, Outputs, Symbols> shrunk() const {
    program<Operations, Literals, Outputs, Symbols> p;
    p.inputs = inputs, p.widest = widest, p.head = head;
    for (int i = 0; i < Operations; ++i) p.code[i] = code[i];
    for (int i = 0; i < Literals; ++i) p.constants[i] = constants[i];
    for (int i = 0; i < Outputs; ++i) p.results[i] = results[i];
    for (int i = 0; i < Symbols; ++i) p.leaves[i] = leaves[i], p.late[i] = head > 0;
    for (int i = 0; i < head; ++i) {
      const int read[] = {code[i].a, code[i].b, code[i].c, code[i].d};
      for (int j = 0; j < code[i].f->arity; ++j)
        if (read[j] < Symbols) p.late[read[j]] = false;
    }
    return p;
  }
};

/// What Maker::make() gives, worked out once; no error where it is no constant. make() is LEIBNIZ_REMEMBERED.
template <class Maker>
struct evaluated {
#if defined(__clang__)
  // Clang works out a call wherever it stands; a constexpr variable without a value would be an error, a reference is none.
#define LEIBNIZ_REMEMBERED constexpr
  static inline const auto& value = Maker::make();
  static constexpr const auto& get() { return value; }
#else
  // GCC remembers calls, and tries them again outside of constants unless consteval; it would emit a member into debug builds.
#define LEIBNIZ_REMEMBERED consteval
  static consteval auto get() { return Maker::make(); }
#endif
  static constexpr bool known = requires { typename std::bool_constant<(static_cast<void>(get()), true)>; };
  static constexpr const char* culprit() {
    if constexpr (known) return get().culprit;
    else return nullptr;
  }
  /// An error, and the compiler's own notes below it.
  static auto show() {
    [[maybe_unused]] constexpr auto shown = Maker::make();
  }
  /// Why it has no value, as it says itself, or `Otherwise`.
  template <failure Otherwise = failure::too_large>
  static constexpr failure why() {
#if defined(__CUDACC__)  // where a requirement is no place to compute a program
    return get().failed;
#else
    if constexpr (known) {
      return get().failed;
    } else {
#if defined(LEIBNIZ_SHOW_WHY)
      using shown [[maybe_unused]] = decltype(show());
#endif
      return Otherwise;
    }
#endif
  }
};

/// The program of an evaluated draft; an empty one, once it is said why, where there is none.
template <class Draft, failure Why>
constexpr auto exactly() {
  if constexpr (functions::succeeded<Why>()) {
    constexpr decltype(auto) draft = Draft::get();
    return draft.template shrunk<draft.operations, draft.literals, draft.symbols>();
  } else return program<0, 0, std::remove_cvref_t<decltype(Draft::get())>::outputs, 0>{};
}

}  // namespace leibniz::graph
