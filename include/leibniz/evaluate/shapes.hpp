// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/results.hpp>

/// How the outputs of a program become a result, and in which order they go to memory.
namespace leibniz {

template <class T, std::size_t N>
struct with_gradient {
  T value;
  std::array<T, N> gradient;
};
template <class T, std::size_t M, std::size_t N>
struct with_jacobian {
  std::array<T, M> value;
  matrix<T, M, N> jacobian;
};
template <class T, std::size_t N>
struct with_hessian {
  T value;
  std::array<T, N> gradient;
  symmetric_matrix<T, N> hessian;
};

namespace shapes {

/// Which outputs go where; a plain array, because nvcc folds only those.
template <std::size_t N>
struct order_of_outputs {
  int at[N ? N : 1];
  static constexpr std::size_t size() { return N; }
};

template <std::size_t N>
constexpr order_of_outputs<N> identity() {
  order_of_outputs<N> order{};
  for (std::size_t i = 0; i < N; ++i) order.at[i] = static_cast<int>(i);
  return order;
}
template <int N>
struct packed {
  static constexpr auto order = identity<static_cast<std::size_t>(N)>();
};

template <std::size_t N, class T>
LEIBNIZ_FN std::array<T, N> take(const T* from) {
  std::array<T, N> r{};
  for (std::size_t i = 0; i < N; ++i) r[i] = from[i];
  return r;
}

/// Where first and second derivatives begin among the outputs of a program; -1 for none.
struct blocks {
  int first = -1, second = -1;
};

struct values {
  static constexpr blocks at(int, int) { return {}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    if constexpr (M == 1) return out[0];
    else return take<static_cast<std::size_t>(M)>(out);
  }
};
/// As values, for a program with one row of outputs an output of the function.
template <std::size_t Count, bool PerOutput>
struct rows {
  static constexpr blocks at(int, int) { return {}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    if constexpr (!PerOutput || M == 1) return take<Count>(out);
    else {
      matrix<T, static_cast<std::size_t>(M), Count> r{};
      for (std::size_t i = 0; i < M * Count; ++i) r.values[i] = out[i];
      return r;
    }
  }
};
/// One number a variable.
struct per_variable {
  static constexpr blocks at(int, int) { return {0, -1}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) { return take<static_cast<std::size_t>(N)>(out); }
};
struct jacobian {
  static constexpr blocks at(int, int) { return {0, -1}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    return matrix<T, static_cast<std::size_t>(M), static_cast<std::size_t>(N)>{take<static_cast<std::size_t>(M * N)>(out)};
  }
};
struct value_gradient {
  static constexpr blocks at(int m, int) { return {m, -1}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    return with_gradient<T, static_cast<std::size_t>(N)>{out[0], take<static_cast<std::size_t>(N)>(out + 1)};
  }
};
struct value_jacobian {
  static constexpr blocks at(int m, int) { return {m, -1}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    return with_jacobian<T, static_cast<std::size_t>(M), static_cast<std::size_t>(N)>{take<static_cast<std::size_t>(M)>(out),
                                                                                     {take<static_cast<std::size_t>(M * N)>(out + M)}};
  }
};
struct hessian {
  static constexpr blocks at(int, int) { return {-1, 0}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    return symmetric_matrix<T, static_cast<std::size_t>(N)>{take<static_cast<std::size_t>(N * (N + 1) / 2)>(out)};
  }
};
struct value_gradient_hessian {
  static constexpr blocks at(int, int n) { return {1, 1 + n}; }
  template <class T, int M, int N>
  LEIBNIZ_FN static auto make(const T* out) {
    return with_hessian<T, static_cast<std::size_t>(N)>{out[0], take<static_cast<std::size_t>(N)>(out + 1),
                                                        {take<static_cast<std::size_t>(N * (N + 1) / 2)>(out + 1 + N)}};
  }
};

/// Row-major and complete: what goes to the caller's memory.
template <class Shape, int M, int N, int Outputs>
struct dense_layout {
  static constexpr blocks where = Shape::at(M, N);
  static constexpr int before_second = where.second >= 0 ? where.second : Outputs;
  static constexpr auto make_order() {
    order_of_outputs<static_cast<std::size_t>(before_second + (where.second >= 0 ? N * N : 0))> r{};
    std::size_t k = 0;
    for (int i = 0; i < before_second; ++i) r.at[k++] = i;
    if (where.second >= 0)
      for (int i = 0; i < N; ++i)
        for (int j = 0; j < N; ++j) r.at[k++] = before_second + static_cast<int>(symmetric_matrix<int, static_cast<std::size_t>(N)>::index(static_cast<std::size_t>(i), static_cast<std::size_t>(j)));
    return r;
  }
  static constexpr auto order = make_order();
};

/// The structural nonzeros of the highest derivative that a callable computes.
template <class Callable, class Shape, int M, int N>
struct nonzero {
  static constexpr blocks where = Shape::at(M, N);
  static constexpr int from = where.second >= 0 ? where.second : where.first;
  static constexpr int entries = where.second >= 0 ? N * (N + 1) / 2 : Callable::derivative_rows() * N;
  static constexpr std::size_t count_nonzeros() {
    std::size_t c = 0;
    for (int k = 0; k < entries; ++k) c += !Callable::is_zero(from + k);
    return c;
  }
  static constexpr std::size_t count = count_nonzeros();
  static constexpr auto make_order() {
    order_of_outputs<count> r{};
    std::size_t c = 0;
    for (int k = 0; k < entries; ++k)
      if (!Callable::is_zero(from + k)) r.at[c++] = from + k;
    return r;
  }
  static constexpr auto order = make_order();
  static constexpr auto make_pattern() {
    sparsity_pattern<count> p{};
    for (std::size_t c = 0; c < count; ++c) {
      int k = order.at[c] - from, i = 0;
      if (where.second >= 0)
        while (k > i) k -= ++i;
      else i = k / N, k %= N;
      p.rows[c] = i, p.columns[c] = k;
    }
    return p;
  }
  static constexpr auto pattern = make_pattern();
};

}  // namespace shapes

}  // namespace leibniz
