// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: check_derivative wants a function: function(f, x, y), trace(lambda), a lambda or a user_function
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = sin(x);
#ifdef LEIBNIZ_TWIN
const auto report = leibniz::check_derivative(function(f, x), {0.5, 1.5});
#else
const auto report = leibniz::check_derivative(f, {0.5, 1.5});
#endif
