// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Traced functions and their derivatives with all functions they may call, without the algebra of formulas and its
/// tuples: for translation units that only trace, two thirds of what <leibniz/leibniz.hpp> costs beyond the standard library.
#include <leibniz/evaluate/drivers.hpp>
#include <leibniz/functions/all.hpp>
