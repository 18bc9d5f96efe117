// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/functions/constants.hpp>
#include <leibniz/graph/program.hpp>

#include <utility>

/// A program applied to numbers: one expansion of a braced list over a local array, every step inlined.
namespace leibniz::evaluate_detail {

using graph::function_info;

template <class T>
inline constexpr bool built_in = std::is_floating_point_v<T>;
/// By value where that is cheap: GCC follows values more quickly than references.
template <class T>
using passed = std::conditional_t<built_in<T>, T, const T&>;

/// A function called with as many slots as the widest of the program has.
template <class F>
struct widened {
  template <class T>
  LEIBNIZ_FN static T value(passed<T> a, passed<T>) { return F::template value<T>(a); }
  template <class T>
  LEIBNIZ_FN static T value(passed<T> a, passed<T> b, passed<T>) {
    if constexpr (F::arity == 1) return F::template value<T>(a);
    else return F::template value<T>(a, b);
  }
  template <class T>
  LEIBNIZ_FN static T value(passed<T> a, passed<T> b, passed<T> c, passed<T>) {
    if constexpr (F::arity == 1) return F::template value<T>(a);
    else if constexpr (F::arity == 2) return F::template value<T>(a, b);
    else return F::template value<T>(a, b, c);
  }
};
/// What computes one step; made once per function and not once per operation.
template <const function_info* Info, int Slots>
struct step {
  using F = leibniz::detail::type_at<Info>;
  using type = std::conditional_t<F::arity == Slots, F, widened<F>>;
};

template <const auto& Program, int I, class T>
LEIBNIZ_FN T literal_value() {
  constexpr graph::literal l = Program.constants[I];
  using R = typename functions::real_part_of<T>::type;
  if constexpr (l.name != nullptr) {
    return leibniz::detail::type_at<l.name>::template value<T>();
  } else if constexpr (built_in<R>) {
    constexpr R r = to<R>(l.value);
    return T(r);
  } else {
    return to<T>(l.value);
  }
}

/// The slots of the steps without the functions: Clang emits what is read here, with all that it points to.
template <const auto& Program>
struct arguments_of_steps {
  struct operands {
    int a, b, c, d;
  };
  struct table {
    operands at[Program.operations + 1];
  };
  static constexpr table make() {
    table r{};
    for (int i = 0; i < Program.operations; ++i) r.at[i] = {Program.code[i].a, Program.code[i].b, Program.code[i].c, Program.code[i].d};
    return r;
  }
  static constexpr table steps = make();
};

// Step I of a program, in functions that name `steps`: compilers work through it more quickly the fewer names have template arguments.
#if defined(__CUDACC__)  // device code has the values of the host's constants, and no references to them
#define LEIBNIZ_NAME_STEPS
#define LEIBNIZ_SLOT(I, a) v[+arguments_of_steps<Program>::steps.at[I].a]
#else
#define LEIBNIZ_NAME_STEPS [[maybe_unused]] constexpr const auto& steps = arguments_of_steps<Program>::steps.at;
#define LEIBNIZ_SLOT(I, a) v[+steps[I].a]
#endif
#define LEIBNIZ_COMPUTED(I, n) step<Program.code[I].f, n>::type::template value<T>
#define LEIBNIZ_STEP(I) LEIBNIZ_COMPUTED(I, 2)(LEIBNIZ_SLOT(I, a), LEIBNIZ_SLOT(I, b))
#define LEIBNIZ_STEP_3(I) LEIBNIZ_COMPUTED(I, 3)(LEIBNIZ_SLOT(I, a), LEIBNIZ_SLOT(I, b), LEIBNIZ_SLOT(I, c))
#define LEIBNIZ_STEP_4(I) LEIBNIZ_COMPUTED(I, 4)(LEIBNIZ_SLOT(I, a), LEIBNIZ_SLOT(I, b), LEIBNIZ_SLOT(I, c), LEIBNIZ_SLOT(I, d))

#if defined(__clang__)
inline constexpr int chunk = 64;
template <const auto& Program, int Widest, int Base, int First, class T, int... I>
LEIBNIZ_FN void chunk_of_operations(T* v, std::integer_sequence<int, I...>) {
  LEIBNIZ_NAME_STEPS
  T* const result = v + Base + First;
  if constexpr (Widest > 3) ((result[I] = LEIBNIZ_STEP_4(First + I)), ...);
  else if constexpr (Widest > 2) ((result[I] = LEIBNIZ_STEP_3(First + I)), ...);
  else ((result[I] = LEIBNIZ_STEP(First + I)), ...);
}
/// Steps First to Last, in chunks: Clang limits how deeply an expansion may nest.
template <const auto& Program, int Base, int First, int Last, class T, std::size_t... K>
LEIBNIZ_FN void chunks_of_operations(T* v, std::index_sequence<K...>) {
  using list = int[];
  (void)list{0, (chunk_of_operations<Program, Program.widest, Base, First + static_cast<int>(K) * chunk>(
                     v, std::make_integer_sequence<int, First + (static_cast<int>(K) + 1) * chunk <= Last ? chunk : Last - First - static_cast<int>(K) * chunk>{}), 0)...};
}
#endif

/// The slots that go to memory, in the order of a layout; computed beforehand, because nvcc folds one index only.
template <const auto& Program, class Layout>
struct destination {
  static constexpr auto make() {
    auto r = Layout::order;
    for (std::size_t i = 0; i < r.size(); ++i) r.at[i] = Program.results[r.at[i]];
    return r;
  }
  static constexpr auto places = make();
};

/// Nothing is stored together with what comes before. Compilers gather results into vectors as wide as the machine has,
/// which costs more than it saves when they come from scalar registers.
template <bool Here, class T>
LEIBNIZ_FN int part() {
#if defined(__GNUC__) && !defined(__CUDACC__)
  if constexpr (Here && built_in<T>)
    if (!__builtin_is_constant_evaluated()) asm volatile("" ::: "memory");
#endif
  return 0;
}

template <const auto& Program, int Split, int J, class T>
LEIBNIZ_FN T input_value(const T* point, const T* rest) {
  if constexpr (J < Split) return point[J];
  else return rest[J - Split];
}
template <const auto& Program, int Split, int J, class T>
LEIBNIZ_FN T early_input(const T* point, const T* rest) {
  if constexpr (Program.is_late(J)) return T();
  else return input_value<Program, Split, J>(point, rest);
}
template <const auto& Program, int Split, int J, class T>
LEIBNIZ_FN int load_late(T* v, const T* point, const T* rest) {
  if constexpr (Program.is_late(J)) v[J] = input_value<Program, Split, J>(point, rest);
  return 0;
}

#if !defined(__clang__)
/// Some steps of a large program, with all slots in memory: GCC allocates registers to one large function in quadratic time.
template <const auto& Program, int Base, int First, class T, std::size_t Slots, int... I>
[[gnu::noinline]] LEIBNIZ_HOST_DEVICE constexpr void steps_apart(T (&v)[Slots], std::integer_sequence<int, I...>) {
  LEIBNIZ_NAME_STEPS
  using list = int[];
  if constexpr (Program.widest > 2) (void)list{0, (v[Base + First + I] = LEIBNIZ_STEP_4(First + I), 0)...};
  else (void)list{0, (v[Base + First + I] = LEIBNIZ_STEP(First + I), 0)...};
}
template <const auto& Program, class Layout, int Split, class T, std::size_t... J, std::size_t... C, std::size_t... K, std::size_t... O>
LEIBNIZ_FN void execute_in_parts(const T* point, const T* rest, T* out, std::index_sequence<J...>, std::index_sequence<C...>,
                                 std::index_sequence<K...>, std::index_sequence<O...>) {
  constexpr int literals = sizeof...(C), base = Program.inputs + literals, count = Program.operations, size = (count + sizeof...(K) - 1) / sizeof...(K);
  T v[base + count + 1];
  using list = int[];
  (void)list{0, (v[J] = input_value<Program, Split, static_cast<int>(J)>(point, rest), 0)...};
  (void)list{0, (v[Program.inputs + static_cast<int>(C)] = literal_value<Program, static_cast<int>(C), T>(), 0)...};
  (void)list{0, (steps_apart<Program, base, static_cast<int>(K) * size>(
                     v, std::make_integer_sequence<int, ((static_cast<int>(K) + 1) * size <= count ? size : count - static_cast<int>(K) * size)>{}), 0)...};
  (void)list{0, (out[O] = v[+destination<Program, Layout>::places.at[O]], 0)...};
}
inline constexpr int large = 4096, steps_of_part = 24;
#endif

template <const auto& Program, class Layout, int Group, int Split, class T, std::size_t... J, std::size_t... C, int... H, int... I, std::size_t... O>
LEIBNIZ_FN void execute_at_once(const T* point, const T* rest, T* out, std::index_sequence<J...>, std::index_sequence<C...>, std::integer_sequence<int, H...>,
                                std::integer_sequence<int, I...>, std::index_sequence<O...>) {
  constexpr int inputs = Program.inputs, literals = sizeof...(C), base = inputs + literals, head = sizeof...(H), count = Program.operations;
  using list = int[];
#if defined(__clang__)
  T v[base + count + 1];  // uninitialised and in chunks is what Clang compiles fastest
  (void)list{0, (v[J] = early_input<Program, Split, static_cast<int>(J)>(point, rest), 0)...};
  (void)list{0, (v[inputs + static_cast<int>(C)] = literal_value<Program, static_cast<int>(C), T>(), 0)...};
  chunks_of_operations<Program, base, 0, head>(static_cast<T*>(v), std::make_index_sequence<(head + chunk - 1) / chunk>{});
  if constexpr (head > 0) (void)list{0, load_late<Program, Split, static_cast<int>(J)>(static_cast<T*>(v), point, rest)...};
  chunks_of_operations<Program, base, head, count>(static_cast<T*>(v), std::make_index_sequence<(count - head + chunk - 1) / chunk>{});
#else
  LEIBNIZ_NAME_STEPS
  // initialised is what GCC compiles fastest
  T v[base + count + 1] = {early_input<Program, Split, static_cast<int>(J)>(point, rest)..., literal_value<Program, static_cast<int>(C), T>()...};
  // here and not in functions of their own: while the array is local GCC takes it apart
  if constexpr (head > 0) {
    if constexpr (Program.widest > 2) (void)list{0, (v[base + H] = LEIBNIZ_STEP_4(H), 0)...};
    else (void)list{0, (v[base + H] = LEIBNIZ_STEP(H), 0)...};
    (void)list{0, load_late<Program, Split, static_cast<int>(J)>(static_cast<T*>(v), point, rest)...};
  }
  if constexpr (Program.widest > 3) (void)list{0, (v[base + head + I] = LEIBNIZ_STEP_4(head + I), 0)...};
  else if constexpr (Program.widest > 2) (void)list{0, (v[base + head + I] = LEIBNIZ_STEP_3(head + I), 0)...};
  else (void)list{0, (v[base + head + I] = LEIBNIZ_STEP(head + I), 0)...};
#endif
  (void)list{0, (out[O] = v[+destination<Program, Layout>::places.at[O]], part<Group != 0 && static_cast<int>(O) % (Group ? Group : 1) == Group - 1, T>())...};
}

/// From inputs, the first Split of them at `point` and the others at `rest`, to out, where out[k] is result number
/// Layout::order.at[k]; at most Group results are stored together, any number when it is 0. Inputs that the first
/// steps, the head, do not need are read after them.
template <const auto& Program, class Layout, int Group, int Split, class T>
LEIBNIZ_FN void execute(const T* point, const T* rest, T* out) {
  const auto inputs = std::make_index_sequence<static_cast<std::size_t>(Program.inputs)>{};
  const auto literals = std::make_index_sequence<static_cast<std::size_t>(Program.literals)>{};
  const auto results = std::make_index_sequence<Layout::order.size()>{};
#if !defined(__clang__)
  if constexpr (Program.operations > large)
    execute_in_parts<Program, Layout, Split>(
        point, rest, out, inputs, literals,
        std::make_index_sequence<static_cast<std::size_t>((Program.operations + steps_of_part - 1) / steps_of_part)>{}, results);
  else
#endif
    execute_at_once<Program, Layout, Group, Split>(
        point, rest, out, inputs, literals, std::make_integer_sequence<int, Program.head>{},
        std::make_integer_sequence<int, Program.operations - Program.head>{}, results);
}

}  // namespace leibniz::evaluate_detail

#undef LEIBNIZ_SLOT
#undef LEIBNIZ_NAME_STEPS
#undef LEIBNIZ_COMPUTED
#undef LEIBNIZ_STEP
#undef LEIBNIZ_STEP_3
#undef LEIBNIZ_STEP_4
