// SPDX-License-Identifier: BSL-1.0
#include "promise.hpp"

#include <algorithm>
#include <cstdio>

namespace accuracy {

promise promise_of(const record& r, const row& f, const std::vector<std::string>& calls) {
  promise p;
  double excess = 0;
  const auto& of_types = r.at(f.key);
  for (const char* type : types) {
    double limit = 4, of_calls = 0;
    for (const std::string& c : calls)
      if (const auto found = r.find(c); found != r.end())
        if (const auto value = found->second.at(type).find("value"); value != found->second.at(type).end()) of_calls = std::max(of_calls, value->second.most);
    limit += of_calls;
    const figures first = worst(of_types.at(type), f, 1);
    if (first.points && !(first.most <= limit) && first.most / limit > excess) {
      excess = first.most / limit;
      p.kept = false, p.type = type, p.most = limit, p.first = first;
    }
  }
  return p;
}

std::string promise::text() const {
  char s[200];
  std::snprintf(s, sizeof s, "%s: %.3g ulps, at most %.3g, at %s", type, first.most, most, first.at.c_str());
  return s;
}

}  // namespace accuracy
