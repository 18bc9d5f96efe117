// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace leibniz::detail {

/// 128 bits that stand for a structure: two hashes of it, made with different multipliers.
struct key {
  unsigned long long high, low;

  constexpr key with(key more) const {
    return {scramble(high * 0x9e3779b97f4a7c15u + more.high), scramble(low * 0xc2b2ae3d27d4eb4fu + more.low)};
  }
  constexpr key with(unsigned long long n) const { return with({n, n}); }

  /// The finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
  static constexpr unsigned long long scramble(unsigned long long h) {
    h = (h ^ h >> 30) * 0xbf58476d1ce4e5b9u;
    h = (h ^ h >> 27) * 0x94d049bb133111ebu;
    return h ^ h >> 31;
  }
};

/// The key of a text, spaces not counted.
constexpr key key_of(const char* s) {
  key k{1, 2};
  for (; *s; ++s)
    if (*s != ' ') k = k.with(static_cast<unsigned char>(*s));
  return k;
}

constexpr bool begins_with(const char* s, const char* start) {
  while (*start && *s == *start) ++s, ++start;
  return !*start;
}

/// The key of a type's name. Where the name says that the type belongs to one file, or is that of any lambda as GCC writes it, the file's name belongs to the key, so that
/// what is made from the key stays apart from the same name in another file.
template <class T>
constexpr key key_of_type() {
  const char* s = __PRETTY_FUNCTION__;
  while (*s != '=') ++s;
  key k = key_of(++s);
#if !defined(__CUDACC__)  // where the two passes of nvcc must agree
  for (; *s; ++s)
    if (begins_with(s, "{anonymous}") || begins_with(s, "(anonymous namespace)") || begins_with(s, "<lambda")) return k.with(key_of(__BASE_FILE__));
#endif
  return k;
}

}  // namespace leibniz::detail
