// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <boost/hana.hpp>

namespace {

namespace hana = boost::hana;
using namespace leibniz::literals;
using leibniz::expression_tag, leibniz::vector;
constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto a = "a"_p;

// Vectors of expressions are Hana tuples, so Hana's algorithms work on them.
static_assert(hana::is_a<hana::tuple_tag>(vector(x, y)));
static_assert(hana::sum<expression_tag>(vector(x, y, x * y)) == x + y + x * y);
static_assert(hana::sum<>(vector(x, y, x * y)) == x + y + x * y);
static_assert(hana::product<>(vector(x, y, y)) == x * y * y);
static_assert(hana::fold_left(vector(x, y, a), 0_c, [](auto sum, auto v) { return sum + v * v; }) == x * x + y * y + a * a);
static_assert(hana::transform(vector(x, x * x), [](auto f) { return derivative(f, "x"_v); }) == vector(1_c, 2_c * x));
static_assert(hana::contains(vector(x, y * x), x * y));

// Expressions model Hana's Comparable and its numeric concepts.
using E = std::remove_const_t<decltype(x * y)>;
static_assert(hana::Comparable<E>::value && hana::Monoid<E>::value && hana::Group<E>::value && hana::Ring<E>::value);
static_assert(hana::equal(x * y, y * x) && hana::not_equal(x, y));
static_assert(hana::equal(vector(x + y, x), vector(y + x, x)));
static_assert(hana::minus(x, y) == x - y && hana::negate(x) == -x && hana::div(x, y) == x / y);
static_assert(hana::plus(hana::zero<expression_tag>(), x) == x && hana::mult(hana::one<expression_tag>(), x) == x);
static_assert(hana::power(x + y, hana::size_c<3>) == cube(x + y));

// Integral constants of Hana and of the standard library are exact constants.
static_assert(hana::int_c<2> * x == 2_c * x && x - hana::int_c<3> == x - 3_c && 1_c / hana::int_c<3> == leibniz::ratio<1, 3>);
static_assert(x + std::integral_constant<int, 3>{} == x + 3_c && std::integral_constant<int, 3>{} / x == 3_c / x);

TEST_CASE("a vector of expressions is a vector-valued function", "[hana]") {
  const auto J = leibniz::jacobian(vector(x * y, sin(x), a * y), x, y)(1.0, 2.0, a = 5.0);
  CHECK(J(0, 0) == 2.0);
  CHECK(J(0, 1) == 1.0);
  CHECK(J(2, 0) == 0.0);
  CHECK(J(2, 1) == 5.0);
  const auto [u, v] = leibniz::function(vector(x * y, x + y), x, y)(2.0, 3.0);
  CHECK(u == 6.0);
  CHECK(v == 5.0);
}

}  // namespace
