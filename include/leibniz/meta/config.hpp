// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Marks everything that runs on numbers: inlined always, and usable in CUDA device code.
#if defined(__CUDACC__)
#define LEIBNIZ_HOST_DEVICE __host__ __device__
#else
#define LEIBNIZ_HOST_DEVICE
#endif
#define LEIBNIZ_FN LEIBNIZ_HOST_DEVICE [[gnu::always_inline]] inline constexpr

/// Marks a function in which GCC does not gather scalar results into vectors to store them.
#if defined(__GNUC__) && !defined(__clang__) && !defined(__CUDACC__)
#define LEIBNIZ_GATHERS true
#define LEIBNIZ_SCALAR_STORES [[gnu::noinline, gnu::optimize("no-tree-slp-vectorize")]]
#else
#define LEIBNIZ_GATHERS false
#define LEIBNIZ_SCALAR_STORES
#endif

/// Nodes one differentiated program may have while it is built; -DLEIBNIZ_CAPACITY=... raises it.
#ifndef LEIBNIZ_CAPACITY
#define LEIBNIZ_CAPACITY 65536
#endif
