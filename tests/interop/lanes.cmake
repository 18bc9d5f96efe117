# SPDX-License-Identifier: BSL-1.0
# Lanes once more for the machine at hand, whose vectors may be longer and its comparisons of another kind.
if(LEIBNIZ_SLEEF_LIBRARY)
  target_link_libraries(test_interop PRIVATE ${LEIBNIZ_SLEEF_LIBRARY})
endif()

# xsimd converts infinities to integers that it does not use
set_source_files_properties(interop/xsimd.cpp PROPERTIES COMPILE_OPTIONS -fno-sanitize=float-cast-overflow)

include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-march=native LEIBNIZ_HAS_MARCH_NATIVE)
if(LEIBNIZ_HAS_MARCH_NATIVE AND NOT CMAKE_CROSSCOMPILING)
  add_executable(test_lanes_native interop/xsimd.cpp interop/sleef.cpp evaluate/lanes.cpp)
  target_link_libraries(test_lanes_native PRIVATE leibniz::leibniz leibniz_warnings leibniz_test_main)
  if(LEIBNIZ_SLEEF_LIBRARY)
    target_link_libraries(test_lanes_native PRIVATE ${LEIBNIZ_SLEEF_LIBRARY})
  endif()
  target_include_directories(test_lanes_native PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  # GCC 12 warns about its own intrinsics for AVX-512
  target_compile_options(test_lanes_native PRIVATE -march=native -ffp-contract=off -DLEIBNIZ_CONTRACT=0 -Wno-uninitialized
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  # Without optimisation its intrinsics for AVX-512 are macros, and xsimd's calls of them no longer compile
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (CMAKE_BUILD_TYPE STREQUAL "Debug" OR CMAKE_CXX_FLAGS MATCHES "-O0"))
    target_compile_options(test_lanes_native PRIVATE -O1)
  endif()
  add_dependencies(unit test_lanes_native)
  add_test(NAME unit.lanes_native COMMAND test_lanes_native ${leibniz_test_arguments})
  set_tests_properties(unit.lanes_native PROPERTIES LABELS unit TIMEOUT 600)
endif()

# each value of the option gives its functions
add_library(choice_standard OBJECT interop/choice/choice.cpp)
target_compile_definitions(choice_standard PRIVATE CHOICE= EXPECTED=standard_functions)
set(choices choice_standard)
if(LEIBNIZ_XSIMD_INCLUDE)
  add_library(choice_xsimd OBJECT interop/choice/choice.cpp)
  target_compile_definitions(choice_xsimd PRIVATE CHOICE=xsimd EXPECTED=xsimd_functions)
  list(APPEND choices choice_xsimd)
endif()
if(LEIBNIZ_SLEEF_INCLUDE)
  add_library(choice_sleef OBJECT interop/choice/choice.cpp)
  target_compile_definitions(choice_sleef PRIVATE CHOICE=sleef EXPECTED=sleef_functions)
  list(APPEND choices choice_sleef)
endif()
foreach(choice IN LISTS choices)
  target_link_libraries(${choice} PRIVATE leibniz::leibniz leibniz_warnings)
endforeach()
