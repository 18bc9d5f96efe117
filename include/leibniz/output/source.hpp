// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/constants.hpp>
#include <leibniz/graph/program.hpp>

#include <charconv>
#include <cmath>
#include <string>

namespace leibniz {

namespace output_detail {

/// A program as C++, one line a step. Names of slots: x, p, v for variables, parameters, directions; t for operations.
class source_printer {
  std::string text;
  int variables, symbols, inputs, literals;
  const std::string* constants;

 public:
  source_printer(int n, int s, int i, int l, const std::string* c) : variables{n}, symbols{s}, inputs{i}, literals{l}, constants{c} {}

  /// The shortest decimal that reads back as the same double.
  static std::string constant(double v) {
    if (v != v) return "NAN";
    std::string s;
    if (std::isinf(v)) {
      s = "INFINITY";
    } else {
      char digits[32];
      s.assign(digits, std::to_chars(digits, digits + sizeof digits, std::abs(v)).ptr);
      if (s.find_first_of(".e") == std::string::npos) s += ".0";
    }
    return std::signbit(v) ? "(-" + s + ')' : s;
  }

  void slot(int i) {
    const auto entry = [&](const char* array, int at) { text += array + ('[' + std::to_string(at) + ']'); };
    if (i < variables) entry("x", i);
    else if (i < symbols) entry("p", i - variables);
    else if (i < inputs) entry("v", i - symbols);
    else if (i < inputs + literals) text += constants[i - inputs];
    else text += 't' + std::to_string(i - inputs - literals);
  }

  void value(const graph::instruction& step) {
    const int arguments[] = {step.a, step.b, step.c, step.d};
    if (const char* s = step.f->source) {
      for (; *s; ++s)
        if (*s == '$') slot(arguments[*++s - '0']);
        else text += *s;
      return;
    }
    text += std::string("std::") + step.f->name + '(';
    for (int i = 0; i < step.f->arity; ++i) {
      if (i) text += ", ";
      slot(arguments[i]);
    }
    text += ')';
  }

  std::string function(const char* name, const graph::instruction* code, int operations, const int* results, const int* order, std::size_t size) {
    text = "#include <cmath>\n\nvoid ";
    text += name + std::string("(const double* x, ") + (symbols > variables ? "const double* p, " : "") +
            (inputs > symbols ? "const double* v, " : "") + "double* out) {\n";
    for (int i = 0; i < operations; ++i) {
      text += "  const double t" + std::to_string(i) + " = ";
      value(code[i]);
      text += ";\n";
    }
    for (std::size_t k = 0; k < size; ++k) {
      text += "  out[" + std::to_string(k) + "] = ";
      slot(results[order[k]]);
      text += ";\n";
    }
    return text += "}\n";
  }
};

template <const auto& Program, std::size_t I>
std::string literal_source() {
  constexpr graph::literal l = Program.constants[I];
  if constexpr (l.name != nullptr) return source_printer::constant(detail::type_at<l.name>::template value<double>());
  else return source_printer::constant(to<double>(l.value));
}

template <const auto& Program, std::size_t... C>
std::string function_source(const char* name, int variables, const int* order, std::size_t size, std::index_sequence<C...>) {
  const std::string constants[sizeof...(C) + 1] = {literal_source<Program, C>()...};
  return source_printer(variables, Program.symbols, Program.inputs, Program.literals, constants)
      .function(name, Program.code, Program.operations, Program.results, order, size);
}

}  // namespace output_detail

/// What a callable computes as the text of a C++ function without templates,
///
///     void name(const double* x, double* out)
///
/// with the operations of the callable in their order, one local each, and what write() writes in `out`: the
/// values agree bit for bit where the compiler does not contract (-ffp-contract=off). Parameters are a second
/// array, `const double* p`; directions or weights another, `const double* v`.
template <class Callable, class Problem = decltype(Callable::look_at_program())>
  requires(!Problem::refused)
std::string to_source(Callable, const char* name) {
  constexpr const auto& program = Callable::program();
  constexpr const auto& order = Callable::order();
  return output_detail::function_source<program>(name, Callable::variables, order.at, order.size(),
                                                 std::make_index_sequence<program.literals>{});
}
template <class Callable, class Problem = decltype(Callable::look_at_program())>
  requires(Problem::refused)
LEIBNIZ_REFUSED(LEIBNIZ_NO_PROGRAM)
std::string to_source(Callable, const char*) { return detail::refuse<std::string, Callable>(); }
template <class F>
  requires(!requires { F::look_at_program(); })
LEIBNIZ_REFUSED("leibniz: to_source wants what is called: to_source(function(f, x, y), \"name\"); a formula as text is to_string(f)")
std::string to_source(F, const char*) { return detail::refuse<std::string, F>(); }
inline std::string to_source(refused, const char*) { return {}; }

}  // namespace leibniz
