# SPDX-License-Identifier: BSL-1.0
# Boost::headers: installed, or the headers of a pinned release. Nothing of Boost is built.
if(TARGET Boost::headers)
  return()
endif()

# GLOBAL, so that a project which adds this one as a subdirectory sees what leibniz::leibniz links to.
find_package(Boost 1.74 QUIET GLOBAL)
if(TARGET Boost::headers)
  message(STATUS "Boost ${Boost_VERSION}: installed")
  return()
endif()

message(STATUS "Boost 1.81.0: not installed, downloading")
include(FetchContent)
FetchContent_Declare(Boost
  URL https://archives.boost.io/release/1.81.0/source/boost_1_81_0.tar.bz2
  URL_HASH SHA256=71feeed900fbccca04a3b4f2f84a7c217186f28a940ed8b7ed4725986baf99fa
  DOWNLOAD_EXTRACT_TIMESTAMP TRUE
  SOURCE_SUBDIR headers-only)  # a folder that does not exist: Boost's own build is not entered
FetchContent_MakeAvailable(Boost)
add_library(Boost::headers INTERFACE IMPORTED GLOBAL)
target_include_directories(Boost::headers SYSTEM INTERFACE ${boost_SOURCE_DIR})
set(leibniz_boost_fetched TRUE)
