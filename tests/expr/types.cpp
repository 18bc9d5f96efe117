// SPDX-License-Identifier: BSL-1.0
// The types of formulas: spelled out while they are small, named by a key beyond.
#include "support/shape.hpp"
#include "support/test.hpp"

#include <cmath>

unsigned long long key_in_another_file();

namespace {

using namespace leibniz;
using shape::same;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

// One of two descriptions of that name, each in an unnamed namespace: see types_elsewhere.cpp.
struct local_fn : functions::function<1> {
  static constexpr const char* name = "local";
  static constexpr bool flat = true;
  template <class T>
  static T value(const T& t) { return t + 1; }
};

/// f with N more operations.
template <int N, class F>
constexpr auto grown(F f) {
  if constexpr (N == 0) return f;
  else return grown<N - 1>(sin(f));
}

template <class E>
constexpr bool is_spelled_out = false;
template <class F, auto... Operands>
constexpr bool is_spelled_out<call_of<F, Operands...>> = true;
template <class F>
constexpr bool spelled_out(F) { return is_spelled_out<F>; }

// Twenty operations are spelled out, counted as a tree.
static_assert(spelled_out(grown<20>(x)));
static_assert(!spelled_out(grown<21>(x)));
static_assert(spelled_out(grown<9>(x) * grown<10>(x)));
static_assert(!spelled_out(grown<10>(x) * grown<10>(x)));
static_assert(!spelled_out(exp(grown<21>(x))));

// What is written twice is one type.
constexpr auto large = grown<25>(x);
static_assert(same(large * y, grown<25>(x) * y));
static_assert(same(derivative(large, x), derivative(grown<25>(x), x)));
static_assert(same(simplify(large * 1_c), large));
static_assert(same(substitute(grown<25>(y), y = x), large));
static_assert(large * y == y * large);

// Any difference makes another one, however deep it is.
static_assert(!same(large, grown<25>(y)));
static_assert(!same(large, grown<25>("x"_p)));
static_assert(!same(large, grown<24>(x)));
static_assert(!same(large, grown<24>(cos(x))));
static_assert(!same(large * y, y * large));
static_assert(!same(large - y, large + y));
static_assert(!same(large * (x * y), large * x * y));
static_assert(!same(grown<25>(1_c * x), grown<25>(2_c * x)));
static_assert(!same(grown<25>(x * ratio<1, 32>), grown<25>(x * 2_c)));
static_assert(!same(grown<25>(x * 1e300_c), grown<25>(x * 1e-300_c)));
static_assert(!same(grown<25>(pow<3>(x)), grown<25>(pow<4>(x))));
static_assert(!same(grown<25>(pi * x), grown<25>(e * x)));
static_assert(!same(grown<25>(select(x < y, x, y)), grown<25>(select(y < x, x, y))));

// Both halves of the key tell formulas apart.
template <class A, class B>
constexpr bool halves_differ(A, B) {
  return A::identity.high != B::identity.high && A::identity.low != B::identity.low && A::identity.high != A::identity.low;
}
static_assert(halves_differ(x, y));
static_assert(halves_differ(x, "x"_p));
static_assert(halves_differ(1_c, 2_c));
static_assert(halves_differ(x - y, y - x));
static_assert(halves_differ(large, sin(large)));

// A condition stays one.
static_assert(condition_expression<decltype(large < y)> && !condition_expression<decltype(large)>);

TEST_CASE("a formula with a short name has its value and derivative", "[expr]") {
  double value = 0.7, slope = 1;
  for (int i = 0; i < 25; ++i) slope *= std::cos(value), value = std::sin(value);
  CHECK(large(x = 0.7) == value);
  CHECK(derivative(large, x)(x = 0.7) == Approx(slope).epsilon(1e-12));
}

TEST_CASE("functions of one name in two files make different formulas", "[expr]") {
  CHECK(decltype(grown<25>(apply<local_fn>(x)))::identity.low != key_in_another_file());
}

}  // namespace
