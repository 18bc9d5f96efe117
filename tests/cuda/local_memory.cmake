# SPDX-License-Identifier: BSL-1.0
# NVCC compiles gradients.cu for sm_90, and by ptxas' report no kernel spills, and none has a stack frame except for the one
# that the sine of CUDA brings along.
cmake_policy(VERSION 3.24)
if(NOT NVCC)
  message("skipped: no nvcc")
  return()
endif()

execute_process(
  COMMAND ${NVCC} -std=c++20 -O3 -arch=sm_90 --expt-relaxed-constexpr -I${ROOT}/include -Xptxas -v -cubin
          -o ${SCRATCH}/gradients.cubin ${ROOT}/tests/cuda/gradients.cu
  RESULT_VARIABLE result OUTPUT_VARIABLE report ERROR_VARIABLE report)
message("${report}")
if(NOT result EQUAL 0)
  message(FATAL_ERROR "nvcc does not compile gradients.cu")
endif()

# frame_of(<kernel> <out>): the bytes of its stack frame.
function(frame_of kernel out)
  if(NOT report MATCHES "properties for [^\n]*${kernel}[^\n]*\n *([0-9]+) bytes stack frame, ([0-9]+) bytes spill stores, ([0-9]+) bytes spill loads")
    message(FATAL_ERROR "ptxas says nothing of ${kernel}")
  endif()
  if(NOT "${CMAKE_MATCH_2} ${CMAKE_MATCH_3}" STREQUAL "0 0")
    message(SEND_ERROR "${kernel} spills registers")
  endif()
  set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

frame_of(sine of_sine)
frame_of(reprojection_jacobian of_reprojection)
frame_of(neo_hookean_gradient of_neo_hookean)
if(of_reprojection GREATER of_sine)
  message(SEND_ERROR "reprojection_jacobian has a stack frame of ${of_reprojection} bytes, sine alone one of ${of_sine}")
endif()
if(of_neo_hookean GREATER 0)
  message(SEND_ERROR "neo_hookean_gradient has a stack frame of ${of_neo_hookean} bytes")
endif()
