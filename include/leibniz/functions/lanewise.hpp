// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/meta/config.hpp>

#include <cstddef>

namespace leibniz::functions {

/// f(x...) for numbers; for SIMD lanes lane by lane, where f knows numbers only.
template <class F, class T, class... Rest>
LEIBNIZ_FN T lanewise(const F& f, const T& x, const Rest&... rest) {
  if constexpr (requires { T::lane_count; }) {
    typename T::value_type result[T::lane_count];
    for (std::size_t i = 0; i < T::lane_count; ++i) result[i] = f(x[i], rest[i]...);
    return T::load(result);
  } else {
    return f(x, rest...);
  }
}

}  // namespace leibniz::functions
