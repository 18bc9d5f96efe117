// SPDX-License-Identifier: BSL-1.0
// Macros that Qt, the headers of Windows and those of X11 define: the library has no such names.
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>

#define slots
#define signals
#define emit
#define foreach(...)
#define near
#define far
#define small char
#define interface struct
#define None 0
#define Bool int
#define Status int
#include <leibniz/evaluate/rows.hpp>
#include <leibniz/evaluate/tracing.hpp>
#include <leibniz/interop/lanes.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/output/source.hpp>
#include <leibniz/testing/check_derivative.hpp>
#undef slots
#undef signals
#undef emit
#undef foreach
#undef near
#undef far
#undef small
#undef interface
#undef None
#undef Bool
#undef Status

#include "support/test.hpp"

TEST_CASE("macros of other libraries", "[evaluate]") {
  constexpr auto traced = leibniz::trace<2>([](const auto& x) { return sin(x[0]) * x[1] + hypot(x[0], x[1]); });
  CHECK(gradient(traced)(3.0, 4.0)[1] == Approx(std::sin(3.0) + 0.8));
}
