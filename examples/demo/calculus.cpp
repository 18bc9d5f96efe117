// SPDX-License-Identifier: BSL-1.0
// Chapter 1: one variable. The derivative is a slope, and a slope is a prediction.
#include "chapters.hpp"
#include "gnuplot.hpp"
#include "report.hpp"

#include <string>

namespace demo {
namespace {

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = x * x;
constexpr auto f1 = derivative(f, x);
constexpr auto f2 = derivative(f, x, x);

constexpr auto f_at = value_gradient_hessian(f, x);  // one program for f, f' and f''

constexpr double dx = 0.1;
constexpr double places[] = {-0.5, 0.0, 0.5};

struct taylor {
  double value, slope, bend;
};

taylor at(double place) {
  const auto [value, gradient, hessian] = f_at(place);
  return {value, gradient[0], hessian(0, 0)};
}

void print_table() {
  std::printf("\n      x      f(x)    f'(x)   tangent at x, one step on   f(x+dx)   miss\n");
  for (int i = -10; i <= 10; ++i) {
    const double place = i / 10.0;
    const auto here = at(place);
    const double predicted = here.value + here.slope * dx;
    const double true_next = at(place + dx).value;
    std::printf("  %5.1f  %8.3f %8.3f   %25.3f   %7.3f  %5.3f\n", tidy(place, 1), tidy(here.value),
                tidy(here.slope), tidy(predicted), tidy(true_next), tidy(true_next - predicted));
  }
}

void print_slopes() {
  std::printf("\nThe slope at three places:\n");
  for (const double place : places) {
    const double slope = at(place).slope;
    const char* meaning = slope < 0   ? "negative: a step to the right leads down"
                          : slope > 0 ? "positive: a step to the right leads up"
                                      : "zero: level ground, here the lowest point";
    std::printf("  f'(%4.1f) = %6.3f   %s\n", place, tidy(slope), meaning);
  }
}

void print_second_derivative() {
  std::printf("\nThe second derivative is the derivative of the derivative:\n");
  formula("f''(x)", f2);
  std::printf("It does to f' what f' does to f: f'(x+dx) = f'(x) + f''(x) dx, here with dx = %.1f.\n", dx);
  std::printf("\n      x    f'(x)   f''(x)   predicted f'(x+dx)   f'(x+dx)\n");
  for (const double place : places) {
    const auto here = at(place);
    std::printf("  %5.1f  %7.3f  %7.3f   %18.3f   %8.3f\n", place, tidy(here.slope), here.bend,
                tidy(here.slope + here.bend * dx), tidy(at(place + dx).slope));
  }
  const double bend = at(0.0).bend;
  std::printf(
      "f'' is the same everywhere, so f' is a straight line and the prediction is exact.\n"
      "It also explains the misses in the table above: f'' dx^2 / 2 = %.3f, at every x.\n",
      bend * dx * dx / 2);
}

void draw(gallery& pictures) {
  pictures.data("parabola.dat", [](data_file& file) {
    for (int i = -10; i <= 10; ++i) {
      const auto here = at(i / 10.0);
      file.row(i / 10.0, here.value, here.slope, here.bend);
    }
  });
  pictures.data("parabola_curve.dat", [](data_file& file) {
    for (int i = -100; i <= 100; ++i) file.row(i / 100.0, at(i / 100.0).value);
  });
  pictures.data("parabola_places.dat", [](data_file& file) {
    for (const double place : places) file.row(place, at(place).value, at(place).slope);
  });
  pictures.data("parabola_tangents.dat", [](data_file& file) {
    constexpr double reach = 0.33;
    for (const double place : places) {
      const auto here = at(place);
      for (const double step : {-reach, reach}) file.row(place + step, here.value + here.slope * step);
      file.next_block();
    }
  });
  pictures.data("parabola_forecast.dat", [](data_file& file) {
    constexpr double step = 4 * dx;
    for (const double place : places) file.row(place, at(place).slope, step, at(place).bend * step);
  });

  const std::string names = "name0 = " + quoted("f(x) = " + leibniz::to_string(f)) +
                            "\nname1 = " + quoted("f′(x) = " + leibniz::to_string(f1)) +
                            "\nname2 = " + quoted("f″(x) = " + leibniz::to_string(f2));
  pictures.draw("parabola", {1800, 900}, names + R"gp(
slope(value) = gprintf('slope %.3f', value)
set multiplot layout 1,2 \
    title "A derivative is a slope: tangents of a parabola (left), and how the slope changes (right)" font ',22'
set xrange [-1.1:1.1]
set xtics 0.5
set xlabel 'x'

set yrange [-0.3:1.5]
set ytics 0.25
set format y '%.2f'
set ylabel 'f(x)'
set key center top
plot 'parabola_curve.dat' with lines lw 2.2 lc rgb blue title name0 noenhanced, \
     'parabola.dat' using 1:2 with points pt 7 ps 1.1 lc rgb blue title 'in steps of 0.1', \
     'parabola_tangents.dat' with lines lw 2.4 lc rgb vermilion title 'tangent f(x) + f′(x) dx', \
     'parabola_places.dat' using 1:2 with points pt 7 ps 1.7 lc rgb vermilion, \
     '' using ($3 < 0 ? $1 - 0.06 : NaN):($2 - 0.04):(slope($3)) with labels right tc rgb vermilion font ',18', \
     '' using ($3 > 0 ? $1 + 0.06 : NaN):($2 - 0.04):(slope($3)) with labels left tc rgb vermilion font ',18', \
     '' using ($3 == 0 ? $1 : NaN):($2 - 0.15):(slope($3)) with labels center tc rgb vermilion font ',18'

set yrange [-2.5:4]
set ytics 1
set format y '%.0f'
set ylabel 'f′(x) and f″(x)'
plot 'parabola.dat' using 1:3 with linespoints lw 2.2 pt 7 ps 1.1 lc rgb blue \
         title name1 noenhanced, \
     '' using 1:4 with lines lw 2.4 dt (12,6) lc rgb green title name2 noenhanced, \
     'parabola_forecast.dat' using 1:2:3:(0) with vectors nohead lw 2 lc rgb orange, \
     '' using ($1+$3):2:(0):4 with vectors head filled size 0.06,20 lw 2 lc rgb orange \
         title 'f″(x) dx, added to f′(x)', \
     '' using 1:2 with points pt 7 ps 1.7 lc rgb orange
unset multiplot
)gp");
}

}  // namespace

void one_variable(gallery& pictures) {
  heading(1, "One variable: the derivative is a slope, and a slope is a prediction");
  formula("f(x) ", f);
  formula("f'(x)", f1);
  std::printf(
      "\nThe compiler found the second line from the first. Near x the graph looks like its\n"
      "tangent: f(x+dx) = f(x) + f'(x) dx, nearly. The last columns try it with dx = %.1f.\n",
      dx);
  print_table();
  print_slopes();
  print_second_derivative();
  draw(pictures);
}

}  // namespace demo
