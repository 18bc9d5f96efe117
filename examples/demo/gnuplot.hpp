// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace demo {

/// A file of numbers in columns, as gnuplot reads them.
class data_file {
 public:
  explicit data_file(const std::filesystem::path& path);

  void row(auto... numbers) {
    ((file_ << numbers << ' '), ...);
    file_ << '\n';
  }

  void break_line() { file_ << '\n'; }    ///< a line drawn through the rows stops here
  void next_block() { file_ << "\n\n"; }  ///< what follows is the next `index`

 private:
  std::ofstream file_;
};

/// The text as gnuplot reads it between single quotes.
std::string quoted(const std::string& text);

struct picture_size {
  int width, height;  // in pixels
};

/// A folder of pictures. Each has its data and its gnuplot script beside it, so that it can be drawn again by
/// hand.
class gallery {
 public:
  explicit gallery(std::filesystem::path folder);

  /// A file of data: `fill(file)` writes its rows.
  void data(const std::string& name, const auto& fill) const {
    data_file file(folder_ / name);
    fill(file);
  }

  /// Writes `name`.gp, and draws `name`.png when gnuplot can be run.
  void draw(const std::string& name, picture_size size, const std::string& script);

  /// Says what lies in the folder; true when nothing went wrong (no gnuplot at all is not an error).
  bool report() const;

 private:
  std::filesystem::path folder_;
  bool has_gnuplot_;
  int scripts_ = 0;
  int drawn_ = 0;
};

}  // namespace demo
