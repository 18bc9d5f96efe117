// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>

// Functions are called by their plain names: those of numbers by <cmath>, those of symbols and of other libraries' numbers
// by argument-dependent lookup. Where kernels only meet symbols they do without the header.
#ifndef BENCH_SYMBOLS_ONLY
#include <cmath>
#endif

/// A kernel is a formula written once, as generic code: it runs with double, with the numbers of other libraries for
/// differentiation, and is traced by this one. It is a struct with
///   id, name                          what it is called
///   variables, parameters, results    how many there are of each
///   hessian                           whether second derivatives are a task too
///   value(x, p)                       T, or std::array<T, results>, from arrays of T and of parameters; every number
///                                     that is kept has the type T, because what an operator gives may be of another
namespace bench {

/// The distribution function of the standard normal distribution.
template <class T>
constexpr T normal_cdf(T z) {
  const T scaled = -0.70710678118654752 * z;
  return 0.5 * erfc(scaled);
}

}  // namespace bench
