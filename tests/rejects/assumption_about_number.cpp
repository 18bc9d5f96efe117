// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: assumptions are about variables and parameters: assume_positive(x, y)
#include <leibniz/leibniz.hpp>
#include <leibniz/transform/simplify.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = simplify(x / x, leibniz::assume_nonzero(x));
#else
auto f = simplify(x / x, leibniz::assume_nonzero(2.0));
#endif
