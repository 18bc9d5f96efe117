// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: user_function wants the value first, code that gives a number for one, two or three numbers
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::user_function<"f">([](double x) { return x > 0 ? x : 0; });
#else
constexpr auto f = leibniz::user_function<"f">([](double x) { x = x > 0 ? x : 0; });
#endif
