// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Marks everything that runs on numbers: inlined always, and usable in CUDA device code.
#if defined(__CUDACC__)
#define LEIBNIZ_HOST_DEVICE __host__ __device__
#else
#define LEIBNIZ_HOST_DEVICE
#endif
#define LEIBNIZ_FN LEIBNIZ_HOST_DEVICE [[gnu::always_inline]] inline constexpr

/// Nodes one differentiated program may have while it is built; -DLEIBNIZ_CAPACITY=... raises it.
#ifndef LEIBNIZ_CAPACITY
#define LEIBNIZ_CAPACITY 65536
#endif
