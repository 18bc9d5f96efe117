// SPDX-License-Identifier: BSL-1.0
#pragma once

// The pieces of Boost.Hana that formulas meet; the only place that includes it. Never needed to evaluate.
#include <boost/hana/bool.hpp>
#include <boost/hana/core/common.hpp>
#include <boost/hana/core/tag_of.hpp>
#include <boost/hana/core/to.hpp>
#include <boost/hana/core/when.hpp>
#include <boost/hana/fwd/div.hpp>
#include <boost/hana/fwd/equal.hpp>
#include <boost/hana/fwd/minus.hpp>
#include <boost/hana/fwd/mod.hpp>
#include <boost/hana/fwd/mult.hpp>
#include <boost/hana/fwd/negate.hpp>
#include <boost/hana/fwd/not_equal.hpp>
#include <boost/hana/fwd/one.hpp>
#include <boost/hana/fwd/plus.hpp>
#include <boost/hana/fwd/power.hpp>
#include <boost/hana/fwd/zero.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>
