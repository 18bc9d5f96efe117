# SPDX-License-Identifier: BSL-1.0
# leibniz_warnings: the warning set of every test, example and benchmark, and of each header compiled alone.
add_library(leibniz_warnings INTERFACE)
target_compile_options(leibniz_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
