// SPDX-License-Identifier: BSL-1.0
#include <leibniz/functions/user.hpp>
#include <leibniz/leibniz.hpp>

#include "support/test.hpp"

#include <array>
#include <cmath>

// Functions that users define have derivatives like others, whatever asks for them.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;

// of the catalogue, once more
constexpr auto my_tanh = user_function<"my_tanh">([](auto v) { using std::tanh; return tanh(v); },
                                                  [](auto self, auto v) { return (1 - self(v)) * (1.0 + self(v)); });
constexpr auto my_hypot = user_function<"my_hypot">([](auto a, auto b) { using std::hypot; return hypot(a, b); },
                                                    [](auto self, auto a, auto b) { return std::array{a / self(a, b), b / self(a, b)}; });

// Both through every driver.
template <class F, class G>
void agree(F mine, G theirs) {
  const std::array point{0.4, -0.9}, direction{0.3, 1.1};
  const auto close = [](double a, double b) { return a == Approx(b).epsilon(1e-13).margin(1e-15); };
  const auto compare = [&](auto a, auto b) {
    double p[16]{}, q[16]{};
    a.write(static_cast<double*>(p), point);
    b.write(static_cast<double*>(q), point);
    for (std::size_t i = 0; i < a.size(); ++i) CHECK(close(p[i], q[i]));
  };
  compare(value_gradient_hessian(mine), value_gradient_hessian(theirs));
  compare(jacobian(mine), jacobian(theirs));
  CHECK(close(directional_derivative(mine)(point, direction), directional_derivative(theirs)(point, direction)));
  for (const std::size_t i : {0u, 1u}) {
    CHECK(close(hessian_vector_product(mine)(point, direction)[i], hessian_vector_product(theirs)(point, direction)[i]));
    CHECK(close(vector_jacobian_product(mine)(point, std::array{0.7})[i], vector_jacobian_product(theirs)(point, std::array{0.7})[i]));
  }
  const auto a = taylor<4>(mine)(point, direction), b = taylor<4>(theirs)(point, direction);
  for (std::size_t k = 0; k <= 4; ++k) CHECK(close(a[k], b[k]));
}

TEST_CASE("a user's function has the derivatives of the same function of the catalogue, whoever asks", "[functions][user]") {
  agree(function(my_hypot(x * y, my_tanh(x - y)), x, y), function(hypot(x * y, tanh(x - y)), x, y));
  agree(trace([](auto a, auto b) { return my_hypot(a * b, 1.5) * my_tanh(b); }), trace([](auto a, auto b) { return hypot(a * b, 1.5) * tanh(b); }));
  constexpr auto by_trace = user_function<"by_trace">(trace([](auto a) { return sin(a); }), trace([](auto a) { return cos(a); }));
  agree(function(by_trace(x * y), x, y), function(sin(x * y), x, y));
  agree(trace<2>([](const auto& v) { return gradient(my_hypot(x, y), x, y)(v)[0]; }), trace<2>([](const auto& v) { return gradient(hypot(x, y), x, y)(v)[0]; }));
}

}  // namespace
