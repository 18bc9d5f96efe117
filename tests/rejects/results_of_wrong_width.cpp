// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the table of results wants G.size() columns that can be written: what write() writes for one row
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto G = value_and_gradient(x * x, x);
constexpr std::array data{1.0, 2.0};
double values[2], slopes[2];
#ifdef LEIBNIZ_TWIN
void all() { leibniz::for_each_row(G, leibniz::columns(values, slopes), leibniz::column(data)); }
#else
void all() { leibniz::for_each_row(G, leibniz::columns(values), leibniz::column(data)); }
#endif
