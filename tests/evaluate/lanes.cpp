// SPDX-License-Identifier: BSL-1.0
#include <leibniz/evaluate/lanes.hpp>

#include "support/lane_functions.hpp"
#include "support/rows.hpp"

#include <limits>
#include <type_traits>

namespace {

using namespace leibniz::literals;
using leibniz::column, leibniz::columns, leibniz::for_each_row, leibniz::rows, leibniz::sum_over_rows;
using support::model, support::numbers;

constexpr leibniz::lanes_policy<leibniz::standard_functions> in_lanes{};
template <class T>
using lanes = typename leibniz::lanes_policy<leibniz::standard_functions>::scalar<T>;
template <class T>
constexpr std::size_t count = lanes<T>::lane_count;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto zero = 0_c;  // Clang 14 leaves consteval calls in templates to the linker
constexpr auto unity = 1_c;

static_assert(std::is_same_v<lanes<long double>, long double>, "types without lanes go row by row");

TEST_CASE("lanes of the standard library's functions give the bits of single numbers", "[evaluate][lanes]") {
  support::check_rows<double>(in_lanes, 2 * count<double> + 1, same_bits<double>);
  support::check_rows<float>(in_lanes, 2 * count<float> + 1, same_bits<float>);
  support::check_rows<long double>(in_lanes, 3, same_bits<long double>);
}

/// Whether F of lanes has the bits of F of each number.
template <class F, class T>
bool same_in_lanes() {
  const auto points = support::awkward_points<T>();
  bool same = true;
  for (std::size_t i = 0; i < points.size(); ++i) {
    T in[3][count<T>], n = 3;  // an order is one for all lanes
    for (std::size_t k = 0; k < count<T>; ++k)
      in[0][k] = points[(i + k) % points.size()], in[1][k] = points[(7 * i + 3 * k) % points.size()], in[2][k] = points[(5 * i + k) % points.size()];
    const auto load = [&](int j) { return lanes<T>::load(in[j]); };
    const auto call = [&](auto a, auto b, auto c) {
      if constexpr (F::arity == 1) return F::value(a);
      else if constexpr (F::arity == 2) return F::value(a, b);
      else return F::value(a, b, c);
    };
    constexpr bool ordered = std::is_same_v<F, leibniz::functions::sinc_derivative_fn>;
    const auto all = call(load(0), ordered ? lanes<T>(n) : load(1), load(2));
    for (std::size_t k = 0; k < count<T>; ++k) same = same && same_bits(all[k], call(in[0][k], ordered ? n : in[1][k], in[2][k]));
  }
  return same;
}
template <class... F>
void check_in_lanes(leibniz::list<F...>) {
  CHECK((... && same_in_lanes<F, double>()));
  CHECK((... && same_in_lanes<F, float>()));
}

TEST_CASE("functions of several operations give the bits of single numbers in lanes", "[evaluate][lanes]") {
  check_in_lanes(leibniz::functions::stable{});
  check_in_lanes(leibniz::functions::cardinal{});
  check_in_lanes(leibniz::functions::rounding{});
  check_in_lanes(leibniz::functions::three_arguments{});
}

TEMPLATE_TEST_CASE("a sum in lanes adds one sum for each lane, then the lanes in order", "[evaluate][lanes]", float, double) {
  using T = TestType;
  constexpr std::size_t L = count<T>;
  for (std::size_t n = 0; n <= 2 * L + 1; ++n) {
    const std::vector<T> xs = numbers<T>(3 * n), ps = numbers<T>(2 * n, 2);
    T value[L]{}, gradient[3][L]{}, hessian[6][L]{};
    for (std::size_t r = 0; r < n; ++r) {
      const auto one = model(std::span(xs).subspan(3 * r, 3), std::span(ps).subspan(2 * r, 2));
      value[r % L] += one.value;
      for (std::size_t k = 0; k < 3; ++k) gradient[k][r % L] += one.gradient[k];
      for (std::size_t k = 0; k < 6; ++k) hessian[k][r % L] += one.hessian.values[k];
    }
    const auto sum = [](const T* lane) {
      T s = lane[0];
      for (std::size_t i = 1; i < L; ++i) s += lane[i];
      return s;
    };
    const auto total = sum_over_rows(in_lanes, model, rows<3>(xs), rows<2>(ps));
    CHECK(same_bits(total.value, sum(value)));
    for (std::size_t k = 0; k < 3; ++k) CHECK(same_bits(total.gradient[k], sum(gradient[k])));
    for (std::size_t k = 0; k < 6; ++k) CHECK(same_bits(total.hessian.values[k], sum(hessian[k])));
  }
}

TEST_CASE("lanes where rows are bad leave the others alone, and rows that are not there do not count", "[evaluate][lanes]") {
  constexpr std::size_t n = 2 * count<double> + 1;
  const double nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> xs = numbers(n), out(n);
  xs[1] = nan, xs[n - 1] = 0;
  for_each_row(in_lanes, function(1_c / x, x), out, column(xs));
  for (std::size_t r = 0; r < n; ++r) CHECK(same_bits(out[r], 1 / xs[r]));
  // the infinity of the last row is in the sum once, and 0 for the lanes beyond it does not become NaN
  xs[1] = 1;
  CHECK(sum_over_rows(in_lanes, function(1_c / x, x), column(xs)) == std::numeric_limits<double>::infinity());
}

TEMPLATE_TEST_CASE("selections, rounding and comparisons in lanes at awkward points", "[evaluate][lanes]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  const T points[] = {T(0), -T(0), T(1), T(-1), T(0.5), T(-0.5), T(1.5), T(-2.5), limits::infinity(), -limits::infinity(), limits::quiet_NaN(),
                      limits::denorm_min(), -limits::denorm_min(), limits::min(), limits::max(), -limits::max(), T(1e10), T(-1e-10)};
  std::vector<T> xs, ys;
  for (const T p : points)
    for (const T q : points) xs.push_back(p), ys.push_back(q);
  const auto check = [&](auto f) {
    constexpr auto G = value_and_gradient(f, x, y);
    std::vector<T> out(3 * xs.size());
    for_each_row(in_lanes, G, out, columns(xs, ys));
    for (std::size_t r = 0; r < xs.size(); ++r) {
      const auto one = G(xs[r], ys[r]);
      CAPTURE(r, xs[r], ys[r], out[3 * r], one.value, out[3 * r + 1], one.gradient[0], out[3 * r + 2], one.gradient[1]);
      const bool same = same_bits(out[3 * r], one.value) && same_bits(out[3 * r + 1], one.gradient[0]) && same_bits(out[3 * r + 2], one.gradient[1]);
      CHECK(same);
    }
  };
  check(select(x > zero, log(x), y));            // log is not asked for where x <= 0, nor its derivative
  check(select(x <= y, sqrt(x - y), x / y));
  check(select(x < y && !(y <= zero) || equal(x, unity), x * y, y - x));
  check(abs(x) + y);
  check(sign(x) * y);
  check(floor(x) + ceil(y));
  check(sqrt(x) * cbrt(y));
  check(atan2(y, x) + hypot(x, y));
  check(pow(x, y));
  check(square(x) - cube(y) / x);
}

TEMPLATE_TEST_CASE("selections by plain SIMD vectors, each element its own branch", "[evaluate][lanes]", float, double) {
  using T = TestType;
  using V = std::experimental::native_simd<T>;
  constexpr auto G = value_and_gradient(select(x > zero, log(x), x * x) + sign(x) * max(x, y), x, y);
  for (std::size_t shift = 0; shift < 3; ++shift) {
    const V xs([&](auto i) { return static_cast<T>((i + shift) % 3) - T(1); });
    const auto all = G(xs, V(T(0)));
    for (std::size_t i = 0; i < V::size(); ++i) {
      const auto one = G(static_cast<T>(xs[i]), T(0));
      CAPTURE(i, shift);
      CHECK(same_bits(static_cast<T>(all.value[i]), one.value));
      CHECK(same_bits(static_cast<T>(all.gradient[0][i]), one.gradient[0]));
      CHECK(same_bits(static_cast<T>(all.gradient[1][i]), one.gradient[1]));
    }
  }
}

TEMPLATE_TEST_CASE("max and min in lanes", "[evaluate][lanes]", float, double) {
  using T = TestType;
  const T nan = std::numeric_limits<T>::quiet_NaN();
  const std::vector<T> xs{1, 2, nan, 4, nan, 3, -5, 0, 7}, ys{2, 1, 5, nan, nan, 3, -6, 1, 8};
  std::vector<T> out(6 * xs.size());
  constexpr auto F = value_and_jacobian(leibniz::vector(max(x, y), min(x, y)), x, y);
  for_each_row(in_lanes, F, out, columns(xs, ys));
  for (std::size_t r = 0; r < xs.size(); ++r) {
    T one[6];
    F.write(one, xs[r], ys[r]);
    for (std::size_t k = 0; k < 6; ++k) CHECK(same_bits(out[6 * r + k], one[k]));
  }
}

TEST_CASE("lanes are a number type for any callable", "[evaluate][lanes]") {
  using V = lanes<double>;
  const std::vector<double> xs = numbers(V::lane_count);
  const auto r = value_and_gradient(x * sin(y), x, y)(V::load(xs.data()), 2.0);
  static_assert(std::is_same_v<decltype(r.value), V>);
  for (std::size_t i = 0; i < V::lane_count; ++i) {
    CHECK(same_bits(r.value[i], xs[i] * std::sin(2.0)));
    CHECK(same_bits(r.gradient[1][i], xs[i] * std::cos(2.0)));
  }
}

TEST_CASE("labels and weights of other types are converted", "[evaluate][lanes]") {
  const std::vector<int> labels{1, -1, 1, 1, -1, 1, -1, -1, 1, 1, -1};
  const std::vector<float> weights(labels.size(), 0.5f);
  CHECK(sum_over_rows(in_lanes, function(x * y, x, y), column(labels), column(weights)) == 0.5f);
  CHECK(sum_over_rows(in_lanes, function(x * y, x, y), columns(labels, weights)) == 0.5f);
}

}  // namespace
