// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the order of cyl_bessel_j is a constant: cyl_bessel_j(2_c, x)
#include <leibniz/interop/boost_math.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
auto f = cyl_bessel_j(2_c, x);
#else
auto f = cyl_bessel_j(x, x);
#endif
