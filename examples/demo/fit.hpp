// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "csv.hpp"
#include "gnuplot.hpp"

#include <leibniz/leibniz.hpp>

#include <span>
#include <vector>

namespace demo {

namespace michaelis_menten {

using namespace leibniz::literals;

/// The rate of an enzyme reaction at substrate concentration c: it saturates at Vm, and is half of that at c
/// = K.
inline constexpr auto Vm = "Vm"_v;
inline constexpr auto K = "K"_v;
inline constexpr auto c = "c"_p;
inline constexpr auto r = "r"_p;  // the measured rate

inline constexpr auto rate = Vm * c / (K + c);
inline constexpr auto squared_residual = square(r - rate);

}  // namespace michaelis_menten

struct measurement {
  double conc, rate;
};

struct estimate {
  double vm, k;
};

/// One step of the fit, for those who want to watch it.
struct iteration {
  estimate at;
  double sum_of_squares;
  double damping;
};

struct fit_result {
  estimate value;
  estimate standard_error;
  double covariance;      // of the two estimates
  double sum_of_squares;  // of the residuals
  double residual_error;  // sqrt(sum of squares / degrees of freedom)
  int degrees_of_freedom;
  std::vector<iteration> path;

  double rate_at(double conc) const;
  double standard_error_at(double conc) const;  // of the fitted curve
};

double sum_of_squares(std::span<const measurement> data, estimate at);

/// Least squares by Newton's method with damping. A `problem` says why when there is no estimate.
fit_result fit(std::span<const measurement> data);

/// The measurements in a table of the two columns x = concentration and y = rate.
std::vector<measurement> measurements_of(const csv_table& table);

/// Rows "conc rate low high" of the fitted curve and two standard errors to both sides.
void write_curve(data_file& file, const fit_result& result, double largest_conc);

}  // namespace demo
