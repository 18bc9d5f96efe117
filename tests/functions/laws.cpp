// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <cmath>
#include <string_view>

// What every function of the catalogue satisfies; a function that enters functions::all is tested here by itself.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

template <class... F>
consteval bool names_are_unique(list<F...>) {
  const std::string_view names[] = {F::name...};
  const int exponents[] = {F::exponent...}, arities[] = {F::arity...};
  for (std::size_t i = 0; i < sizeof...(F); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (names[i].empty() || (names[i] == names[j] && exponents[i] == exponents[j] && arities[i] == arities[j])) return false;
  return true;
}
static_assert(names_are_unique(functions::all{}));

template <class... F>
consteval bool arities_are_sane(list<F...>) {
  return ((F::arity >= 0 && F::arity <= 3) && ...);
}
static_assert(arities_are_sane(functions::all{}));

TEMPLATE_LIST_TEST_CASE("a derivative rule agrees with a central difference", "[functions][law]", functions::all) {
  using F = TestType;
  constexpr double h = 1e-5;
  CAPTURE(F::name);
  if constexpr (F::arity == 1 && !F::condition) {
    const auto f = function(apply<F>(x), x);
    const auto df = function(derivative(apply<F>(x), x), x);
    int defined = 0;
    for (const double at : {-2.3, -0.7, 0.3, 0.6, 1.7, 2.6}) {
      const double slope = (f(at + h) - f(at - h)) / (2 * h);
      if (std::isnan(slope)) continue;
      ++defined;
      CAPTURE(at);
      CHECK(df(at) == Approx(slope).epsilon(1e-7).margin(1e-9));
      CHECK(gradient(apply<F>(x), x)(at)[0] == Approx(df(at)).epsilon(1e-13).margin(1e-15));
    }
    CHECK(defined >= 2);
  } else if constexpr (F::arity == 2 && !F::condition) {
    const auto f = function(apply<F>(x, y), x, y);
    const auto df = function(derivative(apply<F>(x, y), x), x, y);
    const auto dg = function(derivative(apply<F>(x, y), y), x, y);
    for (const double u : {0.4, 1.3, 2.2})
      for (const double v : {0.6, 1.9, 3.1}) {
        CAPTURE(u, v);
        CHECK(df(u, v) == Approx((f(u + h, v) - f(u - h, v)) / (2 * h)).epsilon(1e-7).margin(1e-9));
        CHECK(dg(u, v) == Approx((f(u, v + h) - f(u, v - h)) / (2 * h)).epsilon(1e-7).margin(1e-9));
      }
  } else {
    SUCCEED("constants, conditions and selections have no slope of their own");
  }
}

}  // namespace
