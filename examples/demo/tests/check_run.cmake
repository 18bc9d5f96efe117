# SPDX-License-Identifier: BSL-1.0
# Runs a program that must succeed, and looks at what it says and makes.
#   PROGRAM, ARGUMENTS (list)
#   REPORT   a file to keep the output in, for check_report.cmake
#   SAYS     list of regular expressions, each of which the output must match
#   MAKES    list of files that must exist afterwards and not be empty

execute_process(COMMAND ${PROGRAM} ${ARGUMENTS}
                RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE errors)
if(DEFINED REPORT)
  file(WRITE ${REPORT} "${output}${errors}")
endif()
if(NOT code EQUAL 0)
  message(FATAL_ERROR "exit code ${code}, 0 was expected\n${output}${errors}")
endif()

foreach(expression IN LISTS SAYS)
  if(NOT "${output}${errors}" MATCHES "${expression}")
    message(FATAL_ERROR "the output does not match '${expression}'\n${output}${errors}")
  endif()
endforeach()

foreach(file IN LISTS MAKES)
  set(size 0)
  if(EXISTS ${file})
    file(SIZE ${file} size)
  endif()
  if(size EQUAL 0)
    message(FATAL_ERROR "${file} is missing or empty")
  endif()
endforeach()
