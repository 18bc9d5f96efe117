// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: values are numbers, or arrays, vectors and spans of numbers; a pointer wants its length, std::span(pointer, n)
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto at(const double (&p)[2]) { return gradient(x * y, x, y)(p); }
#else
auto at(const double* p) { return gradient(x * y, x, y)(p); }
#endif
