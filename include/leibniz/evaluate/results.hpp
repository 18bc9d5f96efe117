// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/meta/config.hpp>

#include <array>
#include <cstddef>

namespace leibniz {

/// M rows and N columns, row by row.
template <class T, std::size_t M, std::size_t N>
struct matrix {
  std::array<T, M * N> values;

  static constexpr std::size_t rows() { return M; }
  static constexpr std::size_t columns() { return N; }
  LEIBNIZ_HOST_DEVICE constexpr const T& operator()(std::size_t i, std::size_t j) const { return values[i * N + j]; }
  LEIBNIZ_HOST_DEVICE constexpr T& operator()(std::size_t i, std::size_t j) { return values[i * N + j]; }
  constexpr const T* data() const { return values.data(); }
  constexpr T* data() { return values.data(); }
  LEIBNIZ_REFUSED("leibniz: elements of a matrix are m(i, j)")
  constexpr const T* operator[](std::size_t) const { return detail::refuse<const T*>(); }
  friend constexpr bool operator==(const matrix&, const matrix&) = default;
};

/// N x N and symmetric: the lower triangle row by row, N(N+1)/2 numbers.
template <class T, std::size_t N>
struct symmetric_matrix {
  std::array<T, N*(N + 1) / 2> values;

  static constexpr std::size_t rows() { return N; }
  static constexpr std::size_t columns() { return N; }
  static constexpr std::size_t index(std::size_t i, std::size_t j) { return i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i; }
  LEIBNIZ_HOST_DEVICE constexpr const T& operator()(std::size_t i, std::size_t j) const { return values[index(i, j)]; }
  LEIBNIZ_HOST_DEVICE constexpr T& operator()(std::size_t i, std::size_t j) { return values[index(i, j)]; }
  constexpr const T* data() const { return values.data(); }
  constexpr T* data() { return values.data(); }
  /// All N x N entries.
  constexpr matrix<T, N, N> full() const {
    matrix<T, N, N> m{};
    for (std::size_t i = 0; i < N; ++i)
      for (std::size_t j = 0; j < N; ++j) m(i, j) = (*this)(i, j);
    return m;
  }
  LEIBNIZ_REFUSED("leibniz: elements of a matrix are m(i, j)")
  constexpr const T* operator[](std::size_t) const { return detail::refuse<const T*>(); }
  friend constexpr bool operator==(const symmetric_matrix&, const symmetric_matrix&) = default;
};

/// The structural nonzeros of a derivative: entry k is at (rows[k], columns[k]); only the lower triangle of Hessians.
template <std::size_t Count>
struct sparsity_pattern {
  static constexpr std::size_t count = Count;
  std::array<int, Count> rows, columns;
};

/// Exact counts of a straight-line program.
struct operation_counts {
  int additions = 0;        ///< additions, subtractions and sign changes
  int multiplications = 0;
  int divisions = 0;
  int calls = 0;            ///< functions of the catalogue, square roots included
  int selections = 0;       ///< comparisons and selections

  constexpr int total() const { return additions + multiplications + divisions + calls + selections; }
  friend constexpr bool operator==(const operation_counts&, const operation_counts&) = default;
};

}  // namespace leibniz
