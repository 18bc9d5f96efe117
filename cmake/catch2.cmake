# SPDX-License-Identifier: BSL-1.0
# leibniz_test_main: Catch2 with its main(), version 3 or 2, whichever is installed; else version 3, pinned.
# The tests see the difference in tests/support/test.hpp only.
find_package(Catch2 3 QUIET)
find_path(LEIBNIZ_CATCH2_V2 catch2/catch.hpp)
mark_as_advanced(LEIBNIZ_CATCH2_V2)

if(NOT TARGET Catch2::Catch2WithMain AND LEIBNIZ_CATCH2_V2)
  # Compiling its main takes longer than most tests: once, for all of them.
  add_library(leibniz_test_main STATIC ${PROJECT_SOURCE_DIR}/tests/support/main.cpp)
  target_compile_features(leibniz_test_main PUBLIC cxx_std_20)
  target_include_directories(leibniz_test_main SYSTEM PUBLIC ${LEIBNIZ_CATCH2_V2})
  return()
endif()

if(NOT TARGET Catch2::Catch2WithMain)
  message(STATUS "Catch2 3.5.4: not installed, downloading")
  include(FetchContent)
  FetchContent_Declare(Catch2
    GIT_REPOSITORY https://github.com/catchorg/Catch2.git
    GIT_TAG b5373dadca40b7edc8570cf9470b9b1cb1934d40)  # v3.5.4
  FetchContent_MakeAvailable(Catch2)
  set_target_properties(Catch2 Catch2WithMain PROPERTIES SYSTEM TRUE)  # its headers need not pass our warnings
endif()
add_library(leibniz_test_main INTERFACE)
target_link_libraries(leibniz_test_main INTERFACE Catch2::Catch2WithMain)
# A layer may hold nothing but static_asserts; version 3 takes an empty run for a mistake.
set(leibniz_test_arguments --allow-running-no-tests)
