// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: to_source wants what is called: to_source(function(f, x, y), "name"); a formula as text is to_string(f)
// GROWS: (x * y, -> (x * y MORE,
#include <leibniz/leibniz.hpp>
#include <leibniz/output/source.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
auto text = to_source(function(x * y, x, y), "product");
#else
auto text = leibniz::to_source(x * y, "product");
#endif
