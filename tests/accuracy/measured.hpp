// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/multiprecision/mpfr.hpp>

#include <map>
#include <string>
#include <vector>

namespace accuracy {

/// A number of any precision; that of new ones is real::default_precision, in digits.
using real = boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<0>, boost::multiprecision::et_off>;

/// Writes the results of accuracy::results, by one program for all of them; the value and first derivatives also
/// by derivative types.
template <class T>
using evaluation = void (*)(const T* at, T* by_type, T* by_program);

struct measured_function {
  std::string key;
  int arity = 0;
  std::vector<bool> constant;  ///< of each result: constant, or structurally zero, and nothing to measure
  evaluation<float> in_float;
  evaluation<double> in_double;
  evaluation<long double> in_long_double;
};

/// The catalogue as the library evaluates it.
std::vector<measured_function> measured_functions();

/// The value of each function alone, in the precision of the arguments. Derivatives are differences of it, so that no
/// rule of the library has a say in them.
using reference = real (*)(const real* at);
std::map<std::string, reference> references();

}  // namespace accuracy
