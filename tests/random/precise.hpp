// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/math/special_functions/erf.hpp>

/// Numbers of 50 digits: MPFR's where CMake found that library, which is several times as fast, else Boost's own.
#if defined(LEIBNIZ_HAS_MPFR)
#include <boost/multiprecision/mpfr.hpp>
namespace random_programs {
using precise = boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<50, boost::multiprecision::allocate_stack>,
                                              boost::multiprecision::et_off>;
}
#else
#include <boost/multiprecision/cpp_bin_float.hpp>
namespace random_programs {
using precise = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<50>, boost::multiprecision::et_off>;
}
#endif
