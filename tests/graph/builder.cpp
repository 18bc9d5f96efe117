// SPDX-License-Identifier: BSL-1.0
#include <leibniz/functions/all.hpp>
#include <leibniz/graph/lower.hpp>
#include <leibniz/transform/rules.hpp>

#include "support/test.hpp"

#include <memory>

namespace {

using namespace leibniz::literals;
using leibniz::functions::info;
using namespace leibniz::functions;
using leibniz::graph::builder, leibniz::graph::lowering, leibniz::graph::kind;
using leibniz::graph::one, leibniz::graph::zero;

TEST_CASE("a node is made once, and operands of sums and products have one order", "[graph]") {
  const auto g = std::make_unique<builder>();
  const int x = g->input(0), y = g->input(1);
  CHECK(g->input(0) == x);
  CHECK(g->exact(info<multiply_fn>(), x, y) == g->exact(info<multiply_fn>(), y, x));
  CHECK(g->exact(info<add_fn>(), x, y) == g->exact(info<add_fn>(), y, x));
  CHECK(g->exact(info<subtract_fn>(), x, y) != g->exact(info<subtract_fn>(), y, x));
  CHECK(g->constant({1, 1}) == one);
  CHECK(g->constant({1, 3}) == g->constant({1, 3}));
}

TEST_CASE("what the user wrote is kept, but for identities that are exact for every input", "[graph]") {
  const auto g = std::make_unique<builder>();
  const int x = g->input(0), minus = g->exact(info<negate_fn>(), x);
  CHECK(g->exact(info<multiply_fn>(), x, one) == x);
  CHECK(g->exact(info<divide_fn>(), x, one) == x);
  CHECK(g->exact(info<subtract_fn>(), x, zero) == x);
  CHECK(g->exact(info<negate_fn>(), minus) == x);
  CHECK(g->exact(info<add_fn>(), x, zero) != x);          // -0 + 0 is 0
  CHECK(g->exact(info<multiply_fn>(), x, zero) != zero);  // infinity * 0 is NaN
  CHECK(g->exact(info<subtract_fn>(), x, x) != zero);
  CHECK(g->exact(info<divide_fn>(), x, x) != one);
  CHECK_THROWS(g->exact(info<divide_fn>(), x, zero));
}

TEST_CASE("integer powers are products by repeated squaring", "[graph]") {
  const auto g = std::make_unique<builder>();
  const int x = g->input(0), square = g->exact(info<multiply_fn>(), x, x);
  CHECK(g->raised(x, 0) == one);
  CHECK(g->raised(x, 1) == x);
  CHECK(g->raised(x, 2) == square);
  CHECK(g->raised(x, 3) == g->exact(info<multiply_fn>(), square, x));
  CHECK(g->raised(x, -2) == g->exact(info<divide_fn>(), one, square));
}

TEST_CASE("lowering visits what is shared once and numbers symbols as they appear", "[graph]") {
  constexpr auto x = "x"_v;
  constexpr auto y = "y"_v;
  constexpr auto t1 = y * x;
  constexpr auto t2 = t1 * t1 + t1;
  constexpr auto t3 = sin(t2) * t2 + t2;
  const auto g = std::make_unique<builder>();
  const auto lower = std::make_unique<lowering>(*g);
  const int before = g->size, root = (*lower)(&leibniz::detail::tree_of<std::remove_const_t<decltype(t3)>>);
  CHECK(g->size - before == 8);  // x, y, and six operations
  CHECK(root == g->size - 1);
  CHECK(lower->count == 2);
  CHECK(g->leaves[0] == decltype(y)::leaf());
  CHECK(g->leaves[1] == decltype(x)::leaf());
}

constexpr leibniz::graph::failure first_failure() {
  builder* g = new builder{};
  const int x = g->input(0), quotient = g->exact(info<divide_fn>(), x, zero);
  for (int i = 0; i < 10; ++i) g->fail(leibniz::graph::failure::too_large);
  const leibniz::graph::failure first = quotient == zero ? g->failed : leibniz::graph::failure::none;
  delete g;
  return first;
}
static_assert(first_failure() == leibniz::graph::failure::division_by_zero);  // while compiling a failure is remembered

TEST_CASE("a full graph stops with the name of what to raise", "[graph]") {
  const auto g = std::make_unique<builder>();
  const auto fill = [&] {
    for (int i = 0; i <= builder::capacity; ++i) g->input(i);
  };
  CHECK_THROWS(fill());
}

}  // namespace
