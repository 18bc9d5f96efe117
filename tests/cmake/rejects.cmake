# SPDX-License-Identifier: BSL-1.0
# SOURCE does not compile, and says why:
#   // EXPECT: <sentence>     plain text; the first one is part of the first error, the others appear anywhere
#   // NOTED: <sentence>      in place of the first EXPECT: part of the first error or of the notes below it, where
#                             Clang says why a constant could not be computed
# With LEIBNIZ_TWIN defined the same file holds the right form and compiles, so that nothing else was wrong with it.
include(${CMAKE_CURRENT_LIST_DIR}/script.cmake)

list(APPEND compile -fmessage-length=0 -fdiagnostics-color=never)

marked_lines(${SOURCE} "// EXPECT: " sentences)
marked_lines(${SOURCE} "// NOTED: " noted)
list(PREPEND sentences ${noted})
if(NOT sentences)
  message(FATAL_ERROR "${SOURCE}: no line says what to expect: // EXPECT: <sentence>")
endif()
file(READ ${SOURCE} text)
if(NOT text MATCHES "#ifn?def LEIBNIZ_TWIN")
  message(FATAL_ERROR "${SOURCE}: no twin: #ifdef LEIBNIZ_TWIN <the right form> #else <the wrong one> #endif")
endif()

execute_process(COMMAND ${compile} ${SOURCE} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(result EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles")
endif()

set(faults "")
string(REPLACE "\\\"" "\"" plain_output "${output}")  # Clang 14 quotes the text of a static_assert as in source code
guard("${plain_output}" guarded_output)
if(noted)
  string(FIND "${guarded_output}" "error: " at)
  string(SUBSTRING "${guarded_output}" ${at} -1 first_error)
  string(FIND "${first_error}x" " error: " at)  # of the next one, if any
  string(SUBSTRING "${first_error}" 0 ${at} first_error)
else()
  string(REGEX MATCH "error: [^\n]*" first_error "${guarded_output}")
endif()
foreach(sentence IN LISTS sentences)
  string(FIND "${guarded_output}" "${sentence}" at)
  if(at EQUAL -1)
    string(APPEND faults "\n  not said: ${sentence}")
  endif()
endforeach()
list(GET sentences 0 sentence)
string(FIND "${first_error}" "${sentence}" at)
if(at EQUAL -1)
  string(APPEND faults "\n  not in the first error: ${sentence}")
endif()
if(faults)
  unguard("${faults}" faults)
  message("${output}")
  message(FATAL_ERROR "${SOURCE}: the compiler, above, does not say what is expected:${faults}")
endif()

execute_process(COMMAND ${compile} -DLEIBNIZ_TWIN ${SOURCE}
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT result EQUAL 0)
  message("${output}")
  message(FATAL_ERROR "${SOURCE}: the twin does not compile")
endif()
