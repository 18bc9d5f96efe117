// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: behind its value a user_function of one argument has derivatives of order 1, 2, ..., the last one with auto or all for plain numbers
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#include <array>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::user_function<"f">([](double x, double y) { return x * y; },
                                               leibniz::partials([](double, double y) { return y; }, [](double x, double) { return x; }));
#else
constexpr auto f = leibniz::user_function<"f">([](double x, double y) { return x * y; },
                                               [](double x, double y) { return std::array{y, x}; });
#endif
