// SPDX-License-Identifier: BSL-1.0
// What the programs of the benchmarks' kernels K1 to K8 cost: an operation more is noticed here, and one less is
// written down. bench/README.md has the tables with the other kernels, docs/design/programs.md what each transformation does.
#include "../../bench/peers/leibniz.hpp"

#include "../../bench/kernels/black_scholes.hpp"
#include "../../bench/kernels/helmholtz.hpp"
#include "../../bench/kernels/lennard_jones.hpp"
#include "../../bench/kernels/logistic.hpp"
#include "../../bench/kernels/neo_hookean.hpp"
#include "../../bench/kernels/product.hpp"
#include "../../bench/kernels/reprojection.hpp"
#include "../../bench/kernels/rosenbrock.hpp"

#include "support/test.hpp"

namespace {

struct counts {
  int additions, multiplications, divisions, calls;
  bool operator==(const counts&) const = default;
};
template <class G>
counts of(G g) {
  constexpr auto n = leibniz::operation_count(G{});
  static_cast<void>(g);
  return {n.additions, n.multiplications, n.divisions, n.calls};
}

using namespace bench;

#define CHECK_COUNTS(callable, ...)            \
  do {                                         \
    const counts seen = of(callable);          \
    CAPTURE(seen.additions);                   \
    CAPTURE(seen.multiplications);             \
    CAPTURE(seen.divisions);                   \
    CAPTURE(seen.calls);                       \
    const bool as_recorded = seen == counts{__VA_ARGS__}; \
    CHECK(as_recorded);                        \
  } while (false)

TEST_CASE("operations of values with first derivatives") {
  CHECK_COUNTS(first_of<rosenbrock>, 54, 72, 0, 0);
  CHECK_COUNTS(first_of<helmholtz>, 181, 198, 14, 9);
  CHECK_COUNTS(first_of<reprojection>, 98, 159, 4, 3);
  CHECK_COUNTS(first_of<product>, 0, 55, 0, 0);
  CHECK_COUNTS(first_of<neo_hookean>, 86, 110, 1, 1);
  CHECK_COUNTS(first_of<black_scholes>, 8, 24, 4, 6);
  CHECK_COUNTS(first_of<logistic_row>, 19, 18, 1, 2);
  CHECK_COUNTS(first_of<lennard_jones>, 10, 16, 2, 0);
}

TEST_CASE("operations of values with first and second derivatives") {
  CHECK_COUNTS(second_of<rosenbrock>, 81, 90, 0, 0);
  CHECK_COUNTS(second_of<neo_hookean>, 371, 414, 1, 1);
  CHECK_COUNTS(second_of<black_scholes>, 36, 98, 7, 6);
  CHECK_COUNTS(second_of<lennard_jones>, 23, 37, 2, 0);
}

}  // namespace
