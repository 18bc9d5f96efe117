// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a loop over rows wants a callable: function(f, x), value_and_gradient(f, x), ...
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto a = "a"_p;
constexpr std::array data{1.0, 2.0};
#ifdef LEIBNIZ_TWIN
auto total = leibniz::sum_over_rows(function(a * x * x, x), 3.0, a = leibniz::column(data));
#else
auto total = leibniz::sum_over_rows(a * x * x, x = 3.0, a = leibniz::column(data));
#endif
