// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/lambert_w.hpp>

/// Inverses of error functions and of w*exp(w).
namespace leibniz::functions {

namespace boost_math {

using boost::math::erf_inv, boost::math::erfc_inv, boost::math::lambert_w0, boost::math::lambert_wm1;

}  // namespace boost_math

/// The inverse of erf, |x| <= 1.
LEIBNIZ_BY_BOOST(erf_inv, none, none, sqrt_pi * exp(erf_inv(x) * erf_inv(x)) / 2)
/// The inverse of erfc, 0 <= x <= 2.
LEIBNIZ_BY_BOOST(erfc_inv, none, none, sqrt_pi * exp(erfc_inv(x) * erfc_inv(x)) / -2)
/// The solution w >= -1 of w*exp(w) = x, x >= -1/e.
LEIBNIZ_BY_BOOST(lambert_w0, infinity, none, exp(-lambert_w0(x)) / (1 + lambert_w0(x)))
/// The solution w <= -1 of w*exp(w) = x, -1/e <= x < 0.
LEIBNIZ_BY_BOOST(lambert_wm1, none, none, exp(-lambert_wm1(x)) / (1 + lambert_wm1(x)))

/// Not part of functions::all.
using inverse_by_boost = list<erf_inv_fn, erfc_inv_fn, lambert_w0_fn, lambert_wm1_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ONE(erf_inv)
LEIBNIZ_BOOST_OF_ONE(erfc_inv)
LEIBNIZ_BOOST_OF_ONE(lambert_w0)
LEIBNIZ_BOOST_OF_ONE(lambert_wm1)

}  // namespace leibniz
