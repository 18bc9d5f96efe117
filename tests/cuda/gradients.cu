// SPDX-License-Identifier: BSL-1.0
// Derivatives of traced functions in device code; what ptxas says of each kernel is checked by local_memory.cmake.
#include <leibniz/evaluate/drivers.hpp>
#include <leibniz/functions/all.hpp>

#include "../../bench/kernels/neo_hookean.hpp"
#include "../../bench/kernels/reprojection.hpp"

namespace {

__device__ constexpr auto camera = jacobian(leibniz::trace<15, 2>([](const auto& x, const auto& seen) {
  return bench::reprojection::value(x.data(), seen.data());
}));
__device__ constexpr auto energy = value_and_gradient(leibniz::trace<12, 12>([](const auto& x, const auto& material) {
  return bench::neo_hookean::value(x.data(), material.data());
}));

template <int N>
__device__ void load(double (&to)[N], const double* from, int i, int count) {
#pragma unroll
  for (int j = 0; j < N; ++j) to[j] = from[j * count + i];
}

}  // namespace

__global__ void reprojection_jacobian(const double* variables, const double* seen, double* out, int count) {
  const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
  if (i >= count) return;
  double x[15], p[2];
  load(x, variables, i, count);
  load(p, seen, i, count);
  const auto J = camera(x, p);
#pragma unroll
  for (int j = 0; j < 30; ++j) out[j * count + i] = J.values[static_cast<std::size_t>(j)];
}

__global__ void neo_hookean_gradient(const double* variables, const double* material, double* out, int count) {
  const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
  if (i >= count) return;
  double x[12], p[12];
  load(x, variables, i, count);
  load(p, material, i, count);
  const auto r = energy(x, p);
  out[i] = r.value;
#pragma unroll
  for (int j = 0; j < 12; ++j) out[(j + 1) * count + i] = r.gradient[static_cast<std::size_t>(j)];
}

// CUDA's own sine of a double has a stack frame, for arguments too large to reduce quickly.
__global__ void sine(double* x) { x[threadIdx.x] = sin(x[threadIdx.x]); }
