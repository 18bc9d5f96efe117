// SPDX-License-Identifier: BSL-1.0
// Chapter 5: the derivative by a difference quotient, against the derivative by rule.
#include "chapters.hpp"
#include "gnuplot.hpp"
#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace demo {
namespace {

using namespace leibniz::literals;

// The example of Squire and Trapp (SIAM Review 40, 1998), which later papers on derivatives took up.
constexpr auto x = "x"_v;
constexpr auto f = exp(x) / sqrt(pow<3>(sin(x)) + pow<3>(cos(x)));
constexpr auto f1 = derivative(f, x);
constexpr auto f2 = derivative(f, x, x);

constexpr double place = 1.5;

double value(double at) { return f(x = at); }

struct errors {
  double h, forward, central, second;
};

/// A value from a formula in long double: the best there is to measure the others by.
struct reference {
  long double first = f1(x = static_cast<long double>(place));
  long double second = f2(x = static_cast<long double>(place));
};

double relative(double got, long double right) {
  return static_cast<double>(std::abs((got - right) / right));
}

errors errors_of(double h) {
  const reference exact;
  const double above = value(place + h), below = value(place - h), here = value(place);
  return {h, relative((above - here) / h, exact.first), relative((above - below) / (2 * h), exact.first),
          relative((above - 2 * here + below) / (h * h), exact.second)};
}

struct best {
  double h = 0, error = std::numeric_limits<double>::infinity();
  void see(double step, double found) {
    if (found < error) *this = {step, found};
  }
};

void print_table() {
  std::printf("\n      h      forward     central     second derivative\n");
  for (int k = 1; k <= 16; ++k) {
    const auto e = errors_of(std::pow(10.0, -k));
    std::printf("  %7.0e   %9.1e   %9.1e   %9.1e\n", e.h, e.forward, e.central, e.second);
  }
}

}  // namespace

void finite_differences(gallery& pictures) {
  heading(5, "Differences: what h cannot do");
  formula("f(x) ", f);
  formula("f'(x)", f1);
  const reference exact;
  const double first = f1(x = place), second = f2(x = place);
  std::printf("\nAt x = %.1f, by the library in double precision:\n", place);
  std::printf("  f'  = %.16f, relative error %.1e\n", first, relative(first, exact.first));
  std::printf("  f'' = %.16f, relative error %.1e\n", second, relative(second, exact.second));
  std::printf("(measured against the same formulas in long double; %.1e is the last bit of a double.)\n",
              std::numeric_limits<double>::epsilon());

  std::printf(
      "\nThe usual substitute is a difference: (f(x+h) - f(x)) / h forward, (f(x+h) - f(x-h)) / 2h\n"
      "central, (f(x+h) - 2 f(x) + f(x-h)) / h^2 for f''. Their relative errors:\n");
  print_table();

  best forward, central, bend;
  pictures.data("differences.dat", [&](data_file& file) {
    for (int k = 0; k <= 16 * 40; ++k) {
      const auto e = errors_of(std::pow(10.0, -k / 40.0));
      file.row(e.h, e.forward, e.central, e.second);
      forward.see(e.h, e.forward);
      central.see(e.h, e.central);
      bend.see(e.h, e.second);
    }
  });
  pictures.data("differences_exact.dat", [&](data_file& file) {
    constexpr double least =
        std::numeric_limits<double>::epsilon() / 4;  // an error of zero has no place on a logarithmic axis
    file.row(std::max(relative(first, exact.first), least), std::max(relative(second, exact.second), least));
  });

  std::printf(
      "\nA large h is wrong because the graph bends within h; a small h is wrong because nearly\n"
      "equal numbers are subtracted and their digits cancel. In between lies the best h, which\n"
      "one does not know beforehand, and even there digits are lost:\n"
      "  forward  %.1e at h = %.0e\n  central  %.1e at h = %.0e\n  second   %.1e at h = %.0e\n",
      forward.error, forward.h, central.error, central.h, bend.error, bend.h);
  std::printf(
      "A rule has no h. That the differences come this close to it is also an independent check\n"
      "of the formula above.\n");

  pictures.draw("differences", {1500, 1000}, R"gp(
set title "A difference has a best step, and loses digits even there; a rule has no step" font ',22'
set logscale xy
set format '10^{%T}'
set xrange [1e-16:1]
set yrange [1e-17:1e2]
set xlabel 'step h'
set ylabel 'relative error of the derivative'
set key at graph 0.02,0.43 left top
set label '← h too small: digits cancel' at 3e-15,3e-8 left tc rgb '#555555' font ',18'
set label 'h too large: the graph bends →' at 0.5,1.5e1 right tc rgb '#555555' font ',18'
stats 'differences_exact.dat' using 1 nooutput name 'first'
stats 'differences_exact.dat' using 2 nooutput name 'second'
plot 'differences.dat' using 1:4 with points pt 7 ps 0.5 lc rgb green, \
     '' using 1:2 with points pt 7 ps 0.5 lc rgb orange, \
     '' using 1:3 with points pt 7 ps 0.5 lc rgb sky, \
     NaN with points pt 7 ps 1.4 lc rgb orange title 'f′, forward difference', \
     NaN with points pt 7 ps 1.4 lc rgb sky title 'f′, central difference', \
     NaN with points pt 7 ps 1.4 lc rgb green title 'f″, central difference', \
     first_max with lines lw 2.5 lc rgb blue title 'f′ by the library', \
     second_max with lines lw 2.5 dt (12,6) lc rgb vermilion title 'f″ by the library'
)gp");
}

}  // namespace demo
