# SPDX-License-Identifier: BSL-1.0
# make demo [CSV=file]     builds the demo, runs it, and leaves its drawings in build/demo
# make test                builds and runs the tests
# make test-levels         the unit tests and examples at -O0 and -O2; LEVELS=-O1 for others
# make random              checks random programs; ARGS="--count 1000000 --seed 1"
# make fuzz                libFuzzer on the same, with CXX=clang++-19; ARGS="-max_total_time=600"
# make accuracy            measures the errors of all functions, and writes docs/reference/accuracy.* and the picture;
#                          ONLY="gamma_p ibeta" those whose keys begin so, and the others stay as they are
# make reference           writes docs/reference/{functions,accuracy}.md from what they are made of
# make bench               builds the benchmarks, prints their table of times and draws it in build/bench
# make bench-instructions  the same table of instructions, which repeats exactly
# make bench-compile       what compiling costs, with each compiler found; ARGS="--only K5h --compilers g++-12"
# Each takes CXX=<compiler> and JOBS=<n>, and installs what is missing where it may (see .ci/install).
# The benchmarks take FLAGS=<flags>, OUT=<folder> and PEERS_CXX=<compiler of all but the library's own code>.

ifeq ($(origin CXX),default)
  CXX := $(shell .ci/compiler)
endif
JOBS ?= $(shell nproc)
export CXX
MAKEFLAGS += --no-print-directory

build := build/$(notdir $(lastword $(CXX)))
configure = cmake -S . -B $(1) -DCMAKE_BUILD_TYPE=Release -DLEIBNIZ_BUILD_TESTS=$(2) -DLEIBNIZ_BUILD_EXAMPLES=$(3) \
  -DLEIBNIZ_BUILD_BENCH=$(4)

.PHONY: demo test test-levels random fuzz accuracy reference bench bench-instructions bench-compile clean

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

LEVELS ?= -O0 -O2
test-levels: $(LEVELS:%=test%)
$(LEVELS:%=test%): test%:
	.ci/install test
	cmake -S . -B $(build)$* -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=$* -DLEIBNIZ_BUILD_BENCH=OFF
	cmake --build $(build)$* -j $(JOBS) --target unit
	ctest --test-dir $(build)$* -j $(JOBS) -L '^(unit|example)$$' --output-on-failure --no-tests=error

random:
	.ci/install test
	$(call configure,$(build),ON,ON,OFF)
	cmake --build $(build) --target leibniz_random -j $(JOBS)
	$(build)/tests/random/leibniz_random $(ARGS)

# What it finds goes to build/fuzz; it starts from tests/random/corpus/fuzz.
fuzz:
	.ci/install test fuzz
	$(call configure,$(build),ON,ON,OFF)
	cmake --build $(build) --target leibniz_fuzz -j $(JOBS)
	mkdir -p build/fuzz
	$(build)/tests/random/leibniz_fuzz -max_len=512 -artifact_prefix=build/fuzz/ $(or $(ARGS),-max_total_time=600) build/fuzz tests/random/corpus/fuzz

accuracy: export ONLY := $(ONLY)
accuracy reference:
	.ci/install test $(if $(filter accuracy,$@),demo)
	$(call configure,$(build),ON,ON,OFF)
	cmake --build $(build) --target $@ -j $(JOBS)

# run_bench: <kind of build folder>,<target>,<default flags>
define run_bench
	.ci/install $(1)
	$(if $(PEERS_CXX),CXX=$(PEERS_CXX) $(call configure,$(peers_build)-$(1),OFF,OFF,ON) -DLEIBNIZ_BENCH_FLAGS="$(or $(FLAGS),$(3))")
	$(if $(PEERS_CXX),cmake --build $(peers_build)-$(1) --target bench_peers -j $(JOBS))
	$(call configure,$(build)-$(1),OFF,OFF,ON) -DLEIBNIZ_BENCH_FLAGS="$(or $(FLAGS),$(3))" \
	  -DLEIBNIZ_BENCH_OUT=$(abspath $(or $(OUT),build/bench)) \
	  -DLEIBNIZ_BENCH_PEERS=$(if $(PEERS_CXX),$(abspath $(peers_build)-$(1)/bench/peers))
	cmake --build $(build)-$(1) --target $(2) -j $(JOBS)
endef
peers_build := build/$(notdir $(lastword $(PEERS_CXX)))

bench:
	$(call run_bench,bench,bench,-O3 -march=native)

# callgrind knows no newer instructions than these
bench-instructions:
	$(call run_bench,bench-instructions,bench_instructions,-O3 -march=x86-64-v3)

bench-compile:
	python3 bench/compile/measure.py $(ARGS)

clean:
	rm -rf build
