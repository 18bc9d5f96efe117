// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: this user_function takes another number of arguments
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto f = leibniz::user_function<"f">([](double a, double b) { return a * b; });
#ifdef LEIBNIZ_TWIN
auto g = f(x, 2_c);
#else
auto g = f(x);
#endif
