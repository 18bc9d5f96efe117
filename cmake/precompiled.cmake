# SPDX-License-Identifier: BSL-1.0
# leibniz::precompiled: leibniz::leibniz, its headers compiled once for each target that links it and not once for each file.
add_library(leibniz_precompiled INTERFACE)
add_library(leibniz::precompiled ALIAS leibniz_precompiled)
set_target_properties(leibniz_precompiled PROPERTIES EXPORT_NAME precompiled)
target_link_libraries(leibniz_precompiled INTERFACE leibniz)
target_precompile_headers(leibniz_precompiled INTERFACE <leibniz/leibniz.hpp>)
