# SPDX-License-Identifier: BSL-1.0
# The machine code of the library beside the same written by hand; needs no Google Benchmark.
#   target leibniz_instructions   prints instructions and calls of libm for a small formula
#   test bench.instructions       a gradient costs the calls that it costs by hand, and 10 % more instructions at most
include_guard(GLOBAL)

find_program(LEIBNIZ_OBJDUMP NAMES objdump llvm-objdump)
mark_as_advanced(LEIBNIZ_OBJDUMP)
if(NOT LEIBNIZ_OBJDUMP OR CMAKE_CXX_FLAGS MATCHES "-fsanitize|--coverage")
  message(STATUS "machine code is not compared: it needs objdump and a compiler without instrumentation")
  return()
endif()

set(folder ${PROJECT_SOURCE_DIR}/bench/instructions)
set(count OBJDUMP=${LEIBNIZ_OBJDUMP} SCRATCH=${CMAKE_CURRENT_BINARY_DIR}/instructions)
set(options -DNDEBUG $<TARGET_PROPERTY:leibniz_warnings,INTERFACE_COMPILE_OPTIONS>)

if(BUILD_TESTING)
  leibniz_check(bench.instructions ../bench/instructions/count.cmake LABEL bench
    DEFINE SOURCE=${folder}/gradient.cpp ${count} PERCENT=110
    COMPILE ${options})
  leibniz_check(bench.instructions_can_fail ../bench/instructions/count.cmake LABEL bench
    DEFINE SOURCE=${folder}/gradient.cpp ${count}/can_fail PERCENT=50
    COMPILE ${options})
  set_tests_properties(bench.instructions_can_fail PROPERTIES
    PASS_REGULAR_EXPRESSION "gradient, -O3: [0-9]+ instructions, by hand [0-9]+")
endif()

list(TRANSFORM count PREPEND -D)
add_custom_target(leibniz_instructions
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${folder}/gradient.cpp ${count} -P ${folder}/count.cmake -- ${leibniz_compile} ${options}
  COMMAND_EXPAND_LISTS VERBATIM)
