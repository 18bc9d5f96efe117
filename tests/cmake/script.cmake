# SPDX-License-Identifier: BSL-1.0
# What the check scripts share.
cmake_policy(VERSION 3.24)
set(ENV{LC_ALL} C)  # the messages of compilers are matched as text

# compile: the arguments after `--`, a command that compiles the file which is appended to it.
set(compile "")
set(after_dashes FALSE)
math(EXPR last_argument "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last_argument})
  if(after_dashes)
    list(APPEND compile "${CMAKE_ARGV${i}}")
  elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
    set(after_dashes TRUE)
  endif()
endforeach()

# CMake lists break at these characters of source code: a list of lines holds control characters instead.
string(ASCII 1 open_bracket)
string(ASCII 2 close_bracket)
string(ASCII 3 backslash)
string(ASCII 4 semicolon)

function(guard text out)
  string(REPLACE "[" "${open_bracket}" text "${text}")
  string(REPLACE "]" "${close_bracket}" text "${text}")
  string(REPLACE "\\" "${backslash}" text "${text}")
  string(REPLACE ";" "${semicolon}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(unguard text out)
  string(REPLACE "${open_bracket}" "[" text "${text}")
  string(REPLACE "${close_bracket}" "]" text "${text}")
  string(REPLACE "${backslash}" "\\" text "${text}")
  string(REPLACE "${semicolon}" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# lines_of(<text> <out>): the guarded lines of a text.
function(lines_of text out)
  guard("${text}" text)
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# read_lines(<file> <out>): the guarded lines of a file.
function(read_lines file out)
  file(READ "${file}" text)
  lines_of("${text}" lines)
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()

# marked_lines(<file> <marker> <out>): what follows the marker in each line that starts with it, guarded.
function(marked_lines file marker out)
  read_lines("${file}" lines)
  string(LENGTH "${marker}" width)
  set(marked "")
  foreach(line IN LISTS lines)
    string(FIND "${line}" "${marker}" at)
    if(at EQUAL 0)
      string(SUBSTRING "${line}" ${width} -1 rest)
      list(APPEND marked "${rest}")
    endif()
  endforeach()
  set(${out} "${marked}" PARENT_SCOPE)
endfunction()
