# SPDX-License-Identifier: BSL-1.0
# make demo [CSV=file]     builds the demo, runs it, and leaves its drawings in build/demo
# make test                builds and runs the tests
# make bench               builds and runs the benchmarks
# Each takes CXX=<compiler> and JOBS=<n>, and installs what is missing where it may (see .ci/install).

ifeq ($(origin CXX),default)
  CXX := $(shell .ci/compiler)
endif
JOBS ?= $(shell nproc)
export CXX
MAKEFLAGS += --no-print-directory

build := build/$(notdir $(lastword $(CXX)))
configure = cmake -S . -B $(1) -DCMAKE_BUILD_TYPE=Release -DLEIBNIZ_BUILD_TESTS=$(2) -DLEIBNIZ_BUILD_EXAMPLES=$(3) \
  -DLEIBNIZ_BUILD_BENCH=$(4)

.PHONY: demo test bench clean

demo:
	.ci/install demo
	$(call configure,$(build)-demo,OFF,ON,OFF)
	cmake --build $(build)-demo --target leibniz_demo -j $(JOBS)
	$(build)-demo/examples/demo/leibniz_demo --out build/demo $(if $(CSV),"$(CSV)")

test:
	.ci/install test
	$(call configure,$(build),ON,ON,OFF)
	cmake --build $(build) -j $(JOBS)
	ctest --test-dir $(build) -j $(JOBS) --output-on-failure --no-tests=error

bench:
	.ci/install bench
	$(call configure,$(build)-bench,OFF,OFF,ON)
	cmake --build $(build)-bench --target bench -j $(JOBS)

clean:
	rm -rf build
