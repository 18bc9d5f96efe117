// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: user_function wants lambdas that capture nothing; data that they read are global or static
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
double factor = 2;
constexpr auto scaled = leibniz::user_function<"scaled">([](double x) { return factor * x; });
#else
auto scaled(double factor) {
  return leibniz::user_function<"scaled">([factor](double x) { return factor * x; });
}
#endif
