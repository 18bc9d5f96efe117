// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the problem is too large for LEIBNIZ_CAPACITY or the compiler's limits: link leibniz::large, which raises both
#ifndef LEIBNIZ_TWIN
#define LEIBNIZ_CAPACITY 64
#endif
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto r = hypot(x, y);
constexpr auto H = hessian(exp(x) * sin(y) / r + log(r) * tanh(x * y), x, y);
auto h = H(1.0, 2.0);
