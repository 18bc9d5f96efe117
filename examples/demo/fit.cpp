// SPDX-License-Identifier: BSL-1.0
#include "fit.hpp"

#include "plane.hpp"
#include "problem.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace demo {
namespace {

using namespace michaelis_menten;

constexpr auto term_at = value_gradient_hessian(squared_residual, Vm, K);
constexpr auto rate_gradient = gradient(rate, Vm, K);

constexpr std::size_t fewest_rows = 3;
constexpr int most_steps = 200;
constexpr double too_large = 1e60;

/// A symmetric 2 x 2 matrix that sums can be formed in.
struct matrix {
  double vm_vm = 0, vm_k = 0, k_k = 0;

  double operator()(int i, int j) const { return i != j ? vm_k : i == 0 ? vm_vm : k_k; }
};

/// Sum of squares, gradient and Hessian over all rows.
struct totals {
  double value = 0;
  point gradient{};
  matrix hessian;
};

totals add_up(std::span<const measurement> data, estimate at) {
  totals sum;
  for (const measurement& m : data) {
    const auto [value, gradient, hessian] = term_at(at.vm, at.k, c = m.conc, r = m.rate);
    sum.value += value;
    sum.gradient[0] += gradient[0];
    sum.gradient[1] += gradient[1];
    sum.hessian.vm_vm += hessian(0, 0);
    sum.hessian.vm_k += hessian(0, 1);
    sum.hessian.k_k += hessian(1, 1);
  }
  return sum;
}

/// J'J, with the gradients of the model as rows of J: what standard errors are made of.
matrix information(std::span<const measurement> data, estimate at) {
  matrix sum;
  for (const measurement& m : data) {
    const auto g = rate_gradient(at.vm, at.k, c = m.conc);
    sum.vm_vm += g[0] * g[0];
    sum.vm_k += g[0] * g[1];
    sum.k_k += g[1] * g[1];
  }
  return sum;
}

/// The Hessian with its diagonal enlarged: shorter steps, turned towards the steepest descent.
matrix damped(matrix hessian, double damping) {
  hessian.vm_vm += damping * std::abs(hessian.vm_vm);
  hessian.k_k += damping * std::abs(hessian.k_k);
  return hessian;
}

bool positive_definite(const matrix& m) { return m.vm_vm > 0 && determinant(m) > 0; }

struct extent {
  double smallest_positive_conc = INFINITY, largest_conc = 0, largest_rate = 0, smallest_rate = 0;
  std::size_t distinct_concs = 0;  // above zero
};

extent extent_of(std::span<const measurement> data) {
  extent e;
  std::set<double> concs;
  for (const measurement& m : data) {
    e.largest_rate = std::max(e.largest_rate, m.rate);
    e.smallest_rate = std::min(e.smallest_rate, m.rate);
    if (m.conc <= 0) continue;
    concs.insert(m.conc);
    e.smallest_positive_conc = std::min(e.smallest_positive_conc, m.conc);
    e.largest_conc = std::max(e.largest_conc, m.conc);
  }
  e.distinct_concs = concs.size();
  return e;
}

void check(std::span<const measurement> data, const extent& e) {
  if (data.size() < fewest_rows)
    throw problem("too few rows: " + std::to_string(data.size()) + " found, at least " +
                  std::to_string(fewest_rows) + " are needed to fit two parameters");
  if (e.distinct_concs < 2)
    throw problem("at least two different concentrations above zero are needed to fit a curve");
  if (e.largest_rate <= 0) throw problem("no rate is above zero: there is nothing to fit");
  for (const double largest : {e.largest_conc, e.largest_rate, -e.smallest_rate})
    if (largest > too_large || (largest > 0 && largest < 1 / too_large))
      throw problem("numbers as large or small as these cannot be squared and summed: use other units");
}

/// Where the curve would be half of the largest rate, roughly.
estimate guess_by_size(std::span<const measurement> data, const extent& e) {
  std::vector<double> concs;
  for (const measurement& m : data)
    if (m.conc > 0) concs.push_back(m.conc);
  const auto middle = concs.begin() + static_cast<std::ptrdiff_t>(concs.size() / 2);
  std::nth_element(concs.begin(), middle, concs.end());
  return {e.largest_rate, *middle};
}

/// Lineweaver and Burk: 1/rate = 1/Vm + (K/Vm) (1/conc) is a straight line.
estimate guess_by_reciprocals(std::span<const measurement> data) {
  double n = 0, u = 0, v = 0, uu = 0, uv = 0;
  for (const measurement& m : data) {
    if (m.conc <= 0 || m.rate <= 0) continue;
    const double s = 1 / m.conc, t = 1 / m.rate;
    n += 1, u += s, v += t, uu += s * s, uv += s * t;
  }
  const double slope = (n * uv - u * v) / (n * uu - u * u), intercept = (v - slope * u) / n;
  return {1 / intercept, slope / intercept};
}

estimate starting_guess(std::span<const measurement> data, const extent& e) {
  const estimate by_size = guess_by_size(data, e), by_line = guess_by_reciprocals(data);
  const bool usable =
      std::isfinite(by_line.vm) && std::isfinite(by_line.k) && by_line.vm > 0 && by_line.k > 0;
  return usable && sum_of_squares(data, by_line) < sum_of_squares(data, by_size) ? by_line : by_size;
}

[[noreturn]] void give_up(const estimate& at, const extent& e) {
  if (at.k > 100 * e.largest_conc)
    throw problem("no convergence: the rates do not level off within the data (K runs to infinity)");
  if (at.k < 1e-3 * e.smallest_positive_conc)
    throw problem("no convergence: the rates do not rise with the concentration (K runs to zero)");
  throw problem("no convergence: " + std::to_string(most_steps) +
                " steps of Newton's method found no best fit");
}

/// True when a whole step of Newton's method would gain no more than what rounding hides: residuals carry the
/// rounding of the rates, and so does the sum of their squares.
bool arrived(std::span<const measurement> data, const totals& here) {
  if (!positive_definite(here.hessian)) return false;
  constexpr double rounding = 8 * std::numeric_limits<double>::epsilon();
  double squares = 0;
  for (const measurement& m : data) squares += m.rate * m.rate;
  const double hidden = rounding * std::sqrt(here.value * squares) + rounding * rounding * squares;
  return dot(here.gradient, solve(here.hessian, here.gradient)) / 2 <= hidden;
}

std::vector<iteration> minimise(std::span<const measurement> data, const extent& e) {
  std::vector<iteration> path;
  estimate at = starting_guess(data, e);
  totals here = add_up(data, at);
  double damping = 0;
  path.push_back({at, here.value, damping});

  for (int steps = 0; steps < most_steps; ++steps) {
    if (at.k > 1e4 * e.largest_conc || at.k < 1e-6 * e.smallest_positive_conc) break;
    if (arrived(data, here)) return path;

    const matrix H = damped(here.hessian, damping);
    if (positive_definite(H)) {
      const point step = solve(H, here.gradient);
      const estimate next{at.vm - step[0], at.k - step[1]};
      const totals there = add_up(data, next);
      if (next.k > 0 && there.value <= here.value) {
        at = next, here = there;
        path.push_back({at, here.value, damping});
        damping = damping > 1e-6 ? damping / 10 : 0;
        continue;
      }
    }
    damping = std::max(10 * damping, 1e-3);
  }
  give_up(at, e);
}

}  // namespace

double fit_result::rate_at(double conc) const { return rate(Vm = value.vm, K = value.k, c = conc); }

double fit_result::standard_error_at(double conc) const {
  const auto g = rate_gradient(value.vm, value.k, c = conc);
  const double by_vm = g[0] * standard_error.vm, by_k = g[1] * standard_error.k;
  return std::sqrt(std::max(by_vm * by_vm + by_k * by_k + 2 * g[0] * g[1] * covariance, 0.0));
}

double sum_of_squares(std::span<const measurement> data, estimate at) { return add_up(data, at).value; }

fit_result fit(std::span<const measurement> data) {
  const extent e = extent_of(data);
  check(data, e);

  const auto path = minimise(data, e);
  const estimate best = path.back().at;
  const double rss = path.back().sum_of_squares;
  const int freedom = static_cast<int>(data.size()) - 2;
  const double s2 = rss / freedom;
  const matrix J2 = information(data, best);
  const double det = determinant(J2);
  const estimate errors{std::sqrt(s2 * J2.k_k / det), std::sqrt(s2 * J2.vm_vm / det)};
  return {best, errors, -s2 * J2.vm_k / det, rss, std::sqrt(s2), freedom, path};
}

std::vector<measurement> measurements_of(const csv_table& table) {
  std::vector<measurement> data;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const csv_row& row = table.rows[i];
    if (row.cells.size() != 2)
      throw problem(
          table.at(row, "two columns, x and y with a comma between, are needed; there " +
                            (row.cells.size() == 1 ? "is 1" : "are " + std::to_string(row.cells.size()))));
    if (i == 0 && is_header(row)) continue;
    const measurement m{table.number(row, 0), table.number(row, 1)};
    if (m.conc < 0) throw problem(table.at(row, "column 1: a concentration cannot be negative"));
    data.push_back(m);
  }
  return data;
}

void write_curve(data_file& file, const fit_result& result, double largest_conc) {
  constexpr int n = 300;
  for (int i = 0; i <= n; ++i) {
    const double conc = largest_conc * i / n, middle = result.rate_at(conc),
                 error = 2 * result.standard_error_at(conc);
    file.row(conc, middle, middle - error, middle + error);
  }
}

}  // namespace demo
