// SPDX-License-Identifier: BSL-1.0
// A value is, bit for bit, what the same C++ expression gives. Compile without contraction: -ffp-contract=off.
#include "support/written.hpp"

#include <cmath>

namespace {

using namespace leibniz;
using written::check;
using written::check_pair;
using written::x;
using written::y;

#define ONE(function, low, high)                                                        \
  SECTION(#function) {                                                                  \
    const auto expected = [](auto v) { using std::function; return function(v); };       \
    check<double>(leibniz::function(x), expected, low, high);                        \
    check<float>(leibniz::function(x), expected, low, high);                         \
    check<long double>(leibniz::function(x), expected, low, high);                   \
  }

TEST_CASE("the value of a function of one argument has the bits of the function of <cmath>", "[functions][value]") {
  ONE(sqrt, 0, 10)
  ONE(cbrt, -10, 10)
  ONE(exp, -5, 5)
  ONE(exp2, -5, 5)
  ONE(expm1, -1, 1)
  ONE(log, 0, 10)
  ONE(log2, 0, 10)
  ONE(log10, 0, 10)
  ONE(log1p, -1, 1)
  ONE(sin, -10, 10)
  ONE(cos, -10, 10)
  ONE(tan, -10, 10)
  ONE(asin, -1, 1)
  ONE(acos, -1, 1)
  ONE(atan, -10, 10)
  ONE(sinh, -5, 5)
  ONE(cosh, -5, 5)
  ONE(tanh, -5, 5)
  ONE(asinh, -10, 10)
  ONE(acosh, 1, 10)
  ONE(atanh, -1, 1)
  ONE(erf, -3, 3)
  ONE(erfc, -3, 3)
  ONE(abs, -3, 3)
  ONE(floor, -9, 9)
  ONE(ceil, -9, 9)
  ONE(fabs, -3, 3)
  ONE(trunc, -9, 9)
  ONE(round, -9, 9)
  ONE(nearbyint, -9, 9)
  ONE(rint, -9, 9)
}
#undef ONE

namespace with_std {
using std::pow, std::hypot, std::atan2, std::fmax, std::fmin, std::fmod, std::remainder, std::copysign, std::fdim, std::fma, std::lerp;
}

#define BOTH(formula, low, high)                                                                                                        \
  SECTION(#formula) {                                                                                                                   \
    const auto built = [](auto u, auto v) { return formula; }(x, y);                                                                    \
    const auto expected = [](auto u, auto v) { using namespace with_std; return formula; };                                  \
    check_pair<double>(built, expected, low, high);                                                                                       \
    check_pair<float>(built, expected, low, high);                                                                                        \
  }

TEST_CASE("the value of an operation or a function of two arguments has the bits of the same C++", "[functions][value]") {
  BOTH(u + v, -9, 9)
  BOTH(u - v, -9, 9)
  BOTH(u * v, -9, 9)
  BOTH(u / v, -9, 9)
  BOTH(-u * v, -9, 9)
  BOTH(pow(u, v), 0, 4)
  BOTH(hypot(u, v), -9, 9)
  BOTH(atan2(u, v), -9, 9)
  BOTH(fmax(u, v), -9, 9)
  BOTH(fmin(u, v), -9, 9)
  BOTH(fmod(u, v), -9, 9)
  BOTH(remainder(u, v), -9, 9)
  BOTH(copysign(u, v), -9, 9)
  BOTH(fdim(u, v), -9, 9)
  BOTH(fma(u, v, u), -9, 9)
  BOTH(lerp(u, v, v), -9, 9)
  BOTH(hypot(u, v, u), -9, 9)
}
#undef BOTH

TEST_CASE("an integer power is the product that repeated squaring makes", "[functions][value]") {
  check<double>(pow<2>(x), [](double v) { return v * v; }, -9, 9);
  check<double>(square(x), [](double v) { return v * v; }, -9, 9);
  check<double>(pow<3>(x), [](double v) { return v * v * v; }, -9, 9);
  check<double>(cube(x), [](double v) { return v * v * v; }, -9, 9);
  check<double>(pow(x, 4_c), [](double v) { const double w = v * v; return w * w; }, -9, 9);
  check<double>(pow(x, 5_c), [](double v) { const double w = v * v; return w * w * v; }, -9, 9);
  check<double>(pow<-1>(x), [](double v) { return 1 / v; }, -9, 9);
  check<double>(pow<-2>(x), [](double v) { return 1 / (v * v); }, -9, 9);
  check<double>(pow<-3>(x), [](double v) { return 1 / (v * v * v); }, -9, 9);
  check<double>(pow<0>(x), [](double) { return 1.0; }, -9, 9);
  check<double>(pow<1>(x), [](double v) { return v; }, -9, 9);
}

TEST_CASE("a power with any other exponent is std::pow", "[functions][value]") {
  check<double>(pow(x, 0.5_c), [](double v) { return std::pow(v, 0.5); }, 0, 9);
  check<double>(pow(x, 2.5_c), [](double v) { return std::pow(v, 2.5); }, 0, 9);
  check<double>(pow(x, ratio<-1, 3>), [](double v) { return std::pow(v, -1.0 / 3); }, 0, 9);
  check<double>(pow(2_c, x), [](double v) { return std::pow(2.0, v); }, -9, 9);
  check<double>(pow(x, pi), [](double v) { return std::pow(v, 3.14159265358979323846); }, 0, 9);
}

TEST_CASE("a selection, its conditions and its relatives have the value C++ gives", "[functions][value]") {
  check_pair<double>(select(x < y, x, y), [](double u, double v) { return u < v ? u : v; }, -9, 9);
  check_pair<double>(select(x <= y, x, y), [](double u, double v) { return u <= v ? u : v; }, -9, 9);
  check_pair<double>(select(x > y, x, y), [](double u, double v) { return u > v ? u : v; }, -9, 9);
  check_pair<double>(select(x >= y, x, y), [](double u, double v) { return u >= v ? u : v; }, -9, 9);
  check_pair<double>(select(equal(x, y), x, 7_c), [](double u, double v) { return u == v ? u : 7; }, -9, 9);
  check_pair<double>(select(x < 0_c && y < 0_c, x, y), [](double u, double v) { return u < 0 && v < 0 ? u : v; }, -9, 9);
  check_pair<double>(select(x < 0_c || y < 0_c, x, y), [](double u, double v) { return u < 0 || v < 0 ? u : v; }, -9, 9);
  check_pair<double>(select(!(x < 0_c), x, y), [](double u, double v) { return !(u < 0) ? u : v; }, -9, 9);
  check<double>(sign(x), [](double v) { return v > 0 ? 1 : v < 0 ? -1 : v; }, -9, 9);
}

}  // namespace
