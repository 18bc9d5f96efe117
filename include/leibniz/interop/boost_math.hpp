// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/airy.hpp>
#include <leibniz/interop/boost_math/bessel.hpp>
#include <leibniz/interop/boost_math/elliptic.hpp>
#include <leibniz/interop/boost_math/expint.hpp>
#include <leibniz/interop/boost_math/gamma.hpp>
#include <leibniz/interop/boost_math/incomplete.hpp>
#include <leibniz/interop/boost_math/inverse.hpp>
#include <leibniz/interop/boost_math/polynomials.hpp>

/// All special functions that Boost.Math evaluates. Each header serves alone, too.
namespace leibniz::functions {

/// Not part of functions::all.
using special_by_boost = join<gamma_by_boost, incomplete_by_boost, inverse_by_boost, expint_by_boost, airy_by_boost, bessel_by_boost,
                              elliptic_by_boost, polynomials_by_boost>;

}  // namespace leibniz::functions
