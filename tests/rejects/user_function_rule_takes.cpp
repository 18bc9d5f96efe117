// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the rule of a user_function takes what the value takes, written with auto, and returns what it computes from it
// EXPECT: 'a', 'r', 'g', 'u', 'm', 'e', 'n', 't', 's'
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
