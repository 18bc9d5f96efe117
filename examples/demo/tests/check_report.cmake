# SPDX-License-Identifier: BSL-1.0
# REPORT, a file that check_run.cmake kept, must match each regular expression of the list SAYS.

file(READ ${REPORT} report)
foreach(expression IN LISTS SAYS)
  if(NOT report MATCHES "${expression}")
    message(FATAL_ERROR "${REPORT} does not match '${expression}'")
  endif()
endforeach()
