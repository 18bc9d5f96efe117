// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: write() wants memory for values, first derivatives and the full matrix of second ones, and not of integers
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto G = gradient(x * y, x, y);
#ifdef LEIBNIZ_TWIN
void slope(double (&out)[2]) { G.write(out, 1.0, 2.0); }
#else
void slope(int (&out)[2]) { G.write(out, 1.0, 2.0); }
#endif
