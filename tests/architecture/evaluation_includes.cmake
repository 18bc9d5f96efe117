# SPDX-License-Identifier: BSL-1.0
# What device code includes brings in neither Boost, whose Hana nvcc does not know, nor streams, however indirectly; and nobody
# pays for <cmath>, the costliest header of all, but where nvcc needs it.
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/script.cmake)

set(source "${SCRATCH}/evaluation_includes.cpp")
file(WRITE "${source}" "#include <leibniz/evaluate/drivers.hpp>\n#include <leibniz/functions/all.hpp>\n")
execute_process(COMMAND ${compile} -M "${source}" RESULT_VARIABLE result OUTPUT_VARIABLE files ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${errors}")
endif()
string(REGEX MATCHALL "[^ \n]*/(boost/|[io]?o?stream|[sf]stream|cmath)[^ \n]*" found "${files}")
foreach(file IN LISTS found)
  message(SEND_ERROR "the evaluation headers include ${file}")
endforeach()
