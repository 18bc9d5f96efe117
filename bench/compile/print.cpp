// SPDX-License-Identifier: BSL-1.0
// Prints the task as C++.
#include "task.hpp"

#include <leibniz/output/source.hpp>

#include <cstdio>

int main() { std::fputs(to_source(task, "run").c_str(), stdout); }
