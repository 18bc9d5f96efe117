// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/drivers.hpp>
#include <leibniz/functions/all.hpp>
#include <leibniz/testing/differences.hpp>
#include <leibniz/testing/report.hpp>

#include <array>
#include <initializer_list>
#include <type_traits>

/// Rules compared with differences, for tests of what users define.
namespace leibniz {

namespace testing {

/// What is checked, as a function: that is what function() and trace() give, lambdas and user functions are traced.
template <class F>
  requires(!expression<F>)
constexpr auto function_of(F f) {
  if constexpr (function_like<F>) return f;
  else return trace(f);
}
template <class F>
using function_type = decltype(function_of(F{}));

#define LEIBNIZ_POINTS \
  "leibniz: check_derivative wants points with one number for each variable: {1.0, 2.0} for one variable, {{1.0, 2.0}, {3.0, 4.0}} for two"
/// A point in braces. An array would take too few numbers for zeros.
template <std::size_t N>
struct listed_point : std::array<double, N> {
  constexpr listed_point(const std::array<double, N>& p) : std::array<double, N>{p} {}
  template <class... X>
    requires(sizeof...(X) == N && (std::is_arithmetic_v<X> && ...))
  constexpr listed_point(X... x) : std::array<double, N>{static_cast<double>(x)...} {}
  template <class... X>
    requires(sizeof...(X) != N && (std::is_arithmetic_v<X> && ...))
  LEIBNIZ_REFUSED(LEIBNIZ_POINTS)
  constexpr listed_point(X...) : std::array<double, N>{} {}
};
template <class F>
using point_of = std::conditional_t<function_type<F>::variables == 1, double, listed_point<static_cast<std::size_t>(function_type<F>::variables)>>;

/// Whatever stands for points where the function is none.
struct unused {
  template <class... T>
  constexpr unused(const T&...) {}
  constexpr unused(std::initializer_list<unused>) {}
};

/// A point as an array: a number, or anything with size() and [].
template <class T, std::size_t N, class P>
std::array<T, N> numbers_of(const P& p) {
  std::array<T, N> a{};
  if constexpr (std::is_arithmetic_v<P>) {
    static_assert(N == 1, LEIBNIZ_POINTS);
    a[0] = static_cast<T>(p);
  } else {
    if (p.size() != N) arguments::wrong_length();
    for (std::size_t i = 0; i < N; ++i) a[i] = static_cast<T>(p[i]);
  }
  return a;
}
template <class P>
constexpr auto scalar_in() {
  if constexpr (std::is_floating_point_v<P>) return P{};
  else if constexpr (std::is_integral_v<P>) return double{};
  else return scalar_in<std::remove_cvref_t<decltype(std::declval<P>()[0])>>();
}

/// Directions along which all derivatives of an order are determined: the arguments, then pairs and, for order 3, their differences
/// and triples.
template <std::size_t N>
std::vector<std::array<int, N>> directions(int order) {
  std::vector<std::array<int, N>> all;
  const auto put = [&](std::size_t i, std::size_t j, std::size_t k, int sign) {
    std::array<int, N> d{};
    d[i] = 1, d[j] = sign, d[k] = k == i ? 1 : sign;
    all.push_back(d);
  };
  for (std::size_t i = 0; i < N; ++i) put(i, i, i, 1);
  for (std::size_t i = 0; i < N && order > 1; ++i)
    for (std::size_t j = i + 1; j < N; ++j) {
      put(i, j, i, 1);
      if (order > 2) put(i, j, i, -1);
      for (std::size_t k = j + 1; k < N && order > 2; ++k) put(i, j, k, 1);
    }
  return all;
}

/// Compares the derivatives of a function at one point. Along(point, direction) gives those of orders 0 to Order along a direction.
template <class T, std::size_t N, std::size_t M, int Order, class Along>
class comparison_at {
  using numbers = std::array<T, N>;
  using derivatives = std::array<std::array<T, static_cast<std::size_t>(Order) + 1>, M>;
  using sampled = std::array<std::array<samples<T>, static_cast<std::size_t>(Order) + 1>, M>;

  static inline const T tolerance = 64 * std::sqrt(std::numeric_limits<T>::epsilon());

  const Along& along;
  derivative_report<T>& report;
  const std::array<std::string, N>& names;
  const numbers point;

  /// The step that point + t*d takes once it is rounded, 0 where that is not nearly t. Along one argument it is known exactly.
  T step(const numbers& d, T t, std::size_t axis) const {
    T exact = t;
    for (std::size_t i = 0; i < N; ++i)
      if (d[i] != 0) {
        const T taken = ((point[i] + t * d[i]) - point[i]) / d[i];
        if (!(std::abs(taken - t) <= tolerance * t)) return 0;
        if (i == axis) exact = taken;
      }
    return exact;
  }
  sampled sample(const numbers& d, std::size_t axis) const {
    sampled s{};
    const derivatives here = along(point, d);
    T displaced = 0;
    for (std::size_t i = 0; i < N && axis == N; ++i)
      if (d[i] != 0) displaced = std::max(displaced, std::numeric_limits<T>::epsilon() * std::abs(point[i] / d[i]));
    T t = T(243) / 1024;  // few digits, so that sums are exact; no power of two, where periodic functions would repeat
    for (int j = 0; j < samples<T>::count; ++j, t /= 2) {
      const T exact = step(d, t, axis);
      numbers up = point, down = point;
      for (std::size_t i = 0; i < N; ++i) up[i] += exact * d[i], down[i] -= exact * d[i];
      const derivatives above = along(up, d), below = along(down, d);
      for (std::size_t o = 0; o < M; ++o)
        for (std::size_t k = 1; k <= Order; ++k) {
          samples<T>& to = s[o][k];
          to.centre = here[o][k - 1], to.displaced = displaced;
          to.t[j] = exact, to.above[j] = above[o][k - 1], to.below[j] = below[o][k - 1];
        }
    }
    for (auto& output : s)
      for (std::size_t k = 1; k <= Order; ++k) output[k].measure_roughness();
    return s;
  }

  /// The slopes of the sampled function are those of c divided by unit.
  void judge(derivative_comparison<T> c, T value, const samples<T>& s, const slope<T>& d, T unit) {
    const T both = std::max(std::abs(c.analytic), std::abs(c.numerical));
    const bool sure = d.sure(), nothing = c.analytic == 0 && c.numerical == 0;
    if (!std::isfinite(value) || !std::isfinite(s.centre)) c.reason = "not finite here";
    else if (has_kink(s, d)) c.reason = "not differentiable here: the slopes from both sides differ";
    else if (!d.known()) c.reason = "not finite on both sides";
    else if (!std::isfinite(c.numerical) || (!std::isfinite(c.analytic) && !sure)) c.reason = "the derivative is not finite";
    const T difference = std::abs(c.analytic - c.numerical);
    const bool wrong = sure && !(difference <= 8 * c.uncertainty + tolerance * both);
    if (!c.reason && !sure && !nothing) c.reason = "differences are not accurate enough";
    if (c.reason) return report.skipped.push_back(c);
    c.error = difference == 0 ? T(0) : difference / std::max(both, d.scale * std::abs(unit));
    if (report.compared++ == 0 || !(c.error <= report.worst.error)) report.worst = c;
    if (wrong) report.failures.push_back(c);
  }

 public:
  comparison_at(const Along& f, derivative_report<T>& r, const std::array<std::string, N>& n, const numbers& p) : along{f}, report{r}, names{n}, point{p} {}

  /// The slope in which there is less doubt; where both cannot be true, the one from smaller steps, unless rounding hides those.
  static int better(const slope<T> (&by)[2], const samples<T>& s, const samples<T>& t, std::size_t order, const numbers& d, const numbers& e) {
    const int less = by[1].doubt() < by[0].doubt();
    T ratio = 0;  // of the directions; they are parallel in one argument only
    for (std::size_t i = 0; i < N; ++i)
      if (d[i] != 0 && ratio == 0) ratio = d[i] / e[i];
    if (!by[0].known() || !by[1].known()) return less;
    T unit = 1;
    for (std::size_t i = 0; i < order; ++i) unit /= ratio;
    const T value = by[0].value * unit, distance = std::abs(value - by[1].value), known = 8 * (by[0].uncertainty * std::abs(unit) + by[1].uncertainty);
    if (distance <= known + tolerance * std::abs(value)) return less;
    const T first = s.t[by[0].from] * std::abs(ratio), second = t.t[by[1].from];
    return first < tolerance * second || second < tolerance * first ? less : second < first;
  }

  void operator()(const std::array<int, N>& pattern) {
    std::size_t axis = 0;
    int used = 0;
    for (std::size_t i = 0; i < N; ++i)
      if (pattern[i]) axis = i, ++used;
    if (used > 1) axis = N;

    // steps in proportion to the arguments, and of the size 1: the scheme that is more accurate is believed
    numbers relative{}, absolute{};
    for (std::size_t i = 0; i < N; ++i) {
      const T size = std::abs(point[i]);
      relative[i] = static_cast<T>(pattern[i]) * (size > 0 && std::isfinite(size) ? size : T(1)), absolute[i] = static_cast<T>(pattern[i]);
    }
    const sampled s[] = {sample(relative, axis), sample(absolute, axis)};
    const derivatives d[] = {along(point, relative), along(point, absolute)};
    for (std::size_t o = 0; o < M; ++o)
      for (std::size_t k = used > 1 ? 2 : 1; k <= Order; ++k) {
        const slope<T> by[] = {best_slope(s[0][o][k]), best_slope(s[1][o][k])};
        const int f = better(by, s[0][o][k], s[1][o][k], k, relative, absolute);
        const numbers& direction = f ? absolute : relative;
        derivative_comparison<T> c;
        c.order = static_cast<int>(k), c.output = static_cast<int>(o);
        c.point = std::vector<T>(point.begin(), point.end());
        c.direction = std::vector<T>(direction.begin(), direction.end());
        c.analytic = d[f][o][k], c.numerical = by[f].value, c.uncertainty = by[f].uncertainty;
        T unit = 1;
        if (axis < N) {
          for (std::size_t i = 0; i < k; ++i) unit /= direction[axis];
          c.analytic *= unit, c.numerical *= unit, c.uncertainty *= unit;
          c.direction[axis] = 1;
          c.by = names[axis];
        } else {
          c.by = "direction " + text_of(c.direction);
        }
        judge(c, d[f][o][0], s[f][o][k], by[f], unit);
      }
  }
};

template <int Order, class T, class F, class Points, class... More>
derivative_report<T> check(F, const Points& points, const More&... more) {
  static_assert(Order >= 1 && Order <= 3, "leibniz: check_derivative<K> wants K from 1 to 3");
  constexpr auto n = static_cast<std::size_t>(F::variables), m = static_cast<std::size_t>(F::outputs), terms = static_cast<std::size_t>(Order) + 1;
  constexpr auto series = taylor<Order>(F{});
  const auto along = [&](const std::array<T, n>& at, const std::array<T, n>& direction) {
    const auto c = [&] {
      if constexpr (n == 1) return series(at, more...);
      else return series(at, direction, more...);
    }();
    std::array<std::array<T, terms>, m> d{};
    for (std::size_t o = 0; o < m; ++o)
      for (std::size_t k = 0; k < terms; ++k) {
        if constexpr (m == 1) d[o][k] = c[k];
        else d[o][k] = c(o, k);
        for (std::size_t i = 1; i <= k; ++i) d[o][k] *= static_cast<T>(i) * (n == 1 ? direction[0] : T(1));
      }
    return d;
  };
  derivative_report<T> report;
  std::array<std::string, n> names;
  for (std::size_t i = 0; i < n; ++i) {
    const leaf_id* leaf = F::at(static_cast<int>(i));
    names[i] = leaf ? leaf->name : "argument " + std::to_string(i + 1);
  }
  for (const auto& p : points) {
    comparison_at<T, n, m, Order, decltype(along)> compare(along, report, names, numbers_of<T, n>(p));
    for (const auto& d : directions<n>(Order)) compare(d);
  }
  return report;
}

}  // namespace testing

/// Whether the derivatives of a function up to an order, 1 to 3, are those that differences give at the points: numbers for a function
/// of one variable, arrays for others. The function is one of function(f, x, y) or trace(lambda), a lambda that trace takes, or a
/// user_function; values of parameters follow the points. The type of the points is computed in: float, double or long double.
/// Derivatives of order k are compared with differences of those of order k - 1, which are compared first, in the directions that
/// determine all mixed ones. What is not finite, not differentiable, or beyond the accuracy of differences is skipped and reported;
/// a check that skips everything has not passed. Differences: Ridders 1982 (testing/differences.hpp).
template <int Order = 1, class F, class Points, class... More>
  requires(!expression<F> && requires(const Points& points) { *std::begin(points); })
auto check_derivative(F, const Points& points, const More&... more) {
  using T = decltype(testing::scalar_in<std::remove_cvref_t<decltype(*std::begin(points))>>());
  return testing::check<Order, T>(testing::function_type<F>{}, points, more...);
}
template <int Order = 1, class F, class... More>
auto check_derivative(F, std::initializer_list<testing::point_of<F>> points, const More&... more) {
  return testing::check<Order, double>(testing::function_type<F>{}, points, more...);
}
template <int Order = 1, class F, class... More>
  requires(!expression<F>)
LEIBNIZ_REFUSED(LEIBNIZ_POINTS)
refused check_derivative(F, const More&...) { return detail::refuse<refused, F>(); }
#undef LEIBNIZ_POINTS
template <int Order = 1, expression F, class Points = testing::unused, class... More>
LEIBNIZ_REFUSED("leibniz: check_derivative wants a function: function(f, x, y), trace(lambda), a lambda or a user_function")
refused check_derivative(F, const Points&, const More&...) { return detail::refuse<refused, F>(); }

}  // namespace leibniz
