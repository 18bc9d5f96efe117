// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>  // these first: what messages point at, with all files between
#include <leibniz/graph/symbol.hpp>

#include <leibniz/evaluate/composition.hpp>
#include <leibniz/evaluate/drivers.hpp>
#include <leibniz/functions/all.hpp>
#include <leibniz/transform/hana.hpp>
#include <leibniz/transform/symbolic.hpp>
