// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <string>
#include <vector>

/// What the library says of its rules, by the keys of functions.
namespace accuracy {

/// Partial derivatives as the library prints them; "0" alone for functions without slope, none where there is no rule.
std::map<std::string, std::vector<std::string>> printed_derivatives();

/// The functions that first derivatives call.
std::map<std::string, std::vector<std::string>> calls_of_derivatives();

}  // namespace accuracy
