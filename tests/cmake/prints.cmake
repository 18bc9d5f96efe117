# SPDX-License-Identifier: BSL-1.0
# PROGRAM succeeds, and its output matches every `// PRINTS: <regular expression>` line of SOURCE.
include(${CMAKE_CURRENT_LIST_DIR}/script.cmake)

marked_lines(${SOURCE} "// PRINTS: " patterns)
if(NOT patterns)
  message(FATAL_ERROR "${SOURCE}: no line says what it prints: // PRINTS: <regular expression>")
endif()

execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
message("${output}")
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${result}")
endif()
foreach(pattern IN LISTS patterns)
  unguard("${pattern}" pattern)
  if(NOT output MATCHES "${pattern}")
    message(SEND_ERROR "not printed: ${pattern}")
  endif()
endforeach()
