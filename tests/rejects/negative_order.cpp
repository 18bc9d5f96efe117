// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: derivative<N>(f, x) wants N >= 0
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto d = leibniz::derivative<3>(exp(x), x);
#else
auto d = leibniz::derivative<-1>(exp(x), x);
#endif
