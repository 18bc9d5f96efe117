// SPDX-License-Identifier: BSL-1.0
// Names in debug information do not spell out what formulas share: each line would double them.
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

constexpr auto traced = leibniz::trace([](auto a, auto b) {
  auto t = a * b;
  for (int i = 0; i < 32; ++i) t = sin(t) * t;
  return t;
});

double raised(double at_x, double at_y) {
  auto f = traced(x, y);
  return f(x = at_x, y = at_y);
}

double written(double at_x, double at_y) {
  auto t0 = x * y;
  auto t1 = sin(t0) * t0;
  auto t2 = sin(t1) * t1;
  auto t3 = sin(t2) * t2;
  auto t4 = sin(t3) * t3;
  auto t5 = sin(t4) * t4;
  auto t6 = sin(t5) * t5;
  auto t7 = sin(t6) * t6;
  auto t8 = sin(t7) * t7;
  auto t9 = sin(t8) * t8;
  auto t10 = sin(t9) * t9;
  auto t11 = sin(t10) * t10;
  auto t12 = sin(t11) * t11;
  auto t13 = sin(t12) * t12;
  auto t14 = sin(t13) * t13;
  auto t15 = sin(t14) * t14;
  auto t16 = sin(t15) * t15;
  auto t17 = sin(t16) * t16;
  auto t18 = sin(t17) * t17;
  auto t19 = sin(t18) * t18;
  auto t20 = sin(t19) * t19;
  auto t21 = sin(t20) * t20;
  auto t22 = sin(t21) * t21;
  auto t23 = sin(t22) * t22;
  auto t24 = sin(t23) * t23;
  auto t25 = sin(t24) * t24;
  auto t26 = sin(t25) * t25;
  auto t27 = sin(t26) * t26;
  auto t28 = sin(t27) * t27;
  auto t29 = sin(t28) * t28;
  auto t30 = sin(t29) * t29;
  auto t31 = sin(t30) * t30;
  auto t32 = sin(t31) * t31;
  auto t33 = sin(t32) * t32;
  auto t34 = sin(t33) * t33;
  auto t35 = sin(t34) * t34;
  auto t36 = sin(t35) * t35;
  auto t37 = sin(t36) * t36;
  auto t38 = sin(t37) * t37;
  auto t39 = sin(t38) * t38;
  auto t40 = sin(t39) * t39;
  return t40(x = at_x, y = at_y);
}
