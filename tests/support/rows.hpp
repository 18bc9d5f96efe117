// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/rows.hpp>
#include <leibniz/leibniz.hpp>

#include "support/bits.hpp"
#include "support/test.hpp"

#include <span>
#include <vector>

/// What the tests of loops over rows share: data, and a loop written out.
namespace support {

/// n rows of `width` numbers between 0.5 and 2.
template <class T = double>
std::vector<T> numbers(std::size_t n, std::uint64_t seed = 1) {
  sample s(seed);
  std::vector<T> v(n);
  for (T& x : v) x = static_cast<T>(s.between(0.5, 2));
  return v;
}

/// 1 + 3 + 9 results of 3 variables and 2 parameters.
inline constexpr auto model = value_gradient_hessian(leibniz::trace<3, 2>([](const auto& x, const auto& p) {
  return p[0] * sin(x[0] * x[1]) + exp(x[2] / p[1]) + select(x[0] < x[2], log(x[1]), sqrt(x[1]) / x[0]) + pow(x[0], x[2]);
}));
inline constexpr std::size_t width = model.size();

/// The results that for_each_row must give for rows of three variables and two parameters.
template <class T>
std::vector<T> written_out(const std::vector<T>& x, const std::vector<T>& p) {
  std::vector<T> out(x.size() / 3 * width);
  for (std::size_t r = 0; 3 * r < x.size(); ++r)
    model.write(std::span(out).subspan(r * width, width), std::span(x).subspan(3 * r, 3), std::span(p).subspan(2 * r, 2));
  return out;
}

/// All ways to hand over data and results give `same` numbers, for each length from 0 to `longest`.
template <class T, class Policy, class Same>
void check_rows(Policy policy, std::size_t longest, Same same) {
  using leibniz::column, leibniz::columns, leibniz::rows;
  for (std::size_t n = 0; n <= longest; ++n) {
    const std::vector<T> x = numbers<T>(3 * n), p = numbers<T>(2 * n, 2), expected = written_out(x, p);
    const auto check = [&](const std::vector<T>& out, std::size_t stride = width) {
      for (std::size_t r = 0; r < n; ++r)
        for (std::size_t k = 0; k < width; ++k)
          if (!same(out[r * stride + k], expected[r * width + k])) {
            CAPTURE(n, r, k, out[r * stride + k], expected[r * width + k]);
            FAIL_CHECK("a result differs");
          }
    };

    std::vector<T> out(n * width);
    for_each_row(policy, model, out, rows<3>(x), rows<2>(p));
    check(out);

    // columns of data, columns of results
    std::vector<T> c[5], results[width];
    for (auto& v : c) v.resize(n);
    for (auto& v : results) v.assign(n + 1, T(-7));
    for (std::size_t r = 0; r < n; ++r)
      for (std::size_t j = 0; j < 5; ++j) c[j][r] = j < 3 ? x[3 * r + j] : p[2 * r + j - 3];
    [&]<std::size_t... K>(std::index_sequence<K...>) {
      for_each_row(policy, model, columns(std::span(results[K]).first(n)...), columns(c[0], c[1], std::span<const T>(c[2])), columns(c[3], c[4]));
    }(std::make_index_sequence<width>{});
    for (std::size_t k = 0; k < width; ++k) {
      for (std::size_t r = 0; r < n; ++r) out[r * width + k] = results[k][r];
      CHECK(results[k][n] == T(-7));  // nothing is written beyond
    }
    check(out);

    // strides, columns beside rows, and what lies between the rows of the results stays
    std::vector<T> wide(4 * n), apart(n * (width + 2), T(-7)), first(2 * n);
    for (std::size_t r = 0; r < n; ++r) {
      for (std::size_t j = 0; j < 2; ++j) wide[4 * r + j] = x[3 * r + 1 + j];
      first[2 * r] = x[3 * r];
    }
    for_each_row(policy, model, rows<width>(apart, width + 2), columns(column(first, 2), rows<2>(wide, 4)), rows<2>(p));
    check(apart, width + 2);
    for (std::size_t r = 0; r < n; ++r) CHECK((apart[r * (width + 2) + width] == T(-7) && apart[r * (width + 2) + width + 1] == T(-7)));
  }
}

}  // namespace support
