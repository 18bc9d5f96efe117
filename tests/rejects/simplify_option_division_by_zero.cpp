// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero
// GROWS: 1_c / (x - x) -> (1_c MORE) / (x - x)
#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(1_c / (x - y), leibniz::expand);
#else
auto f = simplify(1_c / (x - x), leibniz::expand);
#endif
