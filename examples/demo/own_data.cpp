// SPDX-License-Identifier: BSL-1.0
// The model of chapter 6, fitted to a file of the user's.
#include "chapters.hpp"
#include "fit.hpp"
#include "problem.hpp"
#include "report.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace demo {
namespace {

fit_result fit_of(const std::vector<measurement>& data, const std::string& name) try {
  return fit(data);
} catch (const problem& p) {
  throw problem(name + ": " + p.what());
}

void draw(gallery& pictures, const std::vector<measurement>& data, const fit_result& result,
          const std::string& name) {
  double width = 0;
  for (const measurement& m : data) width = std::max(width, 1.1 * m.conc);

  pictures.data("fit.dat", [&](data_file& file) {
    for (const measurement& m : data) file.row(m.conc, m.rate);
  });
  pictures.data("fit_curve.dat", [&](data_file& file) { write_curve(file, result, width); });
  pictures.data("fit_estimates.dat",
                [&](data_file& file) { file.row(result.value.vm, result.value.k, width); });

  pictures.draw(
      "fit", {1500, 1000},
      "set title " + quoted("Michaelis–Menten curve fitted to " + name) + R"gp( font ',22' noenhanced
stats 'fit_estimates.dat' using 1 nooutput name 'A'
stats 'fit_estimates.dat' using 2 nooutput name 'B'
stats 'fit_estimates.dat' using 3 nooutput name 'C'
set xrange [0:C_max]
set yrange [0:*]
set xlabel 'x (concentration)'
set ylabel 'y (rate)'
set key right bottom
set style fill transparent solid 0.18 noborder
plot 'fit_curve.dat' using 1:3:4 with filledcurves lc rgb blue title '± 2 standard errors', \
     '' using 1:2 with lines lw 2.5 lc rgb blue title sprintf('V_m = %.4g, K = %.4g', A_max, B_max), \
     'fit.dat' with points pt 7 ps 1.8 lc rgb black title 'measured'
)gp");
}

}  // namespace

void own_data(const std::filesystem::path& path, gallery& pictures) {
  const auto table = read_csv(path);
  if (table.rows.empty())
    throw problem(table.name + ": the file is empty; two columns, x and y, and at least 3 rows are needed");
  const auto data = measurements_of(table);
  const auto result = fit_of(data, table.name);

  std::printf("%s: %d rows of x (concentration) and y (rate)\n\n", table.name.c_str(),
              static_cast<int>(data.size()));
  formula("y", leibniz::substitute(michaelis_menten::rate, michaelis_menten::c = leibniz::variable<"x">{}));
  std::printf("\n            estimate   standard error\n");
  std::printf("  Vm   %13.6g   %14.4g\n", result.value.vm, result.standard_error.vm);
  std::printf("  K    %13.6g   %14.4g\n", result.value.k, result.standard_error.k);
  std::printf(
      "\nSum of squares %.6g on %d degrees of freedom, residual standard error %.4g.\n"
      "Steps of Newton's method after the first guess: %d.\n",
      result.sum_of_squares, result.degrees_of_freedom, result.residual_error,
      static_cast<int>(result.path.size()) - 1);
  draw(pictures, data, result, path.filename().string());
}

}  // namespace demo
