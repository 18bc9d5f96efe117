// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a derivative is wanted that its user_function is not given: add a rule for it
// EXPECT: 's', 'p', 'l', 'i', 'n', 'e', '_', 'd', '1', '1'
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto spline = leibniz::user_function<"spline">([](double v) { return v * v; }, [](double v) { return 2 * v; }, [](double) { return 2; });
#else
constexpr auto spline = leibniz::user_function<"spline">([](double v) { return v * v; }, [](double v) { return 2 * v; });
#endif
auto h = hessian(spline(x), x)(1.0);
