// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: simplify wants options after the formula: assume_positive(x), expand, log_exp, ...
#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(x / x, leibniz::assume_positive(x));
#else
auto f = simplify(x / x, x);
#endif
