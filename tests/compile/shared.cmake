# SPDX-License-Identifier: BSL-1.0
# leibniz_shared_program(<operations> <out> [VALUE]): a program of that many operations, each of which uses the one before
# and a recent one. Written out as a tree the formula is exponentially larger than its graph.
# It computes value and gradient, or the value alone.
function(leibniz_shared_program operations out)
  set(inputs x0 x1 x2 x3 x4 x5 x6 x7)
  set(recent ${inputs})
  set(previous x7)
  set(lines "")
  set(state 1)  # the seed is fixed: every run measures the same program
  math(EXPR last "${operations} - 1")
  foreach(i RANGE ${last})
    foreach(draw IN ITEMS pick kind)
      math(EXPR state "(${state} * 1103515245 + 12345) & 0x7fffffff")
      math(EXPR ${draw} "${state} >> 16")
    endforeach()
    list(LENGTH recent size)
    math(EXPR pick "${pick} % ${size}")
    math(EXPR kind "${kind} % 100")
    math(EXPR input "${i} % 8")
    list(GET recent ${pick} other)
    if(kind LESS 35)
      set(operation "${previous} * ${other}")
    elseif(kind LESS 60)
      set(operation "${previous} + ${other}")
    elseif(kind LESS 80)
      set(operation "${previous} - ${other} * x${input}")
    elseif(kind LESS 90)
      set(operation "sin(${previous})")
    else()
      set(operation "exp(${previous})")
    endif()
    string(APPEND lines "  constexpr auto t${i} = ${operation};\n")
    set(previous t${i})
    list(APPEND recent t${i})
    if(size EQUAL 12)
      list(POP_FRONT recent)
    endif()
  endforeach()

  set(names "")
  foreach(input IN LISTS inputs)
    string(APPEND names "constexpr auto ${input} = \"${input}\"_v;\n")
  endforeach()
  list(JOIN inputs ", " arguments)
  if("VALUE" IN_LIST ARGN)
    list(TRANSFORM inputs REPLACE "x(.)" "x\\1 = in[\\1]" OUTPUT_VARIABLE bindings)
    list(JOIN bindings ", " bindings)
    set(result "  out[0] = evaluate(${previous}, ${bindings});
  return out[0];")
  else()
    set(result "  std::array<double, 8> point{};
  std::copy_n(in, 8, point.begin());
  const auto [value, gradient] = leibniz::value_and_gradient(${previous}, ${arguments})(point);
  std::copy_n(gradient.begin(), 8, out);
  return value;")
  endif()
  set(${out} "#include <leibniz/leibniz.hpp>

#include <algorithm>
#include <array>

using namespace leibniz::literals;

${names}
double run(const double* in, double* out) {
${lines}
${result}
}
" PARENT_SCOPE)
endfunction()
