// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace leibniz::detail {

template <class T>
struct type_box {
  using type = T;
};

// Graph nodes are values and name their function by the address of its description. `named_at` leads
// from that address back to the type, so that evaluation can call its templates: the friend declared
// by `address` is defined by `registered`, once per type.
#if defined(__CUDACC__)
#pragma nv_diag_suppress 1301
#endif
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"
#endif
template <const auto* At>
struct address {
  friend constexpr auto named_at(address<At>);
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <class T, const auto* At>
struct registered {
  friend constexpr auto named_at(address<At>) { return type_box<T>{}; }
};

/// The address `At`, after making `type_at<At>` mean `T`.
template <class T, const auto* At>
constexpr auto name_address() {
  static_assert(sizeof(registered<T, At>) > 0);
  return At;
}

template <const auto* At>
using type_at = typename decltype(named_at(address<At>{}))::type;

}  // namespace leibniz::detail
