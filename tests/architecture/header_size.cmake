# SPDX-License-Identifier: BSL-1.0
# A header past 300 lines usually has two subjects. One that has not says so: // size: <reason>
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/script.cmake)

file(GLOB_RECURSE headers "${ROOT}/include/leibniz/*.hpp")
foreach(header IN LISTS headers)
  read_lines("${header}" lines)
  list(LENGTH lines length)
  if(length LESS_EQUAL 300)
    continue()
  endif()
  marked_lines("${header}" "// size: " reason)
  if(reason)
    message("${length} lines: ${header}: ${reason}")
  else()
    message(SEND_ERROR "${length} lines: ${header}: split it, or say why not in a line // size: <reason>")
  endif()
endforeach()
