// SPDX-License-Identifier: BSL-1.0
#include "gnuplot.hpp"

#include "problem.hpp"

#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace demo {
namespace {

namespace fs = std::filesystem;

#ifdef _WIN32
constexpr const char *try_gnuplot = "gnuplot --version > NUL 2>&1", *run_gnuplot = "gnuplot ";
#else
// in the locale C, which bare machines have, gnuplot warns of characters that the scripts do not use
constexpr const char *try_gnuplot = "gnuplot --version > /dev/null 2>&1", *run_gnuplot = "LC_ALL=C.UTF-8 gnuplot ";
#endif

/// The program works in `folder` as long as this lives, so that no path has to pass through a shell.
class working_in {
 public:
  explicit working_in(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
  ~working_in() {
    std::error_code ignored;
    fs::current_path(before_, ignored);
  }
  working_in(const working_in&) = delete;
  working_in& operator=(const working_in&) = delete;

 private:
  fs::path before_;
};

// The line colours are those of Okabe and Ito, which stay apart for colour-blind readers.
constexpr const char* look = R"gp(
set encoding utf8
if (GPVAL_VERSION >= 5.4) set minussign
set border 3 linewidth 1.5 linecolor rgb '#444444'
set tics nomirror out textcolor rgb '#222222'
set grid linetype 1 linewidth 0.8 linecolor rgb '#e4e4e4'
set key Left reverse noautotitle opaque box linecolor rgb '#cccccc' spacing 1.25 samplen 2.2 height 0.4
blue      = '#0072B2'
vermilion = '#D55E00'
green     = '#009E73'
orange    = '#E69F00'
sky       = '#56B4E9'
purple    = '#CC79A7'
black     = '#222222'
faint     = '#777777'
)gp";

std::string terminal(picture_size size) {
  const std::string shape = " size " + std::to_string(size.width) + "," + std::to_string(size.height);
  return "if (strstrt(GPVAL_TERMINALS, 'pngcairo')) { set terminal pngcairo" + shape +
         " font 'Sans,20' enhanced linewidth 2 } else { set terminal png" + shape +
         " large enhanced linewidth 2 }\n";
}

}  // namespace

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
  return result + "'";
}

data_file::data_file(const fs::path& path) : file_(path) {
  if (!file_) throw problem(path.string() + ": cannot be written");
  file_.precision(9);
}

gallery::gallery(fs::path folder) : folder_(std::move(folder)), has_gnuplot_(std::system(try_gnuplot) == 0) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (!fs::is_directory(folder_))
    throw problem(folder_.string() + ": cannot make this folder for the pictures");
}

void gallery::draw(const std::string& name, picture_size size, const std::string& script) {
  const fs::path path = folder_ / (name + ".gp");
  {
    std::ofstream file(path);
    file << "# gnuplot " << name << ".gp draws " << name << ".png\n"
         << terminal(size) << "set output '" << name << ".png'\n"
         << look << script << "unset output\n";
    if (!file.flush()) throw problem(path.string() + ": cannot be written");
  }
  ++scripts_;

  const fs::path picture = folder_ / (name + ".png");
  if (!has_gnuplot_) {
    std::printf("\n  [picture] %s (gnuplot was not found: only its script was written)\n",
                path.string().c_str());
    return;
  }

  std::fflush(stdout);
  std::error_code error;
  fs::remove(picture, error);
  const bool ran = [&] {
    const working_in here(folder_);
    return std::system((run_gnuplot + name + ".gp").c_str()) == 0;
  }();
  const bool made = ran && fs::exists(picture) && fs::file_size(picture) > 0;
  if (made) ++drawn_;
  std::printf("\n  [picture] %s%s\n", picture.string().c_str(), made ? "" : " (gnuplot FAILED to draw it)");
}

bool gallery::report() const {
  const std::string where = folder_.string();
  if (!has_gnuplot_) {
    std::printf(
        "\nNo pictures: gnuplot was not found. %d scripts with their data are in %s;\n"
        "with gnuplot installed, 'gnuplot *.gp' in that folder draws them.\n",
        scripts_, where.c_str());
    return true;
  }
  std::printf("\n%d of %d pictures were drawn; they are in %s, with their data and scripts.\n", drawn_,
              scripts_, where.c_str());
  return drawn_ == scripts_;
}

}  // namespace demo
