# SPDX-License-Identifier: BSL-1.0
# Everything that only those who work on the library build: tests, examples, benchmarks.
if((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
   OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14))
  message(FATAL_ERROR "leibniz needs GCC 12 or Clang 14, or newer: "
                      "${CMAKE_CXX_COMPILER} is ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}")
endif()

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CONFIGURATION_TYPES AND NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)

enable_testing()
set(BUILD_TESTING ${LEIBNIZ_BUILD_TESTS})  # the name that subdirectories know
include(tests/cmake/warnings.cmake)
include(tests/cmake/testing.cmake)

if(LEIBNIZ_BUILD_TESTS)
  add_subdirectory(tests)
endif()
if(LEIBNIZ_BUILD_EXAMPLES)
  add_subdirectory(examples)
endif()
if(LEIBNIZ_BUILD_BENCH)
  add_subdirectory(bench)
endif()
