// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: simplify wants a formula first, then options: simplify(f, expand)
#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(x * (x + y), leibniz::expand);
#else
auto f = simplify(leibniz::expand, x * (x + y));
#endif
