// SPDX-License-Identifier: BSL-1.0
// EXPECT: operator[]
#include <leibniz/leibniz.hpp>

#include <array>

constexpr std::array table{1.0, 2.0, 4.0};
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return select(x < 1, table[0] * x, select(x < 2, table[1] * x, table[2] * x)); });
#else
constexpr auto f = leibniz::trace([](auto x) { return table[x] * x; });
#endif
