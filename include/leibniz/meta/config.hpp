// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Marks everything that runs on numbers: inlined always, and usable in CUDA device code.
#if defined(__CUDACC__)
#define LEIBNIZ_HOST_DEVICE __host__ __device__
#else
#define LEIBNIZ_HOST_DEVICE
#endif
#define LEIBNIZ_FN LEIBNIZ_HOST_DEVICE [[gnu::always_inline]] inline constexpr

/// Marks an overload that is there to be refused: GCC and Clang say the sentence where it is called, and before anything else.
#define LEIBNIZ_REFUSED(sentence) __attribute__((unavailable(sentence)))
namespace leibniz::detail {
/// What such an overload gives, so that nothing else is wrong. NVCC knows no unavailable functions in device code.
template <class Result, class... A>
constexpr Result refuse() {
#if defined(__CUDACC__)
  static_assert(sizeof(Result) == 0, "leibniz: the function below is refused; its declaration says why");
#endif
  return Result{};
}
}  // namespace leibniz::detail

/// Nodes one differentiated program may have while it is built; -DLEIBNIZ_CAPACITY=... raises it.
#ifndef LEIBNIZ_CAPACITY
#define LEIBNIZ_CAPACITY 65536
#endif

/// Whether derivatives may use fused multiply-add where the machine has it and the compiler would not by itself;
/// -DLEIBNIZ_CONTRACT=0, with -ffp-contract=off, computes every operation on its own.
#ifndef LEIBNIZ_CONTRACT
#define LEIBNIZ_CONTRACT 1
#endif
