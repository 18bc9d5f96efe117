# SPDX-License-Identifier: BSL-1.0
# Each header compiles alone, and twice in one file, without a warning.
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/script.cmake)

file(GLOB_RECURSE headers RELATIVE "${ROOT}/include" "${ROOT}/include/leibniz/*.hpp")
foreach(header IN LISTS headers)
  string(REPLACE "/" "." name "${header}")
  set(source "${SCRATCH}/${name}.cpp")
  file(WRITE "${source}" "#include <${header}>\n#include <${header}>\n")
  execute_process(COMMAND ${compile} "${source}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(result EQUAL 0)
    continue()
  endif()
  # A header for a foreign library can be compiled only where that library is.
  string(REGEX MATCH "fatal error: '?([^:'\n]+)'?(: No such file| file not found)" _ "${output}")
  set(missing "${CMAKE_MATCH_1}")
  if(header MATCHES "^leibniz/interop/" AND missing AND NOT missing MATCHES "^leibniz/")
    message("not compiled: ${header} needs <${missing}>")
    continue()
  endif()
  message("${output}")
  message(SEND_ERROR "${header} does not compile alone")
endforeach()
