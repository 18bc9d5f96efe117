// SPDX-License-Identifier: BSL-1.0
#include "csv.hpp"

#include "problem.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace demo {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view unquoted(std::string_view cell) {
  const bool quoted = cell.size() >= 2 && cell.front() == '"' && cell.back() == '"';
  return quoted ? cell.substr(1, cell.size() - 2) : cell;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (;;) {
    const auto comma = line.find(',');
    cells.emplace_back(unquoted(trimmed(line.substr(0, comma))));
    if (comma == std::string_view::npos) return cells;
    line.remove_prefix(comma + 1);
  }
}

/// The number a cell spells, infinities and NaN included; nothing when it spells something else.
std::optional<double> spelled(const std::string& cell) {
  char* end = nullptr;
  const double number = std::strtod(cell.c_str(), &end);
  if (cell.empty() || end != cell.c_str() + cell.size()) return std::nullopt;
  return number;
}

/// The cell as a message may show it: not longer than a word or two, and only printable characters.
std::string shown(const std::string& cell) {
  constexpr std::size_t longest = 32;
  std::string text;
  for (const char c : cell.substr(0, longest)) text += c < ' ' || c > '~' ? '?' : c;
  return "'" + text + (cell.size() > longest ? "...'" : "'");
}

}  // namespace

std::string csv_table::at(const csv_row& row, const std::string& what) const {
  return name + ", line " + std::to_string(row.line) + ": " + what;
}

double csv_table::number(const csv_row& row, std::size_t column) const {
  const std::string place = "column " + std::to_string(column + 1) + ": ";
  const std::string& cell = row.cells.at(column);
  if (cell.empty()) throw problem(at(row, place + "the cell is empty, a number is needed"));

  const auto number = spelled(cell);
  if (!number) throw problem(at(row, place + shown(cell) + " is not a number"));
  if (!std::isfinite(*number)) throw problem(at(row, place + shown(cell) + " is not a finite number"));
  return *number;
}

csv_table parse_csv(std::string_view text, std::string name) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());

  csv_table table{std::move(name), {}};
  for (std::size_t line = 1; !text.empty(); ++line) {
    const auto end = text.find('\n');
    const auto content = trimmed(text.substr(0, end));
    if (!content.empty() && content.front() != '#') table.rows.push_back({line, cells_of(content)});
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return table;
}

csv_table read_csv(const std::filesystem::path& path) {
  if (!std::filesystem::exists(path)) throw problem(path.string() + ": there is no such file");
  if (std::filesystem::is_directory(path))
    throw problem(path.string() + ": is a folder, a CSV file is needed");

  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file) throw problem(path.string() + ": cannot be read");
  return parse_csv(text, path.string());
}

bool is_header(const csv_row& row) {
  for (const std::string& cell : row.cells)
    if (spelled(cell)) return false;
  return true;
}

}  // namespace demo
