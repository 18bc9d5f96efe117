// SPDX-License-Identifier: BSL-1.0
#include <leibniz/evaluate/results.hpp>

#include "support/test.hpp"

#include <type_traits>

namespace {

using leibniz::matrix, leibniz::symmetric_matrix;

static_assert(std::is_trivially_copyable_v<matrix<double, 2, 3>> && std::is_trivially_copyable_v<symmetric_matrix<float, 3>>);
static_assert(sizeof(symmetric_matrix<double, 4>) == 10 * sizeof(double));
static_assert(matrix<int, 2, 3>::rows() == 2 && matrix<int, 2, 3>::columns() == 3);

TEST_CASE("matrices are row-major", "[results]") {
  constexpr matrix<int, 2, 3> m{{1, 2, 3, 4, 5, 6}};
  static_assert(m(0, 2) == 3 && m(1, 0) == 4);
  matrix<int, 2, 3> n = m;
  n(1, 2) = 7;
  CHECK(n.data()[5] == 7);
  CHECK_FALSE(n == m);
}

TEST_CASE("symmetric matrices hold the lower triangle by rows", "[results]") {
  constexpr symmetric_matrix<int, 3> s{{1, 2, 3, 4, 5, 6}};
  static_assert(s(1, 0) == 2 && s(0, 1) == 2 && s(2, 0) == 4 && s(2, 2) == 6);
  static_assert(s.full() == matrix<int, 3, 3>{{1, 2, 4, 2, 3, 5, 4, 5, 6}});
  symmetric_matrix<int, 3> t = s;
  t(0, 2) = 9;
  CHECK(t(2, 0) == 9);
}

}  // namespace
