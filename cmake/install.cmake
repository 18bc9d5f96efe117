# SPDX-License-Identifier: BSL-1.0
# What `cmake --install` leaves behind: the headers and the package that find_package(leibniz CONFIG) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/leibniz)

install(TARGETS leibniz leibniz_large leibniz_precompiled EXPORT leibnizTargets FILE_SET HEADERS)
install(EXPORT leibnizTargets NAMESPACE leibniz:: DESTINATION ${package_dir})

write_basic_package_version_file(${PROJECT_BINARY_DIR}/leibnizConfigVersion.cmake
  COMPATIBILITY SameMinorVersion  # before 1.0 a minor version may break
  ARCH_INDEPENDENT)
install(FILES cmake/leibnizConfig.cmake ${PROJECT_BINARY_DIR}/leibnizConfigVersion.cmake
  DESTINATION ${package_dir})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/leibniz)
