// SPDX-License-Identifier: BSL-1.0
// EXPECT: leibniz: sparsity is a property of gradients, Jacobians and Hessians
#include <leibniz/leibniz.hpp>

using namespace leibniz::literals;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
#ifdef LEIBNIZ_TWIN
constexpr auto pattern = sparsity(hessian(x * y, x, y));
#else
constexpr auto pattern = sparsity(function(x * y, x, y));
#endif
