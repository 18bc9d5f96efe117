// SPDX-License-Identifier: BSL-1.0
// Chapter 6: measurements. A model is fitted by least squares with exact gradient and Hessian.
#include "chapters.hpp"
#include "fit.hpp"
#include "plane.hpp"
#include "problem.hpp"
#include "puromycin_csv.hpp"
#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace demo {
namespace {

using namespace michaelis_menten;

/// A figure from the literature, exact to half a unit of its last decimal.
struct published {
  double value;
  int decimals;

  bool met_by(double computed) const {
    return std::abs(computed - value) <= 0.5001 * std::pow(10.0, -decimals);
  }
};

struct figure {
  const char* name;
  published expected;
  double computed;
};

std::vector<measurement> rows_with(const csv_table& table, const std::string& state) {
  std::vector<measurement> data;
  for (const csv_row& row : table.rows) {
    if (is_header(row)) continue;
    if (row.cells.size() != 3) throw problem(table.at(row, "three columns (conc, rate, state) are needed"));
    if (row.cells[2] == state) data.push_back({table.number(row, 0), table.number(row, 1)});
  }
  return data;
}

void print_formulas() {
  formula("rate              ", rate);
  formula("squared residual S", squared_residual);
  std::printf("\nVm and K are the variables now; concentration c and measured rate r come with each row.\n");
  formula("dS/dVm            ", derivative(squared_residual, Vm));
  formula("dS/dK             ", derivative(squared_residual, K));
  formula("d2S/dVm2          ", derivative(squared_residual, Vm, Vm));
  formula("d2S/dVmdK         ", derivative(squared_residual, Vm, K));
  formula("d2S/dK2           ", derivative(squared_residual, K, K));
}

void print_path(const fit_result& result) {
  std::printf("\nNewton's method on the sum of S over the %d treated rows:\n", result.degrees_of_freedom + 2);
  std::printf("\n  step          Vm             K    sum of squares   damping\n");
  for (std::size_t i = 0; i < result.path.size(); ++i) {
    const iteration& it = result.path[i];
    std::printf("  %4d  %10.5f  %12.9f  %15.8f   %7.0e\n", static_cast<int>(i), it.at.vm, it.at.k,
                it.sum_of_squares, it.damping);
  }
}

bool print_figures(const char* title, const std::vector<figure>& figures) {
  std::printf("\n%s                computed   published   agrees\n", title);
  bool all = true;
  for (const figure& f : figures) {
    const bool agrees = f.expected.met_by(f.computed);
    all = all && agrees;
    const int decimals = f.expected.decimals;
    std::printf("  %-18s %12.*f %11.*f   %s\n", f.name, decimals + 2, f.computed, decimals, f.expected.value,
                agrees ? "yes" : "NO");
  }
  return all;
}

void draw(gallery& pictures, const std::vector<measurement>& treated, const fit_result& with,
          const std::vector<measurement>& untreated, const fit_result& without) {
  pictures.data("puromycin.dat", [&](data_file& file) {
    for (const auto* group : {&treated, &untreated}) {
      for (const measurement& m : *group) file.row(m.conc, m.rate);
      file.next_block();
    }
  });
  pictures.data("puromycin_treated.dat", [&](data_file& file) { write_curve(file, with, 1.2); });
  pictures.data("puromycin_untreated.dat", [&](data_file& file) { write_curve(file, without, 1.2); });
  pictures.data("puromycin_estimates.dat", [&](data_file& file) {
    file.row(with.value.vm, with.value.k, without.value.vm, without.value.k);
  });

  pictures.draw("puromycin", {1500, 1000}, R"gp(
set title "Puromycin raises the ceiling of the reaction: Michaelis–Menten curves by least squares" font ',22'
stats 'puromycin_estimates.dat' using 1 nooutput name 'A'
stats 'puromycin_estimates.dat' using 2 nooutput name 'B'
stats 'puromycin_estimates.dat' using 3 nooutput name 'C'
stats 'puromycin_estimates.dat' using 4 nooutput name 'D'
set xrange [0:1.2]
set yrange [0:240]
set xlabel 'substrate concentration (ppm)'
set ylabel 'reaction rate (counts/min²)'
set key right bottom
set style fill transparent solid 0.18 noborder
set arrow from 0,A_max to 1.2,A_max nohead lw 1.2 dt (4,4) lc rgb blue
set arrow from 0,C_max to 1.2,C_max nohead lw 1.2 dt (4,4) lc rgb vermilion
set label sprintf('V_m = %.1f, K = %.4f', A_max, B_max) at 0.02,A_max offset 0,0.7 tc rgb blue font ',18'
set label sprintf('V_m = %.1f, K = %.4f', C_max, D_max) at 1.18,C_max offset 0,1.4 right tc rgb vermilion font ',18'
plot 'puromycin_treated.dat' using 1:3:4 with filledcurves lc rgb blue, \
     'puromycin_untreated.dat' using 1:3:4 with filledcurves lc rgb vermilion, \
     'puromycin_treated.dat' using 1:2 with lines lw 2.5 lc rgb blue title 'treated, ± 2 standard errors', \
     'puromycin.dat' index 0 with points pt 7 ps 1.8 lc rgb blue title 'measured, treated', \
     'puromycin_untreated.dat' using 1:2 with lines lw 2.5 lc rgb vermilion title 'untreated, ± 2 standard errors', \
     'puromycin.dat' index 1 with points pt 5 ps 1.7 lc rgb vermilion title 'measured, untreated'
)gp");

  pictures.data("puromycin_sum.dat", [&](data_file& file) {
    write_surface(file, {170, 260}, {0.02, 0.13}, 240,
                  [&](double vm, double k) { return sum_of_squares(treated, {vm, k}); });
  });
  pictures.data("puromycin_path.dat", [&](data_file& file) {
    for (const iteration& it : with.path) file.row(it.at.vm, it.at.k, it.sum_of_squares);
  });
  pictures.draw("puromycin_sum", {1400, 1000}, R"gp(
set title "Newton’s method finds the lowest sum of squares (treated rows)" font ',22'
set table $contours
set contour base
unset surface
set cntrparam levels discrete 1500, 2500, 4000, 6000, 9000, 13000, 18000, 25000
splot 'puromycin_sum.dat'
unset table
unset grid
set xrange [170:260]
set yrange [0.02:0.13]
set xlabel 'V_m (counts/min²)'
set ylabel 'K (ppm)'
set cblabel 'sum of squared residuals'
set logscale cb
set cbtics (1500, 3000, 5000, 10000, 20000, 40000)
set cblabel offset 1.5
set rmargin at screen 0.8
set palette defined (0 '#3b6fa5', 0.4 '#a9c9e2', 0.8 '#f3f3ee', 1 '#ffffff')
set key left top
plot 'puromycin_sum.dat' with image, \
     $contours using 1:2 with lines lw 0.8 lc rgb '#666666', \
     'puromycin_path.dat' using 1:2 with linespoints lw 2 pt 7 ps 1.4 lc rgb vermilion title 'Newton’s steps', \
     '' every ::0::0 using 1:2 with points pt 6 ps 2.4 lw 2 lc rgb black title 'first guess', \
     'puromycin_estimates.dat' using 1:2 with points pt 3 ps 2.6 lw 2 lc rgb black title 'best fit'
)gp");
}

}  // namespace

bool puromycin(gallery& pictures) {
  heading(6, "Real data: the Puromycin measurements");
  const auto table = parse_csv(puromycin_csv, "puromycin.csv");
  const auto treated = rows_with(table, "treated"), untreated = rows_with(table, "untreated");
  std::printf(
      "How fast an enzyme works, by substrate concentration, in cells treated with Puromycin (%d\n"
      "rows) and untreated ones (%d rows). Source: M. A. Treloar 1974, in D. M. Bates and D. G.\n"
      "Watts, Nonlinear Regression Analysis and Its Applications, Wiley 1988, table A1.3.\n\n",
      static_cast<int>(treated.size()), static_cast<int>(untreated.size()));
  print_formulas();

  const auto with = fit(treated), without = fit(untreated);
  print_path(with);

  const bool treated_agrees = print_figures(  // published: Bates and Watts (1988)
      "Treated  ", {{"Vm", {212.7, 1}, with.value.vm},
                    {"  standard error", {6.947, 3}, with.standard_error.vm},
                    {"K", {0.0641, 4}, with.value.k},
                    {"  standard error", {0.00828, 5}, with.standard_error.k},
                    {"sum of squares", {1195.4, 1}, with.sum_of_squares}});
  const bool untreated_agrees =
      print_figures("Untreated", {{"Vm", {160.3, 1}, without.value.vm}, {"K", {0.0477, 4}, without.value.k}});
  std::printf("Published by Bates and Watts (1988), the book named above.\n");
  std::printf(
      "\nNot in the list above: the untreated rows have the standard errors %.3f of Vm and %.5f\n"
      "of K, and the sum of squares %.1f.\n",
      without.standard_error.vm, without.standard_error.k, without.sum_of_squares);
  std::printf(
      "\nTreated cells reach a higher rate: %.1f against %.1f, a difference of %.1f with standard\n"
      "error %.1f.\n",
      with.value.vm, without.value.vm, with.value.vm - without.value.vm,
      std::hypot(with.standard_error.vm, without.standard_error.vm));
  draw(pictures, treated, with, untreated, without);
  return treated_agrees && untreated_agrees;
}

}  // namespace demo
