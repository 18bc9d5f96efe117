# SPDX-License-Identifier: BSL-1.0
# benchmark::benchmark_main: installed, or a pinned release.
find_package(benchmark 1.6 QUIET)
if(NOT TARGET benchmark::benchmark_main)
  message(STATUS "Google Benchmark 1.8.3: not installed, downloading")
  include(FetchContent)
  set(BENCHMARK_ENABLE_TESTING OFF)
  set(BENCHMARK_ENABLE_INSTALL OFF)
  FetchContent_Declare(benchmark
    GIT_REPOSITORY https://github.com/google/benchmark.git
    GIT_TAG 344117638c8ff7e239044fd0fa7085839fc03021)  # v1.8.3
  FetchContent_MakeAvailable(benchmark)
endif()
