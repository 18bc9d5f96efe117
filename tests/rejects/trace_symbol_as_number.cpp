// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: a symbol has no value while tracing: write sin(x) after `using std::sin`, not std::sin(x); what depends on it cannot be a number, an index or a count
// GROWS: static_cast<int>(x) * x; -> static_cast<int>(x MORE) * x;
#include <leibniz/leibniz.hpp>

#ifdef LEIBNIZ_TWIN
constexpr auto f = leibniz::trace([](auto x) { return floor(x) * x; });
#else
constexpr auto f = leibniz::trace([](auto x) { return static_cast<int>(x) * x; });
#endif
