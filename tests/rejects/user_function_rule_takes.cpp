// SPDX-License-Identifier: BSL-1.0
// INSIDE: a rule is run where derivatives are made
// LINES: 150
// EXPECT: leibniz: the rule of a user_function takes what the value takes, written with auto: [](auto x, auto y) { ... }
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::user_function<"f">([](auto a, auto b) { return a * b; },
                                               leibniz::partials([](auto, auto b) { return b; }, [](auto a, auto) { return a; }));
#else
constexpr auto f = leibniz::user_function<"f">([](auto a, auto b) { return a * b; },
                                               leibniz::partials([](auto b) { return b; }, [](auto a) { return a; }));
#endif
auto G = gradient(f(x, y), x, y);
auto g = G(1.0, 2.0);
