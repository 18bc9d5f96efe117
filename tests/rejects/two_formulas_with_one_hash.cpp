// SPDX-License-Identifier: BSL-1.0
// INSIDE: it is not a call
// EXPECT: two_formulas_have_the_same_hash
#include <leibniz/leibniz.hpp>

using namespace leibniz::functions;
using x = leibniz::variable<"x">;

// What two formulas do whose types have equal keys, if there are any.
template struct leibniz::detail::described<leibniz::detail::parts<sin_fn, x>, 1, 2>;
#ifdef LEIBNIZ_TWIN
template struct leibniz::detail::described<leibniz::detail::parts<cos_fn, x>, 1, 3>;
#else
template struct leibniz::detail::described<leibniz::detail::parts<cos_fn, x>, 1, 2>;
#endif
