// SPDX-License-Identifier: BSL-1.0
// LINES: 40
// INSIDE: a rule is run where derivatives are made
// EXPECT: leibniz: the rule of a user_function returns what it computes from its arguments
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::user_function<"f">([](auto v) { return v * v; }, [](auto v) { return 2 * v; });
#else
constexpr auto f = leibniz::user_function<"f">([](auto v) { return v * v; }, [](auto v) { return v > 0; });
#endif
auto G = gradient(f(x), x);
auto g = G(1.0);
