// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: check_derivative wants points with one number for each variable: {1.0, 2.0} for one variable, {{1.0, 2.0}, {3.0, 4.0}} for two
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto report = leibniz::check_derivative(function(x * y, x, y), {{1.0, 2.0}, {3.0, 4.0}});
#else
auto report = leibniz::check_derivative(function(x * y, x, y), {{1.0}, {3.0}});
#endif
