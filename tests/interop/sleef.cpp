// SPDX-License-Identifier: BSL-1.0
#if __has_include(<sleef.h>)
#include <leibniz/interop/sleef.hpp>

#include "support/lane_functions.hpp"

namespace {

TEMPLATE_TEST_CASE("functions of lanes by SLEEF", "[interop][sleef]", float, double) {
  const double worst = support::check_functions<TestType, leibniz::sleef_functions>();
  CAPTURE(worst);
  CHECK(worst > 0.5);  // not the standard library in disguise
}

TEST_CASE("loops over rows with SLEEF", "[interop][sleef]") {
  constexpr leibniz::lanes_policy<leibniz::sleef_functions> in_lanes{};
  support::check_rows<double>(in_lanes, 20, [](double a, double b) { return support::ulps(a, static_cast<long double>(b)) <= 64; });
}

}  // namespace
#endif
