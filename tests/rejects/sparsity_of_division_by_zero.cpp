// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: no program can be made of these formulas: `problem` says why, and a call, G(...), in a sentence
// EXPECT: misuse::division_by_zero
// GROWS: sin(x) / (x - x) -> (sin(x) MORE) / (x - x)
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto pattern = sparsity(gradient(sin(x) / (x - y), x, y));
#else
constexpr auto pattern = sparsity(gradient(sin(x) / (x - x), x, y));
#endif
