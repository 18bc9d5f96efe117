// SPDX-License-Identifier: BSL-1.0
#include <leibniz/meta/text.hpp>

#include "support/test.hpp"

#include <type_traits>

namespace {

using leibniz::detail::compare_text, leibniz::detail::hash_of;

static_assert(compare_text("a", "a") == 0 && compare_text("a", "b") < 0 && compare_text("b", "a") > 0);
static_assert(compare_text("a", "ab") < 0 && compare_text("", "a") < 0);
static_assert(hash_of("sin") != hash_of("cos") && hash_of("x") == hash_of("x"));
static_assert(std::is_same_v<leibniz::spelled<"ab">, leibniz::name<'a', 'b'>>);

TEST_CASE("names print as characters in messages", "[meta]") { CHECK(leibniz::text<3>("ab").size() == 2); }

}  // namespace
