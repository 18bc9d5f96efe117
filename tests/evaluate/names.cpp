// SPDX-License-Identifier: BSL-1.0
// Variables at namespace scope have short names: headers must not have GCC warn (-Wshadow) that theirs hide them.
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

namespace {

using namespace leibniz::literals;

#define NAMED(name) [[maybe_unused]] constexpr auto name = #name##_v;
NAMED(a) NAMED(b) NAMED(c) NAMED(d) NAMED(e) NAMED(f) NAMED(g) NAMED(h) NAMED(i) NAMED(j) NAMED(k) NAMED(l) NAMED(m)
NAMED(n) NAMED(o) NAMED(p) NAMED(q) NAMED(r) NAMED(s) NAMED(t) NAMED(u) NAMED(v) NAMED(w) NAMED(x) NAMED(y) NAMED(z)
NAMED(at) NAMED(id) NAMED(size) NAMED(value) NAMED(graph) NAMED(out) NAMED(symbol) NAMED(first) NAMED(power) NAMED(order) NAMED(input)

TEST_CASE("variables of any short name", "[evaluate]") {
  constexpr auto formula = sin(x) * exp(y) + pow(x, y) + select(x < y, x, y) + hypot(x, y) + log_sum_exp(x, n);
  constexpr auto traced = leibniz::trace<2>([](const auto& at_) { return sin(at_[0]) * at_[1] + hypot(at_[0], at_[1], 2.0); });
  double results[7];
  value_gradient_hessian(traced).write(results, std::array{1.0, 2.0});
  CHECK(results[1] == gradient(traced)(1.0, 2.0)[0]);
  CHECK(hessian(formula, x, y, n)(1.0, 2.0, 3.0)(0, 1) == hessian(formula, x, y, n)(1.0, 2.0, 3.0)(1, 0));
  CHECK(simplify(derivative(formula, x))(x = 1.0, y = 2.0, n = 3.0) == Approx(gradient(formula, x)(1.0, y = 2.0, n = 3.0)[0]));
}

}  // namespace
