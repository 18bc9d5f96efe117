// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>
#include <leibniz/output/plain.hpp>

#include "support/test.hpp"

#include <sstream>

namespace {

using namespace leibniz::literals;
using leibniz::to_string, leibniz::derivative, leibniz::simplify;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;

TEST_CASE("formulas print as they were written", "[output]") {
  CHECK(to_string(x * x + a * sin(x * y)) == "x*x + a*sin(x*y)");
  CHECK(to_string(x - (y + 1_c)) == "x - (y + 1)");
  CHECK(to_string(x - (y - 1_c)) == "x - (y - 1)");
  CHECK(to_string(x / (y * x)) == "x/(y*x)");
  CHECK(to_string(x / (y / x)) == "x/(y/x)");
  CHECK(to_string(-(x + y) * x) == "(-(x + y))*x");
  CHECK(to_string(x - -y) == "x - (-y)");
  CHECK(to_string(0.5_c * x) == "(1/2)*x");
  CHECK(to_string(square(x + y)) == "pow(x + y, 2)");
  CHECK(to_string(select(x < y && !(y <= a), x, y)) == "select(x < y && !(y <= a), x, y)");
  CHECK(to_string((x < y || y < a) && x < a) == "(x < y || y < a) && x < a");
  CHECK(to_string(leibniz::pi * x) == "pi*x");
}

TEST_CASE("derivatives print as a person would write them", "[output]") {
  CHECK(to_string(derivative(x * x, x)) == "2*x");
  CHECK(to_string(derivative(x * x + a * sin(x * y), x)) == "a*y*cos(x*y) + 2*x");
  CHECK(to_string(derivative(x / y, y)) == "-x/pow(y, 2)");
  CHECK(to_string(derivative(sqrt(x), x)) == "(1/2)/sqrt(x)");
  CHECK(to_string(derivative(y, x)) == "0");
  CHECK(to_string(simplify(1_c - x * x)) == "1 - pow(x, 2)");
}

TEST_CASE("a formula goes to a stream", "[output]") {
  std::ostringstream out;
  out << derivative(cos(x), x);
  CHECK(out.str() == "-sin(x)");
}

}  // namespace
