// SPDX-License-Identifier: BSL-1.0
// A formula that looks like the one of types.cpp, made with a function of its own.
#include <leibniz/leibniz.hpp>

namespace {

using namespace leibniz::literals;

struct local_fn : leibniz::functions::function<1> {
  static constexpr const char* name = "local";
  static constexpr bool flat = true;
  template <class T>
  static T value(const T& t) { return t - 1; }
};

template <int N, class F>
constexpr auto grown(F f) {
  if constexpr (N == 0) return f;
  else return grown<N - 1>(sin(f));
}

}  // namespace

unsigned long long key_in_another_file();
unsigned long long key_in_another_file() { return decltype(grown<25>(leibniz::apply<local_fn>("x"_v)))::identity.low; }
