// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a row of these arguments does not fit the callable: rows<N> for an array of N values, column for one
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = value_and_gradient(x * y, x, y);
constexpr std::array data{1.0, 2.0, 3.0, 4.0, 5.0, 6.0};
#ifdef LEIBNIZ_TWIN
auto total = sum_over_rows(G, leibniz::rows<2>(data));
#else
auto total = sum_over_rows(G, leibniz::rows<3>(data));
#endif
