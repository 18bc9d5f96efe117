# SPDX-License-Identifier: BSL-1.0
cmake_policy(VERSION 3.24...3.31)
if(NOT TARGET Boost::headers)
  include(CMakeFindDependencyMacro)
  find_dependency(Boost 1.74)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/leibnizTargets.cmake)
