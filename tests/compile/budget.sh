#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# budget.sh <milliseconds> <program> <baseline> -- <compiler> <arguments>...
# Compiling the program may cost at most so much more CPU time than compiling the baseline, least of three runs each.
set -euo pipefail
limit=$1 program=$2 baseline=$3
shift 4
compile=("$@")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch  # where a compiler that crashes leaves its report

# What explodes is stopped, before it takes the machine down: a minute past its budget, or at 4 GiB.
ulimit -t $((limit / 1000 + 60))
ulimit -v 4194304

# The user and system milliseconds that compiling $1 takes.
cost() {
  local TIMEFORMAT='%3U %3S' user system
  { time "${compile[@]}" "$1" -o "$scratch/object" 2> "$scratch/messages"; } 2> "$scratch/time" || {
    head -n 40 "$scratch/messages" >&2
    echo "$1 does not compile, or not within bounds" >&2
    exit 1
  }
  read -r user system < "$scratch/time"
  echo $((10#${user/[.,]/} + 10#${system/[.,]/}))
}

# Interleaved, so that a busy moment of the machine meets both.
least_program='' least_baseline=''
for _ in 1 2 3; do
  spent=$(cost "$program")
  [[ -n $least_program && $least_program -le $spent ]] || least_program=$spent
  spent=$(cost "$baseline")
  [[ -n $least_baseline && $least_baseline -le $spent ]] || least_baseline=$spent
done

extra=$((least_program - least_baseline))
echo "$program: $least_program ms, $baseline: $least_baseline ms, difference: $extra ms, budget: $limit ms"
((extra <= limit))
