// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: taylor<K> wants 0 <= K <= 20
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto T = leibniz::taylor<3>(exp(x), x);
#else
auto T = leibniz::taylor<21>(exp(x), x);
#endif
