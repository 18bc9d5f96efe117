// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a user_function has its name in angle brackets: user_function<"name">(value, derivatives...)
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto twice = leibniz::user_function<"twice">([](auto x) { return x + x; }, [](auto) { return 2; });
#else
constexpr auto twice = leibniz::user_function("twice", [](auto x) { return x + x; }, [](auto) { return 2; });
#endif
