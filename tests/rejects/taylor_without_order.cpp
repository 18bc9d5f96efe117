// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: taylor<K>(f, x) wants the order K: it gives the coefficients 0 to K
// GROWS: taylor(exp(x), -> taylor(exp(x) MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto series = leibniz::taylor<3>(exp(x), x);
#else
constexpr auto series = leibniz::taylor(exp(x), x);
#endif
