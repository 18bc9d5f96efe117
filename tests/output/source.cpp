// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>
#include <leibniz/output/source.hpp>

#include "support/test.hpp"

#include <sstream>

namespace {

using namespace leibniz::literals;
using leibniz::to_source;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;

TEST_CASE("a program prints as C++, operation by operation, with the matrix of second derivatives in full", "[output]") {
  CHECK(to_source(value_gradient_hessian(a * x * sin(y) - 0.1_c, x, y), "f") == R"(#include <cmath>

void f(const double* x, const double* p, double* out) {
  const double t0 = x[0] * p[0];
  const double t1 = std::sin(x[1]);
  const double t2 = t0 * t1;
  const double t3 = t2 - 0.1;
  const double t4 = p[0] * t1;
  const double t5 = std::cos(x[1]);
  const double t6 = t0 * t5;
  const double t7 = p[0] * t5;
  const double t8 = -t2;
  out[0] = t3;
  out[1] = t4;
  out[2] = t6;
  out[3] = 0.0;
  out[4] = t7;
  out[5] = t7;
  out[6] = t8;
}
)");
}

TEST_CASE("conditions print as such, and negative constants in parentheses", "[output]") {
  CHECK(to_source(function(select(x < y, -2_c * x, max(x, y)), x, y), "f") == R"(#include <cmath>

void f(const double* x, double* out) {
  const double t0 = x[0] * (-2.0);
  const double t1 = std::fmax(x[0], x[1]);
  const double t2 = x[0] < x[1] ? t0 : t1;
  out[0] = t2;
}
)");
}

TEST_CASE("directions are a further array, and the text goes to streams", "[output]") {
  std::ostringstream out;
  out << to_source(directional_derivative(a * x, x), "f");
  CHECK(out.str() == R"(#include <cmath>

void f(const double* x, const double* p, const double* v, double* out) {
  const double t0 = p[0] * v[0];
  out[0] = t0;
}
)");
}

TEST_CASE("constants print so that they read back", "[output]") {
  const auto text = to_source(function(x + leibniz::real_from_bits<0x7ff0000000000000> + leibniz::ratio<1, 3> * leibniz::pi, x), "f");
  CHECK(text.find(" + INFINITY;") != text.npos);
  CHECK(text.find("0.3333333333333333 * 3.141592653589793;") != text.npos);
}

}  // namespace
