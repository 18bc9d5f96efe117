// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: division by the exact constant zero (ratio<n, 0>)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

#ifdef LEIBNIZ_TWIN
auto third = leibniz::ratio<1, 3>;
#else
auto infinite = leibniz::ratio<1, 0>;
#endif
