// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: the rule of a user_function takes what the value takes, written with auto, and returns what it computes from it
// EXPECT: 'r', 'e', 's', 'u', 'l', 't'
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
