// SPDX-License-Identifier: BSL-1.0
#include "measure.hpp"

#include "results.hpp"
#include "measured.hpp"
#include "support/bits.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>

namespace accuracy {

namespace {

/// Points of one function. A third lies uniformly between -10 and 10 as far as the domain goes; a third has magnitudes that
/// are equally likely on a logarithmic scale, from that of the cube root of the smallest to that of the largest number
/// (2^-42 to 2^42 in float, 2^-341 to 2^341 in the other types); a third is close to the ends of the domain, at distances that
/// are equally likely on a logarithmic scale.
class sampler {
  sample random;

  template <class T>
  T unit() {
    constexpr int digits = std::min(std::numeric_limits<T>::digits, 63);
    return std::ldexp(static_cast<T>(random.bits() >> (64 - digits)), -digits);
  }
  template <class T>
  T power_of_two(T low, T high) { return std::exp2(low + (high - low) * unit<T>()); }

  template <class T>
  T candidate(const argument& a, unsigned kind) {
    constexpr T most = std::min(std::numeric_limits<T>::max_exponent / 3, 341);
    const T low = static_cast<T>(a.low), high = static_cast<T>(a.high);
    const bool through_zero = low <= 0 && high >= 0;
    const T sign = low >= 0 || (high > 0 && random.bits() % 2) ? T(1) : T(-1);
    if (kind == 0) {
      const T from = high > -10 ? std::max(low, T(-10)) : low, to = low < 10 ? std::min(high, T(10)) : high;
      return from + (to - from) * unit<T>();
    }
    const T edge = std::isfinite(low) && (std::isinf(high) || random.bits() % 2) ? low : high;
    if (kind == 2 && std::isfinite(edge) && edge != 0) {
      const T width = std::min(std::fabs(edge), high - low);
      return edge + (edge == low ? width : -width) * power_of_two<T>(-std::numeric_limits<T>::digits, -1);
    }
    const T largest = std::min(std::log2(std::max(std::fabs(low), std::fabs(high))), most);
    const T smallest = through_zero ? -most : std::max(std::log2(std::min(std::fabs(low), std::fabs(high))), -most);
    return sign * power_of_two<T>(smallest, largest);
  }

 public:
  explicit sampler(const std::string& key) : random{hash(key)} {}
  static std::uint64_t hash(const std::string& key) {
    std::uint64_t h = 1469598103934665603u;  // FNV-1a
    for (const char c : key) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return h;
  }

  template <class T>
  std::vector<T> point(const row& f, int number) {
    std::vector<T> p;
    for (std::size_t i = 0; i < f.arguments.size(); ++i) {
      const argument& a = f.arguments[i];
      if (!a.sampled) {
        p.push_back(static_cast<T>(a.orders[random.bits() % a.orders.size()]));
        continue;
      }
      const unsigned kind = i == 0 ? static_cast<unsigned>(number) % 3 : static_cast<unsigned>(random.bits() % 3);
      T v;
      do v = candidate<T>(a, kind);
      while (!(static_cast<long double>(v) > a.low && static_cast<long double>(v) < a.high));
      p.push_back(v);
    }
    return p;
  }
};

using numbers = std::vector<real>;

/// The results by differences, with so many digits; those left out stay 0.
template <class T>
numbers differences(const std::vector<std::vector<int>>& which, const std::vector<bool>& left_out, reference f, const std::vector<T>& at,
                    unsigned digits) {
  real::default_precision(digits);
  const real relative = pow(real(10), -static_cast<int>(digits / 4));
  numbers x, step;
  for (const T v : at) x.push_back(real(v)), step.push_back(v == 0 ? relative : real(abs(real(v)) * relative));
  const auto moved = [&](std::size_t i, int by, std::size_t j = 0, int by_j = 0) {
    numbers y = x;
    y[i] += by * step[i];
    if (by_j) y[j] += by_j * step[j];
    return f(y.data());
  };
  numbers r(which.size());
  r[0] = f(x.data());
  if (which.size() == 1) return r;
  for (std::size_t k = 1; k < which.size(); ++k) {
    if (left_out[k]) continue;
    const auto i = static_cast<std::size_t>(which[k].front()), j = static_cast<std::size_t>(which[k].back());
    if (which[k].size() == 1) r[k] = (moved(i, 1) - moved(i, -1)) / (2 * step[i]);
    else if (i == j) r[k] = (moved(i, 1) - 2 * r[0] + moved(i, -1)) / (step[i] * step[i]);
    else r[k] = (moved(i, 1, j, 1) - moved(i, 1, j, -1) - moved(i, -1, j, 1) + moved(i, -1, j, -1)) / (4 * step[i] * step[j]);
  }
  return r;
}

template <class T>
std::string text_of(const std::vector<T>& at) {
  std::string s;
  for (const T v : at) {
    char text[48];
    std::snprintf(text, sizeof text, "%s%.6Lg", s.empty() ? "" : " ", static_cast<long double>(v));
    s += text;
  }
  return s;
}

/// More and more digits, until twice as many change nothing that matters. Empty where the function has no value,
/// nothing where no number of digits is enough.
template <class T>
std::optional<numbers> exact_results(const std::vector<std::vector<int>>& which, const std::vector<bool>& left_out, reference f,
                                     const std::vector<T>& at) {
  numbers before = differences(which, left_out, f, at, 100);
  constexpr unsigned most_digits = 6400;
  for (unsigned digits = 200; digits <= most_digits; digits *= 2) {
    const numbers now = differences(which, left_out, f, at, digits);
    const real tolerance = pow(real(10), -25);
    bool same = true;
    for (std::size_t k = 0; k < now.size(); ++k)  // a zero may be a difference too small to be seen
      same = same && abs(now[k] - before[k]) <= tolerance * abs(now[k]) && (k == 0 || now[k] != 0 || left_out[k] || digits == most_digits);
    if (same) return now;
    if (isnan(now[0]) && isnan(before[0])) return numbers{};
    before = now;
  }
  return {};
}

template <class T>
real ulp_of(const real& v) {
  int exponent = 0;
  (void)frexp(v, &exponent);
  return ldexp(real(1), exponent - std::numeric_limits<T>::digits);
}

template <class T>
void measure_in(const measured_function& m, evaluation<T> evaluate, reference f, const row& r, int points, int& unresolved,
                std::map<std::string, figures>& out) {
  const auto which = results(m.arity, m.constant.size() > 1);
  std::vector<bool> left_out = m.constant;  // and derivatives by orders, which are constants
  for (std::size_t k = 0; k < which.size(); ++k)
    for (const int i : which[k])
      if (!r.arguments[static_cast<std::size_t>(i)].sampled) left_out[k] = true;
  std::vector<std::vector<double>> errors(which.size());
  std::vector<figures> all(which.size());
  sampler s{m.key};
  for (int p = 0; p < (m.arity ? points : 1); ++p) {
    const std::vector<T> at = s.point<T>(r, p);
    const auto exact = exact_results(which, left_out, f, at);
    if (!exact) std::fprintf(stderr, "%s: no exact derivatives at %s\n", m.key.c_str(), text_of(at).c_str()), ++unresolved;
    if (!exact || exact->empty()) continue;
    std::vector<T> by_type(which.size()), by_program(which.size());
    evaluate(at.data(), by_type.data(), by_program.data());
    for (std::size_t k = 0; k < which.size(); ++k) {
      const real& right = (*exact)[k];
      const bool in_range = right == 0 || (abs(right) >= std::numeric_limits<T>::min() && abs(right) <= std::numeric_limits<T>::max());
      if (left_out[k] || !in_range) continue;
      const auto difference = [&](T got) { return std::isfinite(got) ? real(abs(real(got) - right)) : real(std::numeric_limits<double>::infinity()); };
      const bool twice = which.size() > 1 && which[k].size() < 2;
      const real error = twice ? std::max(difference(by_type[k]), difference(by_program[k])) : difference(by_program[k]);
      const real ulp = right == 0 ? real(std::numeric_limits<T>::denorm_min()) : ulp_of<T>(right);
      real moves = ulp;
      if (which[k].size() < 2 && which.size() > 1)
        for (int i = 0; i < m.arity; ++i) {
          if (!r.arguments[static_cast<std::size_t>(i)].sampled) continue;
          std::vector<int> next = which[k];
          next.push_back(i);
          std::sort(next.begin(), next.end());
          const auto slope = static_cast<std::size_t>(std::find(which.begin(), which.end(), next) - which.begin());
          moves += abs((*exact)[slope]) * ulp_of<T>(real(at[static_cast<std::size_t>(i)]));
        }
      const double in_ulps = error < ulp * 1e-15 ? 0 : static_cast<double>(error / ulp);
      errors[k].push_back(in_ulps);
      figures& g = all[k];
      if (in_ulps >= g.most) g.most = in_ulps, g.at = text_of(at);
      g.conditioned = std::max(g.conditioned, static_cast<double>(error / moves));
    }
  }
  for (std::size_t k = 0; k < which.size(); ++k) {
    if (errors[k].empty()) continue;
    const auto middle = errors[k].begin() + static_cast<std::ptrdiff_t>(errors[k].size() / 2);
    std::nth_element(errors[k].begin(), middle, errors[k].end());
    all[k].points = static_cast<int>(errors[k].size());
    all[k].median = *middle;
    out[name_of(r, which[k])] = all[k];
  }
}

}  // namespace

record measure(const std::vector<line>& rows, int points, const std::vector<std::string>& beginnings, int& unresolved) {
  const auto wanted = [&](const std::string& k) {
    return beginnings.empty() || std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& b) { return k.starts_with(b); });
  };
  record out;
  const auto exact_values = references();
  for (const measured_function& m : measured_functions())
    for (const line& l : rows)
      if (l.function.key == m.key && l.function.measured() && wanted(m.key)) {
        const reference f = exact_values.at(m.key);
        auto& figures_in = out[m.key];
        measure_in(m, m.in_float, f, l.function, points, unresolved, figures_in["float"]);
        measure_in(m, m.in_double, f, l.function, points, unresolved, figures_in["double"]);
        measure_in(m, m.in_long_double, f, l.function, points, unresolved, figures_in["long double"]);
      }
  return out;
}

}  // namespace accuracy
