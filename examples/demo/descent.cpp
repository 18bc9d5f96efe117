// SPDX-License-Identifier: BSL-1.0
// Chapter 4: going downhill, by the gradient alone and with the help of the Hessian.
#include "chapters.hpp"
#include "himmelblau.hpp"
#include "plane.hpp"
#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace demo {
namespace {

using namespace leibniz::literals;

/// Rosenbrock's valley: easy to find, hard to follow.
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto valley = square(1_c - x) + 100_c * square(y - x * x);
constexpr auto valley_at = value_gradient_hessian(valley, x, y);

struct visit {
  point at;
  double value, steepness;
  double step = 0;  // the length of the step that leads on from here
};

constexpr auto downhill = [](const point& gradient, const auto&) {
  return point{-gradient[0], -gradient[1]};
};

constexpr auto newton = [](const point& gradient, const auto& hessian) {
  if (eigenvalues(hessian).first <= 0) return point{-gradient[0], -gradient[1]};
  const point step = solve(hessian, gradient);
  return point{-step[0], -step[1]};
};

/// Walks from `at` along the directions that `direction(gradient, hessian)` gives, until the ground is level.
/// Backtracking: a step is halved until it gains at least a small part of what the slope promises.
std::vector<visit> descend(const auto& function, point at, const auto& direction, double first_step,
                           bool grow) {
  std::vector<visit> path;
  double factor = first_step;
  for (int steps = 0; steps < 100'000; ++steps) {
    const auto [value, gradient, hessian] = function(at);
    path.push_back({at, value, length(gradient)});
    if (length(gradient) < 1e-8) break;

    const point d = direction(gradient, hessian);
    const double slope = dot(gradient, d);
    factor = grow ? 2 * factor : first_step;
    point next = at;
    for (int halvings = 0; halvings < 60; ++halvings, factor /= 2) {
      next = {at[0] + factor * d[0], at[1] + factor * d[1]};
      const auto [there, gradient_there, hessian_there] = function(next);
      if (there <= value + 1e-4 * factor * slope) break;
    }
    if (next == at) break;  // nothing left to gain in double precision
    path.back().step = length({next[0] - at[0], next[1] - at[1]});
    at = next;
  }
  return path;
}

auto steepest_descent(const auto& function, point start) {
  const auto [value, gradient, hessian] = function(start);
  return descend(function, start, downhill, 0.25 / length(gradient), true);
}
auto newton_descent(const auto& function, point start) {
  return descend(function, start, newton, 1.0, false);
}

int steps_of(const std::vector<visit>& path) { return static_cast<int>(path.size()) - 1; }

void print_path(const std::vector<visit>& path) {
  std::printf("\n  step          x          y            f   |gradient|   length of step\n");
  for (int i = 0; i <= steps_of(path); ++i) {
    if (i > 6 && i < steps_of(path) - 1) continue;
    const visit& v = path[static_cast<std::size_t>(i)];
    if (i > 6 && i == steps_of(path) - 1) std::printf("   ...\n");
    std::printf("  %4d  %9.5f  %9.5f  %11.3e   %10.2e   ", i, v.at[0], v.at[1], v.value, v.steepness);
    i == steps_of(path) ? std::printf("%14s\n", "arrived") : std::printf("%14.2e\n", v.step);
  }
}

void write_path(data_file& file, const std::vector<visit>& path) {
  for (std::size_t i = 0; i < path.size(); ++i)
    file.row(i, path[i].at[0], path[i].at[1], path[i].value, path[i].steepness);
  file.next_block();
}

void four_ways_down(gallery& pictures) {
  std::printf(
      "\nMinus the gradient is the steepest way down. Walk that way, halve the step while it does\n"
      "not pay, look again. Four walkers set out around the top of the hill of chapter 3:\n");
  constexpr point starts[] = {{0.2, -0.4}, {-0.7, 0.2}, {-0.7, -1.5}, {0.2, -1.5}};

  std::vector<std::vector<visit>> paths;
  std::printf("\n  start             arrives at                f           steps\n");
  for (const point& start : starts) {
    paths.push_back(steepest_descent(himmelblau::f_at, start));
    const visit& end = paths.back().back();
    std::printf("  (%4.1f, %4.1f)  ->  (%9.6f, %9.6f)   %9.2e   %5d\n", start[0], start[1], end.at[0],
                end.at[1], end.value, steps_of(paths.back()));
  }
  std::printf("\nThe first of them step by step:\n");
  print_path(paths.front());

  pictures.data("descent.dat",
                [](data_file& file) { write_surface(file, {-5, 5}, {-5, 5}, 240, himmelblau::height); });
  pictures.data("descent_paths.dat", [&](data_file& file) {
    for (const auto& path : paths) write_path(file, path);
  });
  pictures.draw("descent", {1300, 1350}, R"gp(
set title "Steepest descent: four starts around the top end in four minima" font ',22'
set table $contours
set contour base
unset surface
set cntrparam levels discrete 2, 8, 20, 40, 67, 105, 140, 178, 250, 350, 500, 700
splot 'descent.dat'
unset table
set size ratio -1
unset grid
unset colorbox
set xrange [-5:5]
set yrange [-5:5]
set xlabel 'x'
set ylabel 'y'
set cbrange [1:1000]
set logscale cb
set palette defined (0 '#c9d6e3', 0.5 '#e6edf3', 1 '#ffffff')
set key bmargin center horizontal nobox maxrows 1 width -4
plot 'descent.dat' using 1:2:($3 < 1 ? 1 : $3) with image, \
     $contours using 1:2 with lines lw 0.8 lc rgb '#9a9a9a', \
     for [i=0:3] 'descent_paths.dat' index i using 2:3 with linespoints lw 2.4 pt 7 ps 0.9 \
         lc rgb word(blue.' '.vermilion.' '.green.' '.purple, i+1), \
     for [i=0:3] '' index i every ::0::0 using 2:3 with points pt 6 ps 2.2 lw 2 lc rgb black title (i ? '' : 'start'), \
     NaN with linespoints lw 2.4 pt 7 ps 0.9 lc rgb '#777777' title 'steps against the gradient'
)gp");
}

void along_a_valley(gallery& pictures) {
  constexpr point start{-1.2, 1.0};
  const auto by_gradient = steepest_descent(valley_at, start);
  const auto by_hessian = newton_descent(valley_at, start);

  std::printf(
      "\nThe gradient knows the slope here, not how it changes. In a bent, narrow valley that is\n"
      "a weakness. From (%.1f, %.1f), until |gradient| < 1e-8:\n",
      start[0], start[1]);
  formula("f(x, y)", valley);
  std::printf("\n  steepest descent   %6d steps, ends at (%.9f, %.9f)\n", steps_of(by_gradient),
              by_gradient.back().at[0], by_gradient.back().at[1]);
  std::printf("  Newton's method    %6d steps, ends at (%.9f, %.9f)\n", steps_of(by_hessian),
              by_hessian.back().at[0], by_hessian.back().at[1]);
  std::printf("The Hessian knows how the slope changes: that is what second derivatives are for.\n");

  pictures.data("valley_paths.dat", [&](data_file& file) {
    write_path(file, by_gradient);
    write_path(file, by_hessian);
  });
  pictures.data("valley_end.dat",
                [&](data_file& file) { file.row(by_hessian.back().at[0], by_hessian.back().at[1]); });
  pictures.data("valley.dat", [](data_file& file) {
    write_surface(file, {-1.6, 1.6}, {-0.6, 1.8}, 240,
                  [](double at_x, double at_y) { return valley(x = at_x, y = at_y); });
  });
  const std::string names = "slow = 'steepest descent, " + std::to_string(steps_of(by_gradient)) +
                            " steps'\n" + "fast = 'Newton’s method, " + std::to_string(steps_of(by_hessian)) +
                            " steps'";
  pictures.draw("valley", {1900, 950}, names + R"gp(
set multiplot layout 1,2 \
    title "In a bent valley the gradient alone creeps; with the Hessian it is a short walk" font ',22'
set table $contours
set contour base
unset surface
set cntrparam levels discrete 1, 4, 16, 64, 256
splot 'valley.dat'
unset table
unset grid
unset colorbox
set xrange [-1.6:1.6]
set yrange [-0.6:1.8]
set xlabel 'x'
set ylabel 'y'
set logscale cb
set cbrange [0.3:1000]
set palette defined (0 '#c3d2e0', 0.5 '#e6edf3', 1 '#ffffff')
set key at graph 0.5,0.97 center top
plot 'valley.dat' using 1:2:($3 < 0.3 ? 0.3 : $3) with image, \
     $contours using 1:2 with lines lw 0.8 lc rgb '#9a9a9a', \
     'valley_paths.dat' index 0 using 2:3 with lines lw 2.2 lc rgb vermilion title 'steepest descent', \
     '' index 1 using 2:3 with linespoints lw 1.4 pt 7 ps 1.2 lc rgb blue title 'Newton’s method', \
     '' index 1 every ::0::0 using 2:3 with points pt 6 ps 2.4 lw 2 lc rgb black title 'start', \
     'valley_end.dat' using 1:2 with points pt 12 ps 2.6 lw 2 lc rgb black title 'minimum'

set grid linetype 1 lw 0.8 lc rgb '#e4e4e4'
set logscale xy
set format '10^{%T}'
set xrange [0.8:50000]
set yrange [1e-10:1e6]
set xlabel 'step (the start counts as 1)'
set ylabel '|gradient|'
set key at graph 0.98,0.97 right top
plot 'valley_paths.dat' index 0 using ($1+1):5 with lines lw 0.9 lc rgb vermilion title slow, \
     '' index 1 using ($1+1):5 with linespoints lw 2 pt 7 ps 1.2 lc rgb blue title fast
unset multiplot
)gp");
}

}  // namespace

void going_downhill(gallery& pictures) {
  heading(4, "Going downhill: steepest descent, and what the Hessian adds");
  four_ways_down(pictures);
  along_a_valley(pictures);
}

}  // namespace demo
