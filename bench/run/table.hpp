// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "tasks.hpp"

#include <map>
#include <string>
#include <vector>

namespace bench {

/// Task, peer: a number, of nanoseconds or of instructions.
using measurements = std::map<std::string, std::map<std::string, double>>;

/// Prints tables to `out`, of K1 to K8, of the further kernels, and of loops over rows in lanes: what each peer takes, and
/// of the first peer the ratio to the best of code by hand and by SymPy. As Markdown, or as text in columns.
void print_tables(std::FILE* out, const measurements&, const loaded&, const std::string& unit, bool markdown);

/// Operations in the programs of the peers that know them.
void print_operations(std::FILE* out, const loaded&, bool markdown);

/// What gnuplot draws: a line for each task with the ratios of all peers.
void print_ratios(std::FILE* out, const measurements&, const loaded&);

}  // namespace bench
