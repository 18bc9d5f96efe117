// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

/// Derivatives by differences, with an estimate of their error: what rules are compared with.
namespace leibniz::testing {

/// A function g of t around t = 0, sampled at steps that halve: t[j], g(t[j]), g(-t[j]).
template <class T>
struct samples {
  static constexpr int count = 34;
  T t[count]{}, above[count]{}, below[count]{};
  T centre{};
  T displaced{};  ///< how far t may be off by rounding of the arguments, at most
  T rough{};      ///< what rounding inside of g does to it, as the smallest steps show

  bool usable(int j) const { return t[j] > 0 && std::isfinite(above[j]) && std::isfinite(below[j]); }
  T difference(int j) const { return (above[j] / 2 - below[j] / 2) / t[j]; }
  /// From the smallest steps, over which a smooth function is straight; where they change nothing, the first change is one of rounding.
  void measure_roughness() {
    int seen = 0;
    bool changes = false;
    for (int j = count - 1; j >= 0 && (seen < 8 || !changes); --j) {
      if (!usable(j)) continue;
      const T up = std::abs(above[j] - centre), down = std::abs(below[j] - centre);
      if (seen++ < 8) rough = std::max(rough, std::abs(above[j] / 2 - centre + below[j] / 2));
      if (!changes && (up > 0 || down > 0) && seen > 1) rough = std::max(rough, std::max(up, down));
      changes = changes || up > 0 || down > 0;
    }
  }
  /// What rounding of g and of its argument may change in it.
  T noise(int j) const {
    constexpr T eps = std::numeric_limits<T>::epsilon();
    return (rough + 4 * eps * std::max(std::abs(above[j]), std::abs(below[j])) + displaced * std::abs(difference(j))) / t[j];
  }
  /// By how much the slopes to the right and to the left differ.
  T bend(int j) const { return std::abs(above[j] / 2 - centre + below[j] / 2) / t[j] * 2; }
  T one_sided(int j) const { return std::max(std::abs(above[j] - centre), std::abs(below[j] - centre)) / t[j]; }
};

template <class T>
struct slope {
  T value = 0, uncertainty = std::numeric_limits<T>::infinity();
  T scale = 0;    ///< the largest slope seen around t = 0
  int from = -1;  ///< the step that the extrapolation begins with, -1 for none

  bool known() const { return from >= 0; }
  static T limit() { return std::min(T(0.01), 640 * std::sqrt(std::numeric_limits<T>::epsilon())); }
  T doubt() const { return scale > 0 ? uncertainty / scale : limit(); }  // a constant: better than what is not sure
  bool sure() const { return doubt() < limit(); }
};

/// Central differences extrapolated to t = 0 by Richardson's scheme: Ridders, Accurate computation of F'(x) and F'(x) F''(x),
/// Advances in Engineering Software 4 (1982). The error of an entry is estimated by its distance to the two that it is made from; here
/// what rounding can do is added, carried through the scheme.
template <class T>
slope<T> extrapolate(const samples<T>& s, int from) {
  constexpr int rows = 8;
  slope<T> best;
  T before[rows]{}, noise_before[rows]{};
  for (int i = 0; i < rows && from + i < samples<T>::count && s.usable(from + i); ++i) {
    T row[rows]{}, noise[rows]{}, weight = 1;
    row[0] = s.difference(from + i), noise[0] = s.noise(from + i);
    for (int k = 1; k <= i; ++k) {
      weight *= 4;
      row[k] = row[k - 1] + (row[k - 1] - before[k - 1]) / (weight - 1);
      noise[k] = (weight * noise[k - 1] + noise_before[k - 1]) / (weight - 1);
      const T error = std::max(std::abs(row[k] - row[k - 1]), std::abs(row[k] - before[k - 1])) + noise[k];
      if (error < best.uncertainty) best = {row[k], error, std::max(std::abs(row[k]), s.one_sided(from)), from};
    }
    if (i > 0 && std::abs(row[i] - before[i - 1]) > 2 * best.uncertainty) break;  // higher order is worse: rounding, or no smooth function
    std::copy(row, row + rows, before), std::copy(noise, noise + rows, noise_before);
  }
  return best;
}

/// The best extrapolation of those that begin with each step. Where others that claim to be nearly as good differ more, they are believed.
template <class T>
slope<T> best_slope(const samples<T>& s) {
  slope<T> all[samples<T>::count], best;
  for (int j = 0; j < samples<T>::count; ++j) {
    all[j] = extrapolate(s, j);
    if (all[j].uncertainty < best.uncertainty) best = all[j];
  }
  T spread = best.uncertainty;
  for (const slope<T>& other : all)
    if (other.known() && other.uncertainty <= 10 * best.uncertainty) spread = std::max(spread, std::abs(other.value - best.value));
  best.uncertainty = spread;
  return best;
}

/// Whether the slopes from both sides stay apart as the step shrinks, as far as rounding lets one see.
template <class T>
bool has_kink(const samples<T>& s, const slope<T>& d) {
  constexpr int before = 6;  // a smooth function bends 64 times less over a step 64 times smaller
  int finest = -1;
  for (int j = before; j < samples<T>::count; ++j)
    if (s.usable(j) && s.usable(j - before) && 32 * s.noise(j) < d.scale / 1000) finest = j;
  return finest >= 0 && s.bend(finest) > d.scale / 1000 && s.bend(finest) > s.bend(finest - before) / 4;
}

}  // namespace leibniz::testing
