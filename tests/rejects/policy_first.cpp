// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: with wants what is differentiated, then one policy: with(f, subgradient), or ieee
// GROWS: abs(x)), -> abs(x MORE)),
#include <leibniz/evaluate/policy.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto G = gradient(with(abs(x), leibniz::subgradient), x);
#else
constexpr auto G = gradient(with(leibniz::subgradient, abs(x)), x);
#endif
