# SPDX-License-Identifier: BSL-1.0
# Which layer may include which, and what may be included only in some places.
# Run by hand: cmake -DROOT=. -P tests/architecture/layers.cmake
cmake_policy(VERSION 3.24)

set(meta      meta)
set(expr      expr ${meta})
set(functions functions ${expr})
set(graph     graph ${functions})
set(transform transform ${graph})
set(evaluate  evaluate ${transform})
set(output    output ${transform})
set(interop   interop evaluate ${output})
set(testing   testing evaluate ${output})
set(leibniz   ${evaluate})  # leibniz.hpp, the umbrella
set(layers meta expr functions graph transform evaluate output interop testing leibniz)

# <what is included>@<the only layers that may>
set(reserved
  "boost/hana(/.*|\\.hpp)@meta"
  "boost/math(/.*|\\.hpp)@interop"
  # Strings, streams and heap have no place in code that runs in constant evaluation and on devices.
  "(i|o|io|s|f)stream@output,interop,testing"
  "(string|vector)@output,interop,testing")

get_filename_component(include "${ROOT}/include" ABSOLUTE)
file(GLOB_RECURSE headers RELATIVE "${include}/leibniz" "${include}/leibniz/*")
foreach(header IN LISTS headers)
  string(REGEX MATCH "^[a-z]+" layer "${header}")
  if(NOT header MATCHES "^([a-z]+/.+|leibniz)\\.hpp$" OR NOT layer IN_LIST layers)
    message(SEND_ERROR "${header} is in no layer")
    continue()
  endif()
  file(STRINGS "${include}/leibniz/${header}" lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "#[ \t]*include[ \t]+<([^>]+)>")
      message(SEND_ERROR "${header}: write #include <leibniz/...>: ${line}")
      continue()
    endif()
    set(target "${CMAKE_MATCH_1}")

    if(target MATCHES "^leibniz/([^/]+)" AND NOT CMAKE_MATCH_1 IN_LIST ${layer})
      message(SEND_ERROR "${header}: ${layer} may not include ${target}")
    endif()
    foreach(entry IN LISTS reserved)
      string(REGEX MATCH "^(.+)@(.+)$" _ "${entry}")
      set(pattern "${CMAKE_MATCH_1}")
      string(REPLACE "," ";" allowed "${CMAKE_MATCH_2}")
      if(target MATCHES "^${pattern}$" AND NOT layer IN_LIST allowed)
        message(SEND_ERROR "${header}: <${target}> may be included only in: ${allowed}")
      endif()
    endforeach()
  endforeach()
endforeach()
