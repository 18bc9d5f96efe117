// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a formula with variables meets a symbol of a traced function; give it its values first, as in f(x = s)
// GROWS: = sin(x) * x; -> = sin(x) * x MORE;
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = sin(x) * x;
#ifdef LEIBNIZ_TWIN
constexpr auto g = leibniz::trace([](auto s) { return s * f(x = s); });
#else
constexpr auto g = leibniz::trace([](auto s) { return s * f; });
#endif
