// SPDX-License-Identifier: BSL-1.0
// INSIDE: an option is wrong for all that follows
// EXPECT: leibniz: LEIBNIZ_VECTOR_MATH is xsimd, sleef or empty
#undef LEIBNIZ_VECTOR_MATH
#ifdef LEIBNIZ_TWIN
#define LEIBNIZ_VECTOR_MATH
#else
#define LEIBNIZ_VECTOR_MATH fast
#endif
#include <leibniz/interop/lanes.hpp>
