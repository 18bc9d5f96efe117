// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: _c wants a finite decimal literal such as 2_c, 0.5_c or 1e-3_c
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

#ifdef LEIBNIZ_TWIN
auto eight = 8_c;
#else
auto eight = 010_c;
#endif
