// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: to_string wants a formula; a program as C++ is to_source(f, "name"), of <leibniz/output/source.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/output/plain.hpp>
#include <leibniz/output/source.hpp>

constexpr auto f = leibniz::trace([](auto x) { return x * x; });
#ifdef LEIBNIZ_TWIN
auto text = to_source(f, "square");
#else
auto text = to_string(f);
#endif
