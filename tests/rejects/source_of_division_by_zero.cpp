// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: no program can be made of these formulas: `problem` says why, and a call, G(...), in a sentence
// EXPECT: misuse::division_by_zero
// GROWS: sin(x) / (x - x) -> (sin(x) MORE) / (x - x)
#include <leibniz/leibniz.hpp>
#include <leibniz/output/source.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto source = to_source(gradient(sin(x) / (x - y), x, y), "slope");
#else
auto source = to_source(gradient(sin(x) / (x - x), x, y), "slope");
#endif
