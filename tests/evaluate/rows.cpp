// SPDX-License-Identifier: BSL-1.0
#include "support/rows.hpp"

#include <array>
#include <cstring>
#include <type_traits>

namespace {

using namespace leibniz::literals;
using leibniz::column, leibniz::columns, leibniz::for_each_row, leibniz::rows, leibniz::sum_over_rows;
using support::model, support::numbers;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;
constexpr auto G = value_and_gradient(a * sin(x * y) + x / y, x, y);

TEST_CASE("many rows give what a call for each row gives, bit for bit", "[evaluate][rows]") {
  support::check_rows<double>(leibniz::row_by_row, 4, same_bits<double>);
  support::check_rows<float>(leibniz::row_by_row, 4, same_bits<float>);
  support::check_rows<long double>(leibniz::row_by_row, 4, same_bits<long double>);
}

TEST_CASE("what varies and what does not, in any of the forms of a call", "[evaluate][rows]") {
  const std::vector<double> xs{1, 2, 3}, ys{4, 5, 6}, as{-1, 0.5, 2};
  std::vector<double> out(9);
  const auto check = [&](auto row) {
    for (std::size_t r = 0; r < 3; ++r) {
      const auto one = row(r);
      CHECK(same_bits(out[3 * r], one.value));
      CHECK(same_bits(out[3 * r + 1], one.gradient[0]));
      CHECK(same_bits(out[3 * r + 2], one.gradient[1]));
    }
  };
  for_each_row(G, out, column(xs), column(ys), a = column(as));
  check([&](std::size_t r) { return G(xs[r], ys[r], a = as[r]); });
  for_each_row(G, out, column(xs), 4, a = column(as));
  check([&](std::size_t r) { return G(xs[r], 4.0, a = as[r]); });
  for_each_row(G, out, y = column(ys), a = 2.0, x = column(xs));
  check([&](std::size_t r) { return G(xs[r], ys[r], a = 2.0); });
  for_each_row(G, out, std::array{1.0, 2.0}, columns(as));
  check([&](std::size_t r) { return G(1.0, 2.0, a = as[r]); });
  for_each_row(G, out, std::vector{1.0, 2.0}, a = column(as));
  check([&](std::size_t r) { return G(1.0, 2.0, a = as[r]); });
  const double point[] = {1, 2};
  for_each_row(G, out, point, a = column(as));
  check([&](std::size_t r) { return G(1.0, 2.0, a = as[r]); });
  const double plain[] = {1, 4, 2, 5, 3, 6};
  for_each_row(G, out, rows<2>(plain), a = 2.0);
  check([&](std::size_t r) { return G(xs[r], ys[r], a = 2.0); });
}

TEST_CASE("windows overlap where the stride is shorter than a row", "[evaluate][rows]") {
  const std::array series{1.0, 2.0, 4.0, 8.0, 16.0};
  std::vector<double> out(4);
  for_each_row(function(y - x, x, y), out, rows<2>(series, 1));
  CHECK(out == std::vector{1.0, 2.0, 4.0, 8.0});
}

TEST_CASE("products take their direction once or row by row", "[evaluate][rows]") {
  const std::vector<double> points = numbers(6), directions = numbers(6, 3);
  constexpr auto D = hessian_vector_product(x * x * y, x, y);
  std::vector<double> once(6), each(6);
  for_each_row(D, once, rows<2>(points), std::array{1.0, -1.0});
  for_each_row(D, each, rows<2>(points), rows<2>(directions));
  for (std::size_t r = 0; r < 3; ++r) {
    const auto p = std::span(points).subspan(2 * r, 2);
    const auto d = D(p, std::array{1.0, -1.0}), e = D(p, std::span(directions).subspan(2 * r, 2));
    for (std::size_t k = 0; k < 2; ++k) CHECK((same_bits(once[2 * r + k], d[k]) && same_bits(each[2 * r + k], e[k])));
  }
}

TEST_CASE("a sum over rows is the plain loop, bit for bit, and of the type that a call gives", "[evaluate][rows]") {
  for (std::size_t n = 0; n < 6; ++n) {
    const std::vector<double> xs = numbers(3 * n), ps = numbers(2 * n, 2);
    const auto total = sum_over_rows(model, rows<3>(xs), rows<2>(ps));
    static_assert(std::is_same_v<decltype(total), const decltype(model(std::array<double, 3>{}, std::array<double, 2>{}))>);
    double value = 0, gradient[3]{}, hessian[6]{};
    for (std::size_t r = 0; r < n; ++r) {
      const auto one = model(std::span(xs).subspan(3 * r, 3), std::span(ps).subspan(2 * r, 2));
      value += one.value;
      for (std::size_t k = 0; k < 3; ++k) gradient[k] += one.gradient[k];
      for (std::size_t k = 0; k < 6; ++k) hessian[k] += one.hessian.values[k];
    }
    CHECK(same_bits(total.value, value));
    for (std::size_t k = 0; k < 3; ++k) CHECK(same_bits(total.gradient[k], gradient[k]));
    for (std::size_t k = 0; k < 6; ++k) CHECK(same_bits(total.hessian.values[k], hessian[k]));
  }
}

TEST_CASE("sums of other results, and in other types", "[evaluate][rows]") {
  const std::vector<double> xs = numbers(4), ys = numbers(4, 2);
  const auto J = sum_over_rows(jacobian(leibniz::vector(x * y, x - y, sin(x)), x, y), columns(xs, ys));
  static_assert(std::is_same_v<decltype(J), const leibniz::matrix<double, 3, 2>>);
  double by_y = 0;
  for (std::size_t r = 0; r < 4; ++r) by_y += xs[r];
  CHECK(same_bits(J(0, 1), by_y));
  CHECK(J(1, 0) == 4);

  const int counts[] = {1, 2, 3};
  const float weights[] = {0.5f, 0.25f, 0.125f};
  CHECK(sum_over_rows(function(x * y, x, y), column(counts), column(weights)) == 1.375f);
  static_assert(std::is_same_v<decltype(sum_over_rows(function(x * y, x, y), column(counts), column(weights))), float>);
  CHECK(sum_over_rows(function(x * y, x, y), column(counts), 0.5) == 3);
  CHECK(sum_over_rows(function(x * x, x), column(std::array{3.0L, 4.0L})) == 25.0L);
}

TEST_CASE("loops run in constant expressions", "[evaluate][rows]") {
  static constexpr std::array data{1.0, 2.0, 3.0, 4.0};
  constexpr auto total = sum_over_rows(value_and_gradient(a * x * x, x), 3.0, a = column(data));
  static_assert(total.value == 90 && total.gradient[0] == 60);
  SUCCEED();
}

TEST_CASE("lengths that do not fit are refused", "[evaluate][rows]") {
  std::vector<double> three(3, 1.0), four(4, 1.0), out(9), short_out(8);
  const auto says = [](auto call, const char* what) {
    try {
      call();
      FAIL_CHECK("not refused: " << what);
    } catch (const char* why) {
      CHECK(std::strstr(why, what) != nullptr);
    }
  };
  says([&] { columns(three, four); }, "the columns of a table differ in length");
  says([&] { for_each_row(G, out, column(three), column(four), a = 1.0); }, "the tables differ in their number of rows");
  says([&] { for_each_row(G, out, column(three), 1.0, a = column(four)); }, "the tables differ in their number of rows");
  says([&] { sum_over_rows(G, columns(three, three), a = column(four)); }, "the tables differ in their number of rows");
  says([&] { for_each_row(G, short_out, columns(three, three), a = 1.0); }, "the memory for results wants G.size() numbers a row");
  says([&] { for_each_row(G, columns(three, three, three), columns(four, four), a = 1.0); }, "another number of rows");
  says([&] { for_each_row(G, out, three, a = column(three)); }, "an array of values has the wrong length");
  says([&] { sum_over_rows(G, three, a = column(std::vector<double>{})); }, "an array of values has the wrong length");
  says([&] { rows<2>(three); }, "whole rows");
  says([&] { rows<4>(three); }, "whole rows");
  says([&] { rows<2>(three, 2); }, "whole rows");
  says([&] { rows<2>(three, 0); }, "a stride is at least 1");
  says([&] { column(three, 0); }, "a stride is at least 1");
  CHECK(rows<2>(three, 3).length == 1);
  CHECK(rows<2>(std::span(four).first(2), 3).length == 1);
  CHECK(column(four, 3).length == 2);
  CHECK(rows<5>(std::vector<double>{}).length == 0);
}

}  // namespace
