// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/all.hpp>

#include <cstdio>
#include <ostream>
#include <string>

namespace leibniz {

namespace output_detail {

enum precedence { any = 0, disjunction = 1, conjunction = 2, comparison = 3, sum = 4, product = 5, sign = 6, atom = 7 };

/// Text of a formula, with parentheses where the place it goes to binds more strongly.
struct printer {
  std::string text;

  void constant(number v, precedence inside) {
    std::string s;
    precedence p = atom;
    if (!v.rational()) {
      char digits[40];
      std::snprintf(digits, sizeof digits, "%.17g", real_of(v));
      s = digits;
      if (real_of(v) < 0) p = sign;
    } else {
      s = std::to_string(v.num);
      if (v.den != 1) s += '/' + std::to_string(v.den), p = product;
      else if (v.num < 0) p = sign;
    }
    wrap(p < inside || (p == product && inside == product), s);
  }
  void wrap(bool parentheses, const std::string& s) { text += parentheses ? '(' + s + ')' : s; }

  void infix(const char* op, const tree* t, precedence p, precedence inside, bool associative) {
    if (p < inside) text += '(';
    write(t->arguments[0], p);
    text += op;
    write(t->arguments[1], associative ? p : static_cast<precedence>(p + 1));
    if (p < inside) text += ')';
  }

  void write(const tree* t, precedence inside = any) {
    if (t->leaf) {
      text += t->leaf->name;
      return;
    }
    if (!t->function) return constant(t->value, inside);
    const auto* f = static_cast<const functions::function_info*>(t->function);
    using functions::operation;
    switch (f->kind) {
      case operation::add: return infix(" + ", t, sum, inside, true);
      case operation::subtract: return infix(" - ", t, sum, inside, false);
      case operation::multiply: return infix("*", t, product, inside, true);
      case operation::divide: return infix("/", t, product, inside, false);
      case operation::negate:
        if (sign < inside || inside == product) text += '(';
        text += '-';
        write(t->arguments[0], product);
        if (sign < inside || inside == product) text += ')';
        return;
      case operation::power:
        text += "pow(";
        write(t->arguments[0]);
        text += ", " + std::to_string(f->exponent) + ')';
        return;
      default: break;
    }
    if (f == functions::info<functions::less_fn>()) return infix(" < ", t, comparison, inside, false);
    if (f == functions::info<functions::less_equal_fn>()) return infix(" <= ", t, comparison, inside, false);
    if (f == functions::info<functions::and_fn>()) return infix(" && ", t, conjunction, inside, true);
    if (f == functions::info<functions::or_fn>()) return infix(" || ", t, disjunction, inside, true);
    text += f == functions::info<functions::not_fn>() ? "!" : f->name;
    if (f->arity == 0) return;
    text += '(';
    for (int i = 0; i < f->arity; ++i) {
      if (i) text += ", ";
      write(t->arguments[i]);
    }
    text += ')';
  }
};

}  // namespace output_detail

/// The formula as text, readable as C++: "2*x + cos(x*y)*y".
template <expression E>
std::string to_string(E) {
  output_detail::printer p;
  p.write(&detail::tree_of<E>);
  return p.text;
}
template <class C>
  requires requires { typename C::plan; }
LEIBNIZ_REFUSED("leibniz: to_string wants a formula; a program as C++ is to_source(f, \"name\"), of <leibniz/output/source.hpp>")
std::string to_string(C) { return detail::refuse<std::string, C>(); }

/// Writes the formula as text.
template <expression E>
std::ostream& operator<<(std::ostream& out, E f) {
  return out << to_string(f);
}

}  // namespace leibniz
