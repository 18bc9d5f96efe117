// SPDX-License-Identifier: BSL-1.0
// Generic code of a user is traced as it stands: what it computes on numbers and what is traced from it have the same bits.
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <algorithm>
#include <array>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cmath>
#include <numeric>

namespace {

using namespace leibniz::literals;
using leibniz::trace, leibniz::gradient;
using real = boost::multiprecision::cpp_bin_float_50;

template <class T>
struct vector3 {
  T x, y, z;
};
template <class T>
struct body {
  vector3<T> at, speed;
  T mass = 1;
};
template <class T>
constexpr T dot(const vector3<T>& a, const vector3<T>& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
template <class T>
constexpr T power_of(const T& base, int n) {
  T result = 1;
  for (int i = 0; i < n; ++i) result *= base;
  return result;
}
template <class T>
constexpr T clip(const T& v, double low, double high) {
  using std::max, std::min;
  return min(max(v, T(low)), T(high));
}
template <class T, std::size_t N>
constexpr std::array<std::array<T, N>, N> product(const std::array<std::array<T, N>, N>& a, const std::array<std::array<T, N>, N>& b) {
  std::array<std::array<T, N>, N> c{};
  for (auto& row : c) row.fill(0);
  for (std::size_t i = 0; i < N; ++i)
    for (std::size_t j = 0; j < N; ++j)
      for (std::size_t k = 0; k < N; ++k) c[i][j] += a[i][k] * b[k][j];
  return c;
}

/// Loops, helpers, structs in structs, arrays of arrays, assignments, and numbers of every built-in type.
template <class T>
constexpr T everything(const std::array<T, 6>& x) {
  using std::abs, std::cos, std::exp, std::fmax, std::hypot, std::log, std::max, std::pow, std::sin, std::sqrt;
  using leibniz::select;
  T sum = 0, none{}, one(1);
  const body<T> b{{x[0], x[1], x[2]}, {x[3], x[4], x[5]}, 2 * one};
  sum += b.mass * dot(b.speed, b.speed) / 2 - none;
  for (const T& v : x) sum -= v / 3.0f;
  for (unsigned i = 0; i < 6; ++i) sum += i * x[i] + x[i] * (i % 2 ? 1 : -1) + 3LL * x[5 - i] - 4ull / (x[i] + 10u);
  std::array<std::array<T, 2>, 2> a{{{x[0], x[1]}, {x[1], x[2]}}};
  a = product(a, a);
  std::swap(a[0][0], a[1][1]);
  sum *= a[0][0] + a[1][0] - a[1][1];
  sum /= T(1) / (one + x[4] * x[4]) + T(0.1L);
  sum += std::accumulate(x.begin(), x.end(), T(0)) + std::inner_product(x.begin(), x.end() - 1, x.begin() + 1, T(0));
  sum += power_of(x[3], 5) + clip(x[2], -0.25, 0.5) + sqrt(1 + power_of(T(-x[0]), 2)) + abs(x[1]) + fmax(x[3], 0.5);
  sum += select(x[0] < x[1], sin(x[0]), cos(x[1])) + select(x[2] == 0, x[1], log(2 + x[2] * x[2])) + hypot(x[4], x[5]);
  return +sum - exp(-x[5]) + true * x[0];
}
constexpr auto traced = trace<6>([](const auto& x) { return everything(x); });

TEST_CASE("generic code gives the same bits on numbers and when it is traced", "[trace][generic]") {
  for (const double s : {0.125, -0.7, 1.9}) {
    const std::array x{0.3 * s, -1.25 + s, s * s - 0.5, 0.75, -s, 1.5 + s};
    CHECK(traced(x) == everything(x));
    const auto g = gradient(traced)(x);
    for (std::size_t i = 0; i < 6; ++i) {
      constexpr double h = 1e-6;
      auto up = x, down = x;
      up[i] += h, down[i] -= h;
      CHECK(g[i] == Approx((everything(up) - everything(down)) / (2 * h)).epsilon(1e-6).margin(1e-6));
    }
  }
}

TEST_CASE("generic code is traced once and evaluated in 50 digits too", "[trace][generic]") {
  const std::array<real, 6> x{real(1) / 3, real(-5) / 7, real(2) / 9, real(3) / 4, real(-1) / 11, real(13) / 10};
  // 1 / T(3), a number divided by a number, is a double when it is traced
  CHECK(abs(traced(x) - everything(x)) < real("1e-15"));
  constexpr auto f = trace([](auto p, auto q) { return p * sin(q) / 3 + sqrt(p) - 0.5 * q; });
  CHECK(abs(f(x[0], x[3]) - (x[0] * sin(x[3]) / 3 + sqrt(x[0]) - 0.5 * x[3])) < real("1e-49"));
}

TEST_CASE("functions of plain numbers wait for a graph", "[trace][generic]") {
  // Nodes, so that they are computed in the type of the evaluation.
  constexpr auto f = trace([](auto x) {
    using T = decltype(x);
    const T c = sin(T(0.5)), d = c * c + sqrt(T(2)) / 3;
    const std::array<T, 3> table{c, exp(T(2)), -d}, copy = table;
    T sum = 0;
    for (std::size_t i = 0; i < 3; ++i) sum += copy[i] * T(i);
    return x * d + max(c, d) + pow(T(2), T(0.5)) * select(T(1) < T(2), x, T(7)) + sum + c;
  });
  const auto same = [](auto x) {
    using T = decltype(x);
    using std::exp, std::max, std::pow, std::sin, std::sqrt;
    const T c = sin(T(0.5)), d = c * c + sqrt(T(2)) / 3;
    return T(x * d + max(c, d) + pow(T(2), T(0.5)) * x + (exp(T(2)) - d * 2) + c);
  };
  CHECK(f(0.75) == Approx(same(0.75)).epsilon(1e-15));
  CHECK(abs(f(real(0.75)) - same(real(0.75))) < real("1e-48"));
  CHECK(gradient(f)(0.75)[0] == Approx(std::sin(0.5) * std::sin(0.5) + std::sqrt(2.0) / 3 + std::sqrt(2.0)));

  // also where nothing depends on the input
  constexpr auto constant = trace([](auto x) { return cos(decltype(x)(1)); });
  CHECK(constant(0.0) == std::cos(1.0));
  CHECK(gradient(constant)(0.0)[0] == 0.0);
  // and exactly where the result is exact
  static_assert(trace([](auto x) { return x * sqrt(decltype(x)(9)) + max(decltype(x)(2), 5); })(2.0) == 11.0);
  // however much is shared
  constexpr auto doubled = trace([](auto x) {
    decltype(x) t = sin(decltype(x)(1));
    for (int i = 0; i < 40; ++i) t = t * cos(t);
    return t + x;
  });
  CHECK(leibniz::operation_count(doubled).calls == 41);
}

TEST_CASE("numbers and exact constants mix with symbols on both sides", "[trace][generic]") {
  constexpr auto f = trace([](auto x) {
    using leibniz::e, leibniz::pi, leibniz::ratio;
    constexpr std::integral_constant<int, 3> three{};
    return std::array{2_c * x, x * 2_c, 1_c - x, x - 1_c, ratio<1, 3> + x, x / ratio<1, 3>, pi * x, x + e, pi / 4_c - x, 3_c / x, three * x, x - three};
  });
  const double x = 0.7, pi = 3.14159265358979323846, e = 2.71828182845904523536;
  CHECK(f(x) == std::array{2 * x, x * 2, 1 - x, x - 1, 1.0 / 3 + x, x / (1.0 / 3), pi * x, x + e, pi / 4 - x, 3 / x, 3 * x, x - 3});

  constexpr auto functions = trace([](auto s) {
    using leibniz::pi, leibniz::ratio;
    return std::array{max(s, 1_c), max(2_c, s), min(s, pi), fmax(s, ratio<1, 2>), fmin(1, s), hypot(3_c, s), hypot(s, 4),
                      atan2(s, 2_c), atan2(1.0, s), pow(s, 3_c), pow(2_c, s), pow(s, 0.5_c), pow(s, 0.5), pow<2>(s), square(s), fabs(-s)};
  });
  CHECK(functions(x) == std::array{1.0, 2.0, x, x, x, std::hypot(3, x), std::hypot(x, 4), std::atan2(x, 2), std::atan2(1, x), x * x * x,
                                   std::pow(2, x), std::pow(x, 0.5), std::pow(x, 0.5), x * x, x * x, x});
  static_assert(trace([](auto s) { return s * -9223372036854775807LL + 18446744073709551615ull * s; })(0.0) == 0.0);
}

// Overloads as users have them: what is for numbers never competes with what is for symbols.
[[maybe_unused]] constexpr double twice(double v) { return 2 * v; }
[[maybe_unused]] constexpr long double twice(long double v) { return 2 * v; }
template <class T>
constexpr T twice(T v) { return v + v; }
template <class N>
constexpr bool mixes = [] {
  constexpr auto f = trace([](auto x) {
    using std::atan2, std::fmax, std::fmin, std::hypot, std::max, std::min, std::pow;
    const N n = N(1);
    const auto any = x < n || n < x || x > n || n > x || x <= n || n <= x || x >= n || n >= x || x == n || n == x || x != n || n != x;
    auto y = select(any, x + n + (n + x), x - n) * (n - x) / n + n / x;
    y += n, y -= n, y *= n, y /= n;
    return y + pow(x, n) + pow(n, x) + hypot(x, n) + hypot(n, x) + atan2(x, n) + atan2(n, x) + fmax(x, n) + fmax(n, x) + fmin(x, n) +
           fmin(n, x) + max(x, n) + max(n, x) + min(x, n) + min(n, x) + twice(x);
  });
  return leibniz::operation_count(f).calls > 0;
}();
static_assert(mixes<double> && mixes<float> && mixes<long double> && mixes<bool> && mixes<char> && mixes<short> && mixes<int> && mixes<unsigned> &&
              mixes<long> && mixes<unsigned long> && mixes<long long> && mixes<unsigned long long>);
static_assert(trace([](auto x) { return std::array{twice(x), true ? x : 0.5, false ? 0.5f : x, false ? 3 : x}; })(2.0) ==
              std::array{4.0, 2.0, 2.0, 2.0});
static_assert(std::is_same_v<std::common_type_t<leibniz::graph::symbol, double>, leibniz::graph::symbol>);

TEST_CASE("conditions take symbols, numbers, exact constants and plain truth values", "[trace][generic]") {
  constexpr auto f = trace<2>([](const auto& x) {
    const auto& s = x[0];
    const auto& t = x[1];
    using T = std::remove_cvref_t<decltype(s)>;
    constexpr bool yes = true, no = false;
    const auto bit = [](auto c) { return select(c, T(1), T(0)); };
    return std::array{bit(s < t), bit(s <= 1), bit(2_c > t), bit(s >= leibniz::ratio<3, 2>),
                      bit(s == t), bit(s != t), bit(equal(s, 1_c)), bit(1 == s),
                      bit(yes && s < t), bit(s < t && no), bit(no || s < t), bit(s < t || yes),
                      bit(!(s < t)), select(yes, s, t), select(s < t, 1, 2.5), select(yes, 3.0, s)};
  });
  CHECK(f(std::array{1.0, 2.0}) == std::array<double, 16>{1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 3});
  CHECK(f(std::array{2.0, 1.0}) == std::array<double, 16>{0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 2, 2.5, 3});
  CHECK(f(std::array{1.5, 1.5}) == std::array<double, 16>{0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1.5, 2.5, 3});
}

TEST_CASE("select serves numbers as well", "[trace][generic]") {
  static_assert(leibniz::select(true, 1, 2.5) == 1.0);
  static_assert(std::is_same_v<decltype(leibniz::select(true, 1, 2.5f)), float>);
  CHECK(leibniz::select(real(1) < real(2), real(3), real(4)) == 3);
}

}  // namespace
