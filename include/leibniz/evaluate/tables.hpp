// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/arguments.hpp>

#include <tuple>

/// Data in the caller's memory, as arguments that vary from row to row.
namespace leibniz {

namespace tables {

[[noreturn]] inline void refuse([[maybe_unused]] const char* why) {
#if defined(__cpp_exceptions)
  throw why;
#else
  __builtin_trap();
#endif
}

/// The numbers of one column: every Step-th one, where 0 stands for a step known at run time.
template <class E, std::size_t Step>
struct strided {
  E* first;
  std::size_t step;

  LEIBNIZ_FN E* at(std::size_t row) const { return first + row * distance(); }
  LEIBNIZ_FN std::size_t distance() const { return Step ? Step : step; }
};

/// Width numbers a row, the rows at equal distances.
template <class E, std::size_t Width, std::size_t Stride>
struct rows_of {
  using element = E;
  static constexpr std::size_t width = Width;
  E* first;
  std::size_t length, stride;

  template <std::size_t J>
  LEIBNIZ_FN strided<E, Stride> column() const { return {first + J, stride}; }
};

/// One number a row.
template <class E, std::size_t Stride>
struct column_of : rows_of<E, 1, Stride> {};

/// Tables of the same length side by side.
template <class... Parts>
struct columns_of {
  using element = std::common_type_t<typename Parts::element...>;
  static constexpr std::size_t width = (0 + ... + Parts::width);
  std::tuple<Parts...> parts;
  std::size_t length;

  template <std::size_t J, std::size_t Part = 0>
  LEIBNIZ_FN auto column() const {
    constexpr std::size_t here = std::tuple_element_t<Part, std::tuple<Parts...>>::width;
    if constexpr (J < here) return std::get<Part>(parts).template column<J>();
    else return column<J - here, Part + 1>();
  }
};

template <class T>
inline constexpr bool is_column = false;
template <class E, std::size_t S>
inline constexpr bool is_column<column_of<E, S>> = true;
template <class T>
inline constexpr bool is_table = is_column<T>;
template <class E, std::size_t W, std::size_t S>
inline constexpr bool is_table<rows_of<E, W, S>> = true;
template <class... P>
inline constexpr bool is_table<columns_of<P...>> = true;

/// Anything whose numbers lie one after the other.
template <class R>
concept contiguous = std::is_array_v<std::remove_reference_t<R>> || requires(R& r) { r.data(), r.size(); };

template <contiguous R>
constexpr auto* numbers(R& r) {
  if constexpr (std::is_array_v<R>) return &r[0];
  else return r.data();
}
template <contiguous R>
constexpr std::size_t length(const R& r) {
  if constexpr (std::is_array_v<R>) return std::extent_v<R>;
  else return r.size();
}

template <std::size_t Width, std::size_t Stride, class R>
constexpr auto make_rows(R& r, std::size_t stride) {
  using E = std::remove_pointer_t<decltype(numbers(r))>;
  const std::size_t size = length(r);
  if (stride == 0) refuse("leibniz: a stride is at least 1");
  if (size != 0 && (size < Width || ((size - Width) % stride != 0 && size % stride != 0)))
    refuse("leibniz: rows<N>(numbers) wants whole rows");
  return rows_of<E, Width, Stride>{numbers(r), size == 0 ? 0 : (size - Width) / stride + 1, stride};
}

template <class P>
constexpr auto part(P&& p) {
  if constexpr (is_table<std::remove_cvref_t<P>>) {
    return p;
  } else {
    using E = std::remove_pointer_t<decltype(numbers(p))>;
    return column_of<E, 1>{{numbers(p), length(p), 1}};
  }
}

}  // namespace tables

/// A table in row-major order as an argument of for_each_row and sum_over_rows: row r is the array of the N numbers
/// from r*N on. It stands where a callable takes an array.
template <std::size_t N, tables::contiguous R>
constexpr auto rows(R&& numbers) { return tables::make_rows<N, N>(numbers, N); }
/// The same with rows that begin `stride` numbers apart; windows overlap where it is less than N.
template <std::size_t N, tables::contiguous R>
constexpr auto rows(R&& numbers, std::size_t stride) { return tables::make_rows<N, 0>(numbers, stride); }

/// One number a row, where a callable takes a number: G(column(xs), a = column(as)).
template <tables::contiguous R>
constexpr auto column(R&& numbers) { return tables::part(numbers); }
/// The same with every stride-th of the numbers, from the first one on.
template <tables::contiguous R>
constexpr auto column(R&& numbers, std::size_t stride) {
  using E = std::remove_pointer_t<decltype(tables::numbers(numbers))>;
  if (stride == 0) tables::refuse("leibniz: a stride is at least 1");
  return tables::column_of<E, 0>{{tables::numbers(numbers), (tables::length(numbers) + stride - 1) / stride, stride}};
}

/// A table from its columns, from left to right; each is an array or span of numbers, or a table with all its columns:
/// columns(xs, ys), columns(rows<8>(features), labels).
template <class... P>
constexpr auto columns(P&&... p) {
  static_assert(sizeof...(P) > 0 && ((tables::is_table<std::remove_cvref_t<P>> || tables::contiguous<P>) && ...),
                "leibniz: columns(...) wants arrays, spans or tables");
  const tables::columns_of<decltype(tables::part(p))...> t{{tables::part(p)...}, std::get<0>(std::tuple{tables::part(p)...}).length};
  if (((tables::part(p).length != t.length) || ...)) tables::refuse("leibniz: the columns of a table differ in length");
  return t;
}

}  // namespace leibniz
