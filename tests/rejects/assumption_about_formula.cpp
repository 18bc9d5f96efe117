// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: assumptions are about variables and parameters: assume_positive(x, y)
#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(sqrt(x * x * y * y), leibniz::assume_positive(x, y));
#else
auto f = simplify(sqrt(x * x * y * y), leibniz::assume_positive(x * y));
#endif
