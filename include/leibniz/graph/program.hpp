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
  int inputs = 0, symbols = 0, operations = 0, literals = 0, widest = 0, head = 0;
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
      const int slots[] = {code[i].a, code[i].b, code[i].c, code[i].d};
      for (int j = 0; j < code[i].f->arity; ++j)
        if (slots[j] < Symbols) p.late[slots[j]] = false;
    }
    return p;
  }
};

}  // namespace leibniz::graph
