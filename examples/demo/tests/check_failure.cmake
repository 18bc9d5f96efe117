# SPDX-License-Identifier: BSL-1.0
# Runs a program that must fail by itself (exit code CODE, not a crash) with a message on stderr.
#   PROGRAM, ARGUMENTS (list), CODE
#   SAYS     regular expression that stderr must match

execute_process(COMMAND ${PROGRAM} ${ARGUMENTS}
                RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE errors)
if(NOT code STREQUAL CODE)
  message(FATAL_ERROR "exit code '${code}', '${CODE}' was expected\n${output}${errors}")
endif()
if(NOT errors MATCHES "${SAYS}")
  message(FATAL_ERROR "stderr does not match '${SAYS}'\n${errors}")
endif()
