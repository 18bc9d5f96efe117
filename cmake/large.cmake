# SPDX-License-Identifier: BSL-1.0
# leibniz::large: leibniz::leibniz for programs of many thousand operations, with the room that they need while they are
# compiled. All files that share such a program must be compiled with it.
add_library(leibniz_large INTERFACE)
add_library(leibniz::large ALIAS leibniz_large)
set_target_properties(leibniz_large PROPERTIES EXPORT_NAME large)
target_link_libraries(leibniz_large INTERFACE leibniz)
target_compile_definitions(leibniz_large INTERFACE LEIBNIZ_CAPACITY=262144)
target_compile_options(leibniz_large INTERFACE
  "$<$<CXX_COMPILER_ID:GNU>:-fconstexpr-ops-limit=4294967296;-fconstexpr-loop-limit=16777216>"
  "$<$<CXX_COMPILER_ID:Clang,AppleClang>:-fconstexpr-steps=2147483647;-fbracket-depth=65536>")
