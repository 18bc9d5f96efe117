// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>
#include <leibniz/testing/check_derivative.hpp>

#include "support/test.hpp"

// All functions of the catalogue pass check_derivative, near hard points as well.
namespace {

using namespace leibniz;

template <class F, class S, std::size_t N>
constexpr S applied_to_first(const std::array<S, N>& v) {
  if constexpr (F::arity != static_cast<int>(N) || F::condition) return v[0];
  else if constexpr (N == 1) return S::template apply<F>(v[0]);
  else if constexpr (N == 2) return S::template apply<F>(v[0], v[1]);
  else return S::template apply<F>(v[0], v[1], v[2]);
}
/// The functions of N arguments, one output each.
template <int N, class... F>
constexpr auto together(list<F...>) {
  return trace<N>([](const auto& v) { return std::array{applied_to_first<F>(v)...}; });
}

template <class R>
void no_alarm(const R& report, int at_least) {
  INFO(to_string(report));
  CHECK(report.passed());
  CHECK(report.compared >= at_least);
  CHECK(report.compared > 2 * static_cast<int>(report.skipped.size()));
}

constexpr double hard[] = {0,    1e-300, -1e-20, 1e-9,  0.001, -0.1,  0.3,   0.5,  -0.7, 0.999, 1 - 1e-9, 1,      1 + 1e-9,
                           1.75, -2.5,   3.7,    10.25, -20.3, 40.25, 300.3, 700,  -800.4, 1e5};
constexpr double moderate[] = {-2.5, -0.7, -0.01, 0.002, 0.3, 0.8, 1.75, 3.7, 10.25};

TEST_CASE("functions of one argument", "[testing]") {
  constexpr auto all = together<1>(functions::all{});
  no_alarm(check_derivative(all, hard), 1500);
  no_alarm(check_derivative(all, std::vector<long double>(hard, hard + 23)), 1500);
}
TEST_CASE("functions of one argument to order 3", "[testing]") { no_alarm(check_derivative<3>(together<1>(functions::all{}), moderate), 1800); }
TEST_CASE("functions of two arguments to order 2", "[testing]") {
  no_alarm(check_derivative<2>(together<2>(functions::all{}), {{0.3, 0.8}, {2.5, 1.25}, {1e-9, 40.0}, {1e10, 1e10 + 1}, {-3.0, 0.7}}), 1500);
}
TEST_CASE("functions of three arguments to order 2", "[testing]") {
  no_alarm(check_derivative<2>(together<3>(list<functions::fma_fn, functions::lerp_fn, functions::hypot3_fn>{}), {{0.3, 0.8, 0.4}, {-1.2, 0.6, 2.1}, {1e9, -2.5, 0.01}}), 74);
}

}  // namespace
