// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: with(f, subgradient) wants a formula, a vector of formulas or a function, before it is differentiated
#include <leibniz/evaluate/policy.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto G = gradient(with(hypot(x, y), leibniz::subgradient), x, y);
#else
auto G = with(gradient(hypot(x, y), x, y), leibniz::subgradient);
#endif
