// SPDX-License-Identifier: BSL-1.0
// The kernels of the benchmarks: value and gradient, then value, gradient and Hessian, through the library
// and by hand. Loops count once, however often they run.
#include "../expressions/all.hpp"

using namespace bench;
using in = const double*;
using out = double*;

extern "C" {

void rosenbrock_gradient_leibniz(in x, in p, out r) { gradient_by_leibniz<rosenbrock>(x, p, r); }
void rosenbrock_gradient_hand(in x, in p, out r) { rosenbrock::gradient_by_hand(x, p, r); }
void rosenbrock_hessian_leibniz(in x, in p, out r) { hessian_by_leibniz<rosenbrock>(x, p, r); }
void rosenbrock_hessian_hand(in x, in p, out r) { rosenbrock::hessian_by_hand(x, p, r); }

void product_gradient_leibniz(in x, in p, out r) { gradient_by_leibniz<product_of_20>(x, p, r); }
void product_gradient_hand(in x, in p, out r) { product_of_20::gradient_by_hand(x, p, r); }
void product_hessian_leibniz(in x, in p, out r) { hessian_by_leibniz<product_of_20>(x, p, r); }
void product_hessian_hand(in x, in p, out r) { product_of_20::hessian_by_hand(x, p, r); }

void black_scholes_gradient_leibniz(in x, in p, out r) { gradient_by_leibniz<black_scholes>(x, p, r); }
void black_scholes_gradient_hand(in x, in p, out r) { black_scholes::gradient_by_hand(x, p, r); }
void black_scholes_hessian_leibniz(in x, in p, out r) { hessian_by_leibniz<black_scholes>(x, p, r); }
void black_scholes_hessian_hand(in x, in p, out r) { black_scholes::hessian_by_hand(x, p, r); }

void lennard_jones_gradient_leibniz(in x, in p, out r) { gradient_by_leibniz<lennard_jones>(x, p, r); }
void lennard_jones_gradient_hand(in x, in p, out r) { lennard_jones::gradient_by_hand(x, p, r); }
void lennard_jones_hessian_leibniz(in x, in p, out r) { hessian_by_leibniz<lennard_jones>(x, p, r); }
void lennard_jones_hessian_hand(in x, in p, out r) { lennard_jones::hessian_by_hand(x, p, r); }

}  // extern "C"
