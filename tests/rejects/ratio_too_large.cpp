// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: this ratio does not fit 64-bit numerator and denominator
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

#ifdef LEIBNIZ_TWIN
auto smallest = leibniz::ratio<-9223372036854775807, 1>;
#else
auto largest = leibniz::ratio<(-9223372036854775807 - 1), -1>;
#endif
