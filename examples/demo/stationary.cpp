// SPDX-License-Identifier: BSL-1.0
// Chapter 3: stationary points, found by Newton's method and told apart by the Hessian.
#include "chapters.hpp"
#include "himmelblau.hpp"
#include "plane.hpp"
#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace demo {
namespace {

using himmelblau::f;
using himmelblau::f_at;
using himmelblau::x;
using himmelblau::y;

constexpr interval range{-5, 5};
constexpr int starts_per_side = 21;

struct stationary_point {
  point at;
  double value;
  double determinant, smaller, larger;  // of the Hessian
  int starts = 1;

  const char* kind() const {
    if (determinant < 0) return "saddle";
    if (determinant > 0) return smaller > 0 ? "minimum" : "maximum";
    return "undecided";
  }
};

stationary_point described(const point& at) {
  const auto [value, gradient, hessian] = f_at(at);
  const auto [smaller, larger] = eigenvalues(hessian);
  return {at, value, determinant(hessian), smaller, larger};
}

point newton_step(const point& at) {
  const auto [value, gradient, hessian] = f_at(at);
  const point step = solve(hessian, gradient);
  return {at[0] - step[0], at[1] - step[1]};
}

/// Newton's method for "gradient = 0": whole steps, whatever kind of point they lead to.
std::optional<point> newton(point at) {
  for (int steps = 0; steps < 100; ++steps) {
    const point next = newton_step(at);
    const double move = length({next[0] - at[0], next[1] - at[1]});
    if (!std::isfinite(move)) return std::nullopt;
    at = next;
    if (move <= 1e-12 * (1 + length(at))) return at;
  }
  return std::nullopt;
}

struct search {
  std::vector<stationary_point> found;
  int lost = 0;
};

search search_from_a_grid() {
  search result;
  for (int i = 0; i < starts_per_side; ++i) {
    for (int j = 0; j < starts_per_side; ++j) {
      const auto end = newton({range.at(i, starts_per_side - 1), range.at(j, starts_per_side - 1)});
      if (!end) {
        ++result.lost;
        continue;
      }
      const auto known =
          std::find_if(result.found.begin(), result.found.end(), [&](const stationary_point& p) {
            return length({p.at[0] - (*end)[0], p.at[1] - (*end)[1]}) < 1e-6;
          });
      if (known != result.found.end()) ++known->starts;
      else result.found.push_back(described(*end));
    }
  }
  std::sort(result.found.begin(), result.found.end(), [](const auto& a, const auto& b) {
    return std::abs(a.value - b.value) > 1e-9 ? a.value < b.value : a.at < b.at;
  });
  return result;
}

void print_one_run(point at) {
  std::printf(
      "\nNewton's method asks where the gradient would be zero if the Hessian stayed as it is:\n"
      "it solves H s = gradient and goes to (x, y) - s. From (%.1f, %.1f):\n",
      at[0], at[1]);
  std::printf("\n  step           x            y   |gradient|\n");
  for (int step = 0; step <= 12; ++step) {
    const auto [value, gradient, hessian] = f_at(at);
    const double steepness = length(gradient);
    std::printf("  %4d  %10.7f   %10.7f   %10.2e\n", step, at[0], at[1], steepness);
    if (steepness < 1e-12) break;
    at = newton_step(at);
  }
  std::printf("Near the end the number of correct digits doubles at each step.\n");
}

void print_points(const search& result) {
  std::printf("\nFrom %d starts on a grid over [%.0f, %.0f] x [%.0f, %.0f], %d of them lost:\n",
              starts_per_side * starts_per_side, range.low, range.high, range.low, range.high, result.lost);
  std::printf("\n          x          y          f      det H   eigenvalues of H    kind      starts\n");
  for (const auto& p : result.found)
    std::printf("  %9.6f  %9.6f  %9.4f  %9.2f   %8.3f %8.3f   %-9s %5d\n", p.at[0], p.at[1], p.value,
                p.determinant, p.smaller, p.larger, p.kind(), p.starts);

  const auto count = [&](std::string_view kind) {
    return static_cast<int>(std::count_if(result.found.begin(), result.found.end(),
                                          [&](const auto& p) { return p.kind() == kind; }));
  };
  std::printf("%d stationary points: %d minima, %d maximum, %d saddles.\n",
              static_cast<int>(result.found.size()), count("minimum"), count("maximum"), count("saddle"));
  std::printf(
      "\nHow the Hessian tells them apart: both eigenvalues positive, the ground rises in every\n"
      "direction, a minimum; both negative, a maximum; one of each, a saddle: up one way and\n"
      "down the other. The determinant is their product: negative always means a saddle.\n");
}

void draw(const search& result, gallery& pictures) {
  pictures.data("stationary.dat",
                [](data_file& file) { write_surface(file, range, range, 240, himmelblau::height); });
  pictures.data("stationary_points.dat", [&](data_file& file) {
    for (std::string_view kind : {"minimum", "maximum", "saddle"}) {
      for (const auto& p : result.found)
        if (p.kind() == kind) file.row(p.at[0], p.at[1], p.value);
      file.next_block();
    }
  });

  std::string crossings;  // the heights of the saddles: there a contour crosses itself
  for (const auto& p : result.found)
    if (p.kind() == std::string_view("saddle"))
      crossings += (crossings.empty() ? "" : ", ") + std::to_string(p.value);

  pictures.draw("stationary", {1400, 1330}, "set cntrparam levels discrete " + crossings + R"gp(
set title "Where the gradient is zero: the stationary points of Himmelblau’s function" font ',22'
set contour base
unset surface
set table $crossings
splot 'stationary.dat'
set table $contours
set cntrparam levels discrete 3, 30, 48, 85, 140, 250, 350, 500, 700
splot 'stationary.dat'
unset table
set size ratio -1
unset grid
set xrange [-5:5]
set yrange [-5:5]
set xlabel 'x'
set ylabel 'y'
set cblabel 'f(x, y)'
set cbrange [1:1000]
set logscale cb
set palette defined (0 '#3b6fa5', 0.45 '#a9c9e2', 0.8 '#f3f3ee', 1 '#ffffff')
set style textbox opaque noborder margins 0.5,0.3 fillcolor rgb '#40ffffff'
set key bmargin center horizontal nobox maxrows 1 width -3
plot 'stationary.dat' using 1:2:($3 < 1 ? 1 : $3) with image, \
     $contours using 1:2 with lines lw 0.8 lc rgb faint, \
     $crossings using 1:2 with lines lw 1.8 lc rgb black title 'level of a saddle', \
     'stationary_points.dat' index 0 with points pt 7 ps 3.2 lc rgb 'white', \
     '' index 1 with points pt 9 ps 4 lc rgb 'white', \
     '' index 2 with points pt 13 ps 3.8 lc rgb 'white', \
     '' index 0 with points pt 7 ps 2.4 lc rgb blue title 'minimum', \
     '' index 1 with points pt 9 ps 2.8 lc rgb vermilion title 'maximum', \
     '' index 2 with points pt 13 ps 2.8 lc rgb orange title 'saddle', \
     '' using 1:2:(gprintf('f = %.1f', $3)) with labels boxed offset 0,1.4 font ',16' tc rgb black
)gp");
}

}  // namespace

void stationary_points(gallery& pictures) {
  heading(3, "Stationary points: where the gradient is zero");
  formula("f(x, y)", f);
  formula("df/dx  ", derivative(f, x));
  formula("df/dy  ", derivative(f, y));
  print_one_run({1.0, 3.0});
  const search result = search_from_a_grid();
  print_points(result);
  draw(result, pictures);
}

}  // namespace demo
