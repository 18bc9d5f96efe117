// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/arithmetic.hpp>
#include <leibniz/functions/failure.hpp>

#include <type_traits>

/// Formulas as values. A `builder` holds every node of one computation, each distinct node once; nodes
/// are numbered in the order they are made, so arguments always have smaller numbers. It runs in
/// constant evaluation: plain arrays, few statements (docs/design/constant_evaluation.md).
namespace leibniz::graph {

using functions::failure;
using functions::function_info;
using functions::operation;

enum class kind : unsigned char {
  none,
  constant,     ///< a: index into values
  input,        ///< a: index of the input
  placeholder,  ///< a: which argument of a derivative rule
  exact,        ///< f(a, b, c) as the user wrote it
  call,         ///< f(a, b, c) of algebraic arguments
  scaled,       ///< constant a times b
  product,      ///< b factors of three ints at pool[a]: base, power above, power below the fraction bar
  sum,          ///< b terms of two ints at pool[a]: coefficient, node
  pair          ///< a times b, a product that several share (transform/products.hpp)
};

inline constexpr int zero = 1, one = 2, minus_one = 3;
inline constexpr int one_node = one;  ///< with an address

// Not constexpr on purpose: reaching one in a constant expression is an error that prints its name.
[[noreturn]] inline int stop() {
#if defined(__cpp_exceptions) && !defined(__CUDA_ARCH__)
  throw "leibniz: the graph engine stopped";
#else
  __builtin_trap();
#endif
}
inline int problem_too_large_raise_LEIBNIZ_CAPACITY() { stop(); }
inline int division_by_the_exact_constant_zero() { stop(); }

/// The derivatives of a function in placeholders: by each argument, and by pairs: xx, xy, yy, xz, yz, zz.
struct rule {
  const function_info* f;
  int first[3], second[6];
  bool large;  ///< of many nodes
};

/// A zero for each possible node. An array of fixed size costs nothing until used, where new T[n]{} is a loop in GCC, which
/// also reads a local three times faster than the heap, and faster still by name than by pointer or operator.
template <class T, int Times = 1>
struct scratch {
  T at[Times * LEIBNIZ_CAPACITY]{};
};

template <class T, class Work, class... A>
constexpr void with_local(const Work& work, A&... a) {
  T t(a...);
  work(t);
}
/// Works with a T too large for the stack of a program: a local in constant evaluation, on the heap at run time.
template <class T, class Work, class... A>
constexpr void with_large(const Work& work, A&... a) {
  if (std::is_constant_evaluated()) return with_local<T>(work, a...);
  T* t = new T(a...);
  work(*t);
  delete t;
}

struct builder {
  static constexpr int functions = 96;  ///< different ones in one formula and its derivatives
  static constexpr int capacity = LEIBNIZ_CAPACITY, buckets = 4096, constants = capacity / 16, pool_capacity = 4 * capacity;

  static constexpr int room = 0;  ///< at the start of the pool, for the factors of two nodes: Clang keeps what lies before an element written

  int size = 1, value_count = 0, pool_size = room + 6;
  kind kinds[capacity]{};
  int a[capacity]{}, b[capacity]{}, c[capacity]{}, next[capacity]{}, head[buckets]{};
  const function_info* f[capacity]{};
  number values[constants]{};
  int pool[pool_capacity]{};

  // what the algebra remembers (transform/algebra.hpp)
  int view_of[capacity]{};  ///< algebraic form of an exact node, 0 when not asked for yet
  int twin[capacity]{};     ///< the user's node that has the value of an algebraic one
  bool canonical = false;   ///< canonical forms (for types) instead of cheap forms (for programs)
  int (*factor_out)(builder&, int) = nullptr;  ///< factors sums as they are made (transform/factor.hpp)
  int (*exponential_law)(builder&, const function_info*, int) = nullptr;  ///< transform/exponentials.hpp
  bool law_used = false;
  static constexpr int inputs = 4096;
  const leaf_id* leaves[inputs]{};  ///< names of the inputs, for canonical order
  rule rules[functions]{};
  int rule_count = 0;
  failure failed = failure::none;  ///< the first one
  const char* culprit = nullptr;

  constexpr builder() { constant({0, 1}), constant({1, 1}), constant({-1, 1}); }

  /// Remembers why, and gives a node to go on with: who wants the result says it. Throws at run time.
  constexpr int fail(failure why, const char* of = nullptr) {
    if (!std::is_constant_evaluated()) stop();
    if (failed == failure::none) failed = why, culprit = of;
    return zero;
  }
  /// Where nobody asks why: an error that prints what is wrong.
  constexpr void check() const {
    if (failed == failure::division_by_zero) division_by_the_exact_constant_zero();
    else if (failed != failure::none) problem_too_large_raise_LEIBNIZ_CAPACITY();
  }
  constexpr int push(int bucket, kind k, const function_info* fn, int x, int y, int z) {
    return size < capacity ? (kinds[size] = k, f[size] = fn, a[size] = x, b[size] = y, c[size] = z,
                              next[size] = head[bucket], head[bucket] = size, size++)
                           : fail(failure::too_large);
  }
  constexpr int intern(kind k, const function_info* fn, int x, int y = 0, int z = 0) {
    const int h = static_cast<int>((static_cast<unsigned>(x) * 37u + static_cast<unsigned>(y) * 101u +
                                    static_cast<unsigned>(z) * 229u + static_cast<unsigned>(k) * 17u + (fn ? fn->hash : 0u)) % buckets);
    int i = head[h];
    while (i && (a[i] != x || b[i] != y || kinds[i] != k || c[i] != z || f[i] != fn)) i = next[i];
    return i ? i : push(h, k, fn, x, y, z);
  }
  constexpr int constant(number v) {
    const int h = static_cast<int>((static_cast<unsigned>(v.num) * 31u + static_cast<unsigned>(v.num >> 32) * 7u + static_cast<unsigned>(v.den)) % buckets);
    int i = head[h];
    while (i && (kinds[i] != kind::constant || values[a[i]] != v)) i = next[i];
    return i                        ? i
           : value_count < constants ? (values[value_count] = v, push(h, kind::constant, nullptr, value_count++, 0, 0))
                                     : fail(failure::too_large);
  }
  constexpr int input(int index) { return intern(kind::input, nullptr, index); }

  constexpr bool is_rational(int i) const { return kinds[i] == kind::constant && values[a[i]].den != 0; }
  constexpr number value(int i) const { return values[a[i]]; }

  /// The node that holds the list now at pool[pool_size]: found, or made with the list kept.
  constexpr int intern_list(kind k, int entries, int width) {
    const int n = entries * width, at = pool_size;
    unsigned u = static_cast<unsigned>(k);
    for (int i = at; i < at + n; i += width)
      u = u * 31u + static_cast<unsigned>(pool[i]) * 5u + static_cast<unsigned>(pool[i + 1]) + static_cast<unsigned>(pool[i + width - 1]) * 3u;
    const int h = static_cast<int>((u ^ u >> 16) % buckets);
    int i = head[h];
    while (i && !(kinds[i] == k && b[i] == entries && same_list(a[i], at, n))) i = next[i];
    return i                                ? i
           : pool_size + n < pool_capacity ? (pool_size += n, push(h, k, nullptr, at, entries, 0))
                                            : fail(failure::too_large);
  }
  constexpr bool same_list(int p, int q, int n) const {
    int i = 0;
    while (i < n && pool[p + i] == pool[q + i]) ++i;
    return i == n;
  }

  // Nodes as the user wrote them. Only identities that are exact for every input are used, so values
  // stay bit for bit; the operands of + and * are put in order, which finds more that is equal.
  constexpr int exact(const function_info* fn, int x, int y = 0, int z = 0) {
    switch (fn->kind) {
      case operation::subtract: if (y == zero) return x; break;
      case operation::multiply: if (x == one) return y; if (y == one) return x; break;
      case operation::divide: if (y == one) return x; if (y == zero) return fail(failure::division_by_zero); break;
      case operation::negate: if (is_kind(x, operation::negate)) return a[x]; break;
      case operation::power: if (!canonical) return raised(x, fn->exponent); break;
      case operation::general_power: if (y == one) return x; break;
      case operation::select: if (y == z && !is_constant(y)) return y; break;  // a constant would fold with others
      default: break;
    }
    if (is_constant(x) && (fn->arity < 2 || is_constant(y)) && fn->arity < 3 && fn->arity > 0)
      if (const int r = fold(fn, x, y)) return r;
    return fn->commutative && fn->arity == 2 && x > y ? intern(kind::exact, fn, y, x) : intern(kind::exact, fn, x, y, z);
  }
  /// x to the power n as the products that power_fn<n> makes.
  constexpr int raised(int x, int n) {
    if (n < 0) return exact(functions::info<functions::divide_fn>(), one, raised(x, -n));
    if (n < 2) return n ? x : one;
    const int half = raised(x, n / 2), all = exact(functions::info<functions::multiply_fn>(), half, half);
    return n % 2 ? exact(functions::info<functions::multiply_fn>(), all, x) : all;
  }
  constexpr bool is_constant(int i) const { return kinds[i] == kind::constant; }
  constexpr bool is_kind(int i, operation o) const { return kinds[i] == kind::exact && f[i]->kind == o; }
  /// The constant fn gives exactly at constants, or 0.
  constexpr int fold(const function_info* fn, int x, int y) {
    const number arguments[2] = {value(x), fn->arity > 1 ? value(y) : number{0, 1}};
    number result{};
    return fn->fold(arguments, result) ? constant(result) : 0;
  }

  constexpr int argument(int i, int which) const { return which == 0 ? a[i] : which == 1 ? b[i] : c[i]; }
  constexpr bool plays(int i, functions::role r) const { return f[i] && f[i]->known_as == r; }
  constexpr bool is_function(int i) const { return kinds[i] == kind::exact || kinds[i] == kind::call; }
};

}  // namespace leibniz::graph
