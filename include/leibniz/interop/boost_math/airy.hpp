// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/interop/boost_math/common.hpp>

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/airy.hpp>

/// Airy functions and their derivatives.
namespace leibniz::functions {

namespace boost_math {

using boost::math::airy_ai_prime, boost::math::airy_bi_prime;

// For small x >= 0 Boost.Math 1.81 takes the value at 0 and leaves the linear term out.
template <class T>
bool little(const T& x) { return x > 0 && x * x * x < 6 * boost::math::tools::epsilon<T>(); }
template <class T>
T airy_ai(const T& x, const quiet& p) { return little(x) ? T(boost::math::airy_ai(T(0), p) + x * airy_ai_prime(T(0), p)) : T(boost::math::airy_ai(x, p)); }
template <class T>
T airy_bi(const T& x, const quiet& p) { return little(x) ? T(boost::math::airy_bi(T(0), p) + x * airy_bi_prime(T(0), p)) : T(boost::math::airy_bi(x, p)); }

}  // namespace boost_math

/// The Airy function Ai.
LEIBNIZ_BY_BOOST(airy_ai, zero, zero, airy_ai_prime(x))
/// The Airy function Bi.
LEIBNIZ_BY_BOOST(airy_bi, infinity, zero, airy_bi_prime(x))
/// The derivative of airy_ai.
LEIBNIZ_BY_BOOST(airy_ai_prime, zero, none, x * airy_ai(x))
/// The derivative of airy_bi.
LEIBNIZ_BY_BOOST(airy_bi_prime, infinity, none, x * airy_bi(x))

/// Not part of functions::all.
using airy_by_boost = list<airy_ai_fn, airy_bi_fn, airy_ai_prime_fn, airy_bi_prime_fn>;

}  // namespace leibniz::functions

namespace leibniz {

LEIBNIZ_BOOST_OF_ONE(airy_ai)
LEIBNIZ_BOOST_OF_ONE(airy_bi)
LEIBNIZ_BOOST_OF_ONE(airy_ai_prime)
LEIBNIZ_BOOST_OF_ONE(airy_bi_prime)

}  // namespace leibniz
