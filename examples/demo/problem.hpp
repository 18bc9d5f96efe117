// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <stdexcept>

namespace demo {

/// Something the user of the program can put right; its text is the message.
struct problem : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace demo
