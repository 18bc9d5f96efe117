// SPDX-License-Identifier: BSL-1.0
#include "support/shape.hpp"
#include "support/test.hpp"

#include <string_view>
#include <type_traits>

namespace {

using namespace leibniz;
using shape::same;

// Equal names are the same variable, wherever they are written.
static_assert(same("x"_v, variable<"x">{}));
static_assert(same("speed"_v, variable<"speed">{}));
static_assert(!same("x"_v, "y"_v));
static_assert(!same("x"_v, "xx"_v));
static_assert(same("a"_p, parameter<"a">{}));
static_assert(!same("a"_p, "a"_v));

static_assert(symbol_expression<variable<"x">> && symbol_expression<parameter<"a">>);
static_assert(!symbol_expression<constant<2>> && !symbol_expression<decltype("x"_v + "y"_v)>);

// The symbol knows its name and what it is.
static_assert(std::string_view{variable<"speed">::leaf()->name} == "speed");
static_assert(!variable<"x">::leaf()->parameter && parameter<"x">::leaf()->parameter);
static_assert(variable<"x">::leaf() != parameter<"x">::leaf());
static_assert(variable<"x">::leaf() != variable<"y">::leaf());

// A binding holds a value of the type it was given.
static_assert(std::is_same_v<decltype("x"_v = 1.0f), binding<variable<"x">, float>>);
static_assert(("x"_v = 2.5).value == 2.5);

TEST_CASE("a variable and a parameter of the same name take their own values", "[expr]") {
  constexpr auto f = 10_c * "x"_v + "x"_p;
  CHECK(f("x"_v = 1.0, "x"_p = 2.0) == 12.0);
  CHECK(function(f, "x"_v)(1.0, "x"_p = 2.0) == 12.0);
}

TEST_CASE("a variable alone is a formula", "[expr]") {
  CHECK("x"_v("x"_v = 3.0) == 3.0);
  CHECK(gradient("x"_v, "x"_v)(3.0)[0] == 1.0);
}

}  // namespace
