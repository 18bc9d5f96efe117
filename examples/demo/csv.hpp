// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

/// One line of a file of comma-separated values, with its place for messages.
struct csv_row {
  std::size_t line;
  std::vector<std::string> cells;
};

/// The rows of such a file. Blank lines and lines that start with '#' are left out.
struct csv_table {
  std::string name;
  std::vector<csv_row> rows;

  /// The message "name, line 3: what is wrong".
  std::string at(const csv_row& row, const std::string& what) const;

  /// Cell `column` (from 0) as a finite number; otherwise a `problem` that names line and column.
  double number(const csv_row& row, std::size_t column) const;
};

csv_table parse_csv(std::string_view text, std::string name);
csv_table read_csv(const std::filesystem::path& path);

/// True when no cell of the row is a number: a line of column names.
bool is_header(const csv_row& row);

}  // namespace demo
