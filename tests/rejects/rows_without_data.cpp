// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: nothing varies from row to row: give data as rows<N>(numbers), columns(...) or column(numbers)
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto a = "a"_p;
constexpr auto G = value_and_gradient(a * x * x, x);
constexpr std::array data{1.0, 2.0};
#ifdef LEIBNIZ_TWIN
auto total = leibniz::sum_over_rows(G, 3.0, a = leibniz::column(data));
#else
auto total = leibniz::sum_over_rows(G, 3.0, a = data);
#endif
