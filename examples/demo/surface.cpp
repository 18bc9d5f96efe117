// SPDX-License-Identifier: BSL-1.0
// Chapter 2: two variables. Partial derivatives, gradient and Hessian, and what their numbers mean.
#include "chapters.hpp"
#include "plane.hpp"
#include "report.hpp"

#include <cmath>
#include <numbers>

namespace demo {
namespace {

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto f = sin(x) * cos(y);  // an egg box: hills and hollows in turn

constexpr auto f_at = value_gradient_hessian(f, x, y);

double height(double at_x, double at_y) { return f(x = at_x, y = at_y); }

constexpr double pi = std::numbers::pi;
constexpr point here{0.5, 1.0};

void print_formulas() {
  formula("f(x, y)  ", f);
  std::printf("\nPartial derivatives: one variable moves, the other is held. Together: the gradient.\n");
  formula("df/dx    ", derivative(f, x));
  formula("df/dy    ", derivative(f, y));
  std::printf("\nSecond derivatives, the Hessian. It is symmetric: the order of x and y does not matter.\n");
  formula("d2f/dx2  ", derivative(f, x, x));
  formula("d2f/dxdy ", derivative(f, x, y));
  formula("d2f/dydx ", derivative(f, y, x));
  formula("d2f/dy2  ", derivative(f, y, y));
  static_assert(derivative(f, x, y) == derivative(f, y, x),
                "mixed partial derivatives are one and the same type");
}

const char* direction(double slope) { return slope > 0 ? "up" : "down"; }

void print_numbers() {
  const auto [value, gradient, hessian] = f_at(here);
  std::printf("\nAt x = %.1f, y = %.1f:\n", here[0], here[1]);
  std::printf("  f        = %8.5f\n", value);
  std::printf("  gradient = (%8.5f, %8.5f)\n", gradient[0], gradient[1]);
  std::printf("  Hessian  = (%8.5f  %8.5f)\n", hessian(0, 0), hessian(0, 1));
  std::printf("             (%8.5f  %8.5f)\n", hessian(1, 0), hessian(1, 1));

  std::printf("\nThe sign says which way: from here a small step in +x leads %s, one in +y leads %s.\n",
              direction(gradient[0]), direction(gradient[1]));
  std::printf(
      "The magnitude says how much: a step of 0.01 in x changes f by about %+.5f, one in y\n"
      "by about %+.5f; at this point x matters %.2f times as much as y.\n",
      gradient[0] * 0.01, gradient[1] * 0.01, std::abs(gradient[0] / gradient[1]));
}

void print_compass() {
  const auto [value, gradient, hessian] = f_at(here);
  const double steepest = std::atan2(gradient[1], gradient[0]);

  std::printf("\nThe slope in any direction is the gradient times the unit vector of that direction:\n");
  std::printf("\n  direction    slope   f after a step of 0.01, less f\n");
  const auto row = [&, f0 = value, g = gradient](double angle, const char* remark) {
    const point unit{std::cos(angle), std::sin(angle)};
    const double stepped = height(here[0] + 0.01 * unit[0], here[1] + 0.01 * unit[1]);
    std::printf("  %7.1f deg %7.4f   %+.6f%s\n", angle * 180 / pi, tidy(dot(g, unit), 4), stepped - f0,
                remark);
  };
  for (int degrees = -180; degrees < 180; degrees += 45) row(degrees * pi / 180, "");
  row(steepest, "   along the gradient: the steepest way up");
  row(steepest + pi / 2, "   across it: along the contour, level");
  std::printf("The steepest slope is the length of the gradient, %.4f.\n", length(gradient));
}

void print_prediction() {
  const auto [value, gradient, hessian] = f_at(here);
  std::printf(
      "\nThe gradient predicts with a plane, the Hessian adds the bend; for steps s in the\n"
      "direction (1, -1) the misses shrink by about 4 and by about 8 when s is halved:\n");
  std::printf("\n        s   f(there)   miss of the plane   miss with the bend\n");
  for (const double step : {0.2, 0.1, 0.05, 0.025}) {
    const double there = height(here[0] + step, here[1] - step);
    const double plane = value + gradient[0] * step - gradient[1] * step;
    const double bend = (hessian(0, 0) - 2 * hessian(0, 1) + hessian(1, 1)) * step * step / 2;
    std::printf("  %7.3f  %9.6f   %17.2e   %18.2e\n", step, there, there - plane, there - plane - bend);
  }
}

void draw(gallery& pictures) {
  const interval range{-pi, pi};
  pictures.data("landscape.dat", [&](data_file& file) { write_surface(file, range, range, 240, height); });
  pictures.data("landscape_arrows.dat", [&](data_file& file) {
    for (int i = 1; i < 32; i += 2) {
      for (int j = 1; j < 32; j += 2) {
        const double px = range.at(i, 32), py = range.at(j, 32);
        const auto [value, gradient, hessian] = f_at(px, py);
        file.row(px, py, gradient[0], gradient[1]);
      }
    }
  });
  pictures.data("landscape_here.dat", [](data_file& file) {
    const auto [value, gradient, hessian] = f_at(here);
    file.row(here[0], here[1], gradient[0], gradient[1]);
  });

  pictures.draw("landscape", {1400, 1330}, "name = " + quoted(leibniz::to_string(f)) + R"gp(
set title 'The gradient points uphill, straight across the contours: f(x, y) = '.name font ',22' noenhanced
set table $contours
set contour base
unset surface
set cntrparam levels incremental -0.8,0.2,0.8
splot 'landscape.dat'
unset table
set size ratio -1
unset grid
set xrange [-pi:pi]
set yrange [-pi:pi]
set xtics ('−π' -pi, '−π/2' -pi/2, '0' 0, 'π/2' pi/2, 'π' pi)
set ytics ('−π' -pi, '−π/2' -pi/2, '0' 0, 'π/2' pi/2, 'π' pi)
set xlabel 'x'
set ylabel 'y'
set cblabel 'f(x, y)'
set cbrange [-1:1]
set palette defined (-1 '#2d6ca2', -0.5 '#9cc3de', 0 '#f7f7f7', 0.5 '#f5c38f', 1 '#c8641e')
set key bmargin center horizontal nobox maxrows 1 width -5
plot 'landscape.dat' with image, \
     $contours using 1:2 with lines lw 1 lc rgb faint title 'contours', \
     'landscape_arrows.dat' using ($1-0.16*$3):($2-0.16*$4):(0.32*$3):(0.32*$4) with vectors head filled size 0.08,22 lw 1 \
         lc rgb black title 'gradient × 0.32', \
     'landscape_here.dat' using 1:2:3:4 with vectors head filled size 0.17,22 lw 3 lc rgb '#6a1b9a' \
         title 'at (0.5, 1.0), true length', \
     '' using 1:2 with points pt 7 ps 1.8 lc rgb '#6a1b9a'
)gp");
}

}  // namespace

void two_variables(gallery& pictures) {
  heading(2, "Two variables: partial derivatives, gradient, Hessian");
  print_formulas();
  print_numbers();
  print_compass();
  print_prediction();
  draw(pictures);
}

}  // namespace demo
