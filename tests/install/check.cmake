# SPDX-License-Identifier: BSL-1.0
# The library is installed, and a project that knows nothing but the installed copy builds, links and runs.
cmake_policy(VERSION 3.24)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message("${output}")
    message(FATAL_ERROR "failed: ${command}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix)

file(GLOB_RECURSE package ${SCRATCH}/prefix/*.cmake)
foreach(file IN LISTS package)
  file(READ ${file} text)
  string(FIND "${text}" "${ROOT}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "${file} names the source tree")
  endif()
endforeach()

run(${CMAKE_COMMAND} -S ${ROOT}/tests/install -B ${SCRATCH}/build -G ${GENERATOR}
  -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_PREFIX_PATH=${SCRATCH}/prefix -DCMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${SCRATCH}/build --config Release)
find_program(consumer consumer PATHS ${SCRATCH}/build ${SCRATCH}/build/Release NO_DEFAULT_PATH NO_CACHE REQUIRED)
run(${consumer})
if(NOT output MATCHES "^1\\.167706\n$")
  message(FATAL_ERROR "the consumer prints ${output}")
endif()
