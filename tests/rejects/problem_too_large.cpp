// SPDX-License-Identifier: BSL-1.0
// LINES: 150
// NOTED: problem_too_large_raise_LEIBNIZ_CAPACITY
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
