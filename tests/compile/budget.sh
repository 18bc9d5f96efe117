#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# budget.sh <milliseconds> <program> <baseline> <yardstick> <its milliseconds> -- <compiler> <arguments>...
# Compiling the program may cost at most so much more CPU time than compiling the baseline, least of up to five runs each.
# Where the yardstick takes longer than its milliseconds, the machine is slow, and what was spent counts for less.
set -euo pipefail
limit=$1 program=$2 baseline=$3 yardstick=$4 usual=$5
shift 6
compile=("$@")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch  # where a compiler that crashes leaves its report

# What explodes is stopped, before it takes the machine down: at three times its budget and a minute, or at 4 GiB.
ulimit -t $((3 * limit / 1000 + 60))
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

# Interleaved, so that a busy moment of the machine meets all; again while noise may be what is over the budget.
declare -A least
for _ in 1 2 3 4 5; do
  for file in "$program" "$baseline" "$yardstick"; do
    spent=$(cost "$file")
    [[ -n ${least[$file]:-} && ${least[$file]} -le $spent ]] || least[$file]=$spent
  done
  extra=$((least[$program] - least[$baseline]))
  slower=$((least[$yardstick] > usual ? least[$yardstick] : usual))
  scaled=$((extra * usual / slower))
  ((scaled > limit)) || break
done
echo "$program: ${least[$program]} ms, $baseline: ${least[$baseline]} ms, difference: $extra ms"
echo "yardstick: ${least[$yardstick]} ms for $usual: $scaled ms on the usual machine, budget: $limit ms"
((scaled <= limit))
