// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: this user_function takes numbers of one built-in type; for numbers of other types write it with auto
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#include <complex>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::user_function<"f">([](auto a) { return a * a; });
#else
constexpr auto f = leibniz::user_function<"f">([](double a) { return a * a; });
#endif
auto z = f(std::complex<double>(1.0, 2.0));
