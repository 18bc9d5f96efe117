# SPDX-License-Identifier: BSL-1.0
# The kinds of test. Each check that is not a program of its own is a script, run by CTest as
#   cmake <definitions> -P <script> -- <compiler and its arguments>

add_custom_target(unit)  # what the tests with the labels unit and example run

# How a script compiles one file: as a user of leibniz::leibniz would, with this build's compiler and flags.
separate_arguments(flags NATIVE_COMMAND "${CMAKE_CXX_FLAGS}")
set(boost $<TARGET_PROPERTY:Boost::headers,INTERFACE_INCLUDE_DIRECTORIES>)
set(boost $<FILTER:${boost},EXCLUDE,^/usr/include$>)  # naming it would hide the standard library's headers
set(leibniz_compile
  ${CMAKE_CXX_COMPILER} ${flags} -std=c++20 -I${PROJECT_SOURCE_DIR}/include
  $<$<BOOL:${boost}>:-isystem$<JOIN:${boost},$<SEMICOLON>-isystem>>)

# leibniz_check(<test name> <script> [LABEL <label>] [DEFINE <NAME=value>...] [COMPILE <argument>...])
# A script below tests/ that must succeed. COMPILE hands it the compiler, with these arguments added.
function(leibniz_check name script)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "LABEL" "DEFINE;COMPILE")
  list(TRANSFORM arg_DEFINE PREPEND -D)
  if(arg_COMPILE)
    set(compile -- ${leibniz_compile} ${arg_COMPILE})
  endif()
  add_test(NAME ${name} COMMAND_EXPAND_LISTS
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} ${arg_DEFINE}
            -P ${PROJECT_SOURCE_DIR}/tests/${script} ${compile})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 600)
endfunction()

# leibniz_test(<layer>): tests/<layer>/*.cpp are one program and one test, unit.<layer>.
function(leibniz_test layer)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${layer}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${layer} ${sources})
  target_link_libraries(test_${layer} PRIVATE leibniz::leibniz leibniz_warnings leibniz_test_main)
  target_include_directories(test_${layer} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  set_target_properties(test_${layer} PROPERTIES UNITY_BUILD OFF)  # each file must stand on its own includes
  add_dependencies(unit test_${layer})
  add_test(NAME unit.${layer} COMMAND test_${layer} ${leibniz_test_arguments})
  set_tests_properties(unit.${layer} PROPERTIES LABELS unit TIMEOUT 600)
endfunction()

# leibniz_example(<name>): examples/<name>.cpp builds, runs, and prints what its comments say:
#   // PRINTS: <regular expression>      one or more, each must match
function(leibniz_example name)
  set(source ${PROJECT_SOURCE_DIR}/examples/${name}.cpp)
  add_executable(example_${name} ${source})
  target_link_libraries(example_${name} PRIVATE leibniz::leibniz leibniz_warnings)
  add_dependencies(unit example_${name})
  leibniz_check(example.${name} cmake/prints.cmake LABEL example
    DEFINE SOURCE=${source} PROGRAM=$<TARGET_FILE:example_${name}>)
endfunction()

# leibniz_rejects(<name>): tests/rejects/<name>.cpp does not compile, and says why (see rejects.cmake).
function(leibniz_rejects name)
  leibniz_check(rejects.${name} cmake/rejects.cmake LABEL rejects
    DEFINE SOURCE=${PROJECT_SOURCE_DIR}/tests/rejects/${name}.cpp
    COMPILE -fsyntax-only)
endfunction()
