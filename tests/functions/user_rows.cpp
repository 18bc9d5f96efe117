// SPDX-License-Identifier: BSL-1.0
#include <leibniz/functions/user.hpp>
#include <leibniz/interop/lanes.hpp>
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <vector>

using namespace leibniz::literals;

static constexpr auto same_name = leibniz::user_function<"same_name">([](double v) { return 3 * v; });
double same_name_there(double at);
double same_name_there(double at) {
  constexpr auto x = "same x"_v;
  constexpr auto five = same_name(x) + same_name(x * x) + same_name(x * x * x) + same_name(sin(x)) + same_name(cos(x));
  constexpr auto f = five * five + same_name(five) + five * exp(x) + x * five;
  return f(x = at);
}

// User's functions in loops over data, in lanes, and in other types of numbers.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;

int calls = 0;
// branches, which lanes do not have
constexpr auto bent = user_function<"bent">(
    [](double v) {
      ++calls;
      return v < 0 ? -v : v * v;
    },
    [](double v) { return v < 0 ? -1 : 2 * v; });
constexpr auto bell = user_function<"bell">([](auto v) { using std::exp; return exp(-v * v); }, [](auto self, auto v) { return -2 * v * self(v); });

TEST_CASE("lanes call a user's code one by one", "[functions][user]") {
  std::vector<double> points, rows(26), lanes(26);
  for (int i = 0; i < 13; ++i) points.push_back(0.25 * i - 1.5);
  constexpr auto G = value_and_gradient(x * bent(x) + bell(x), x);
  for_each_row(G, rows, column(points));
  calls = 0;
  for_each_row(in_lanes, G, lanes, column(points));
  CHECK(calls >= 13);
  for (std::size_t i = 0; i < rows.size(); ++i) CHECK(lanes[i] == Approx(rows[i]).epsilon(1e-14));
}

TEST_CASE("code with auto computes in every type", "[functions][user]") {
  using real = boost::multiprecision::cpp_bin_float_50;
  const real at("0.3"), slope = gradient(bell(x), x)(at)[0];
  CHECK(abs(slope + 2 * at * exp(-at * at)) < real("1e-49"));
}

}  // namespace
