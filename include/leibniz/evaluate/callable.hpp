// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/evaluate/arguments.hpp>
#include <leibniz/evaluate/execute.hpp>
#include <leibniz/evaluate/plans.hpp>
#include <leibniz/evaluate/shapes.hpp>

#include <initializer_list>

namespace leibniz {

#define LEIBNIZ_REFUSED_CALL(what, sentence)                              \
  template <class... A, class Problem = problem_of<A...>>                 \
    requires(Problem::kind == arguments::misuse::what)                    \
  LEIBNIZ_REFUSED(sentence) LEIBNIZ_HOST_DEVICE constexpr refused operator()(const A&...) const { return detail::refuse<refused, A...>(); }

#define LEIBNIZ_REFUSED_BRACES                                                                                             \
  template <class... A>                                                                                                    \
  LEIBNIZ_REFUSED("leibniz: values in braces have no type: write std::array{1.0, 2.0}, or the values one by one")          \
  LEIBNIZ_HOST_DEVICE constexpr refused operator()(std::initializer_list<double>, const A&...) const { return detail::refuse<refused, A...>(); }

#define LEIBNIZ_AS_A_CALL "leibniz: the values are given as in a call, G(...), which says what is wrong with them or with the formulas; `problem` names it"

/// What users hold and call: a fixed order of inputs, outputs that share one program.
///
///     G(1.0, 2.0, a = 3.0)      values in order, parameters by name
///     G(x = 1.0, y = 2.0, ...)  all by name
///     G(point, parameters)      arrays or spans
///     G.write(out, ...)         into the caller's memory: values, first derivatives row by row, then
///                               second derivatives as a full row-major matrix
template <class Source, class Plan, class Shape>
class callable {
  using makes = plans::pipeline<Source, Plan>;
  using compiled = plans::compiled<Source, Plan>;  // its program is made where this class is completed
  static constexpr int n = Source::inputs, m = Source::outputs;

  // Depends on A, so that the program is made when it is called: the value of a traced function seldom is.
  template <class S, class...>
  struct same {
    using type = S;
  };
  template <class... A>
  using called = plans::compiled<typename same<Source, A...>::type, Plan>;
  template <class... A>
  using placement = arguments::placement<callable, n, called<A...>::program.symbols, makes::extra, A...>;

  /// Arguments that fit registers go by value, so that a call that is not inlined finds them there.
  template <class A>
  using passed = std::conditional_t<std::is_trivially_copyable_v<A> && !std::is_array_v<A> && sizeof(A) <= 2 * sizeof(void*), A, const A&>;
  template <class Layout, class T, class... A>
  LEIBNIZ_HOST_DEVICE static constexpr void to_memory(T* out, A... a) {
    run<Layout>(out, a...);
  }
  /// How many results are stored together: what is measured to be best, and where most are zeros as many as the compiler likes.
  template <class Layout>
  static constexpr int group() {
#if defined(__clang__)
    constexpr int best = 4;
#else
    constexpr int best = 1;
#endif
    int zeros = 0;
    for (int i = 0; i < makes::outputs; ++i) zeros += is_zero(i);
    return std::is_same_v<Layout, memory_order> && 2 * zeros < makes::outputs ? best : 0;
  }

  template <class Layout, class T, class... A>
  LEIBNIZ_FN static void run(T* out, const A&... a) {
    if constexpr (placement<A...>::template in_place<T>) {
      static_assert(placement<A...>::check());
      execute<Layout>(placement<A...>::template variables_of<T>(first(a...)), placement<A...>::template parameters_of<T>(a...), out);
    } else {
      T in[compiled::program.inputs + 1];
      place(static_cast<T*>(in), a...);
      compute<Layout>(static_cast<const T*>(in), out);
    }
  }
  template <class A, class... Rest>
  LEIBNIZ_FN static const A& first(const A& a, const Rest&...) { return a; }
  template <class Layout, class T>
  LEIBNIZ_FN static void execute(const T* point, const T* rest, T* out) {
    evaluate_detail::execute<compiled::program, Layout, group<Layout>(), n>(point, rest, out);
  }

 public:
  /// Whether the type of `out` tells that it has the size write() wants, or tells nothing.
  template <class Out>
  static constexpr bool has_room() {
    if constexpr (requires(Out out) { requires std::is_integral_v<std::remove_cvref_t<decltype(out[0])>>; }) return false;
    constexpr int known = arguments::static_size<Out>();
    return known == -1 || known == static_cast<int>(size());
  }
  /// Why there is no program, arguments::problem.
  static constexpr auto look_at_program() {
    using attempt = plans::attempt<Source, Plan>;
    if constexpr (attempt::failed != graph::failure::none)
      return arguments::problem<arguments::misuse_of(attempt::failed), decltype(arguments::culprit<&attempt::draft::culprit>())>{};
    else return arguments::problem<arguments::misuse::nothing>{};
  }
  /// What is wrong with arguments of these types.
  template <class... A>
  static constexpr auto look() {
    if constexpr (decltype(look_at_program())::refused) return look_at_program();
    else return typename placement<A...>::found{};
  }
  template <class... A>
  using problem_of = decltype(look<A...>());
  using source = Source;
  using plan = Plan;
  static constexpr int variables = n, outputs = m;
  /// Rows of first derivatives: products with vectors have one.
  static constexpr int derivative_rows() { return std::is_same_v<Shape, shapes::per_variable> ? 1 : m; }

  // The parts of a call, for loops over data: arguments to inputs, inputs to results, results to what a call gives.
  using result_order = shapes::packed<makes::outputs>;
  using memory_order = shapes::dense_layout<Shape, m, n, makes::outputs>;
  static constexpr shapes::blocks result_blocks() { return Shape::at(m, n); }
  static constexpr std::size_t inputs() { return static_cast<std::size_t>(compiled::program.inputs); }
  template <class T, class... A>
  LEIBNIZ_FN static void place(T* in, const A&... a) {
    static_assert(placement<A...>::check());
    placement<A...>::template place<0, 0>(in, a...);
  }
  template <class Layout, class T>
  LEIBNIZ_FN static void compute(const T* in, T* out) { execute<Layout>(in, in + n, out); }
  template <class T>
  LEIBNIZ_FN static auto result(const T* out) { return Shape::template make<T, m, n>(out); }

  static constexpr bool has_derivatives() { return result_blocks().first >= 0 || result_blocks().second >= 0; }

  /// The symbol behind input number i.
  static constexpr const leaf_id* at(int i) { return compiled::program.leaves[i]; }
  static constexpr const auto& program() { return compiled::program; }

  template <class... A, class Problem = problem_of<A...>>
    requires(!Problem::refused)
  LEIBNIZ_HOST_DEVICE constexpr auto operator()(const A&... a) const {
    using T = arguments::scalar_of<A...>;
    T out[makes::outputs + 1];
    run<result_order>(static_cast<T*>(out), a...);
    return result(static_cast<const T*>(out));
  }

  LEIBNIZ_MISUSES_OF_NUMBERS(LEIBNIZ_REFUSED_CALL)
  LEIBNIZ_REFUSED_BRACES

  /// Writes all results to `out`: a pointer, array or span with room for them.
  template <class Out, class... A, class Problem = problem_of<A...>>
    requires(has_room<Out>() && !Problem::refused)
  LEIBNIZ_FN void write(Out&& out, const A&... a) const {
    using layout = memory_order;
    if constexpr (std::is_pointer_v<std::remove_cvref_t<Out>> || std::is_array_v<std::remove_reference_t<Out>>) {
      using T = std::remove_reference_t<decltype(out[0])>;
      to_memory<layout, T, passed<A>...>(static_cast<T*>(out), a...);
    } else {
      if (out.size() != layout::order.size()) arguments::wrong_length();
      to_memory<layout, std::remove_reference_t<decltype(out[0])>, passed<A>...>(out.data(), a...);
    }
  }
  template <class Out, class... A>
    requires(!has_room<Out>())
  LEIBNIZ_REFUSED("leibniz: write() wants memory for values, first derivatives and the full matrix of second ones, and not of integers")
  constexpr void write(Out&&, const A&...) const { detail::refuse<refused, Out>(); }
  template <class Out, class... A, class Problem = problem_of<A...>>
    requires(has_room<Out>() && Problem::refused)
  LEIBNIZ_REFUSED(LEIBNIZ_AS_A_CALL) constexpr void write(Out&&, const A&...) const { detail::refuse<refused, Out>(); }
  /// order().at[k] is the output of the program that write() puts at out[k].
  static constexpr const auto& order() { return shapes::dense_layout<Shape, m, n, makes::outputs>::order; }
  /// How many numbers write() writes.
  static constexpr std::size_t size() { return memory_order::order.size(); }

  /// The structurally nonzero entries of the highest derivative, in the order of sparsity().
  template <class... A, class Problem = problem_of<A...>>
    requires(!Problem::refused)
  LEIBNIZ_HOST_DEVICE constexpr auto nonzeros(const A&... a) const {
    using T = arguments::scalar_of<A...>;
    using layout = shapes::nonzero<callable, Shape, m, n>;
    std::array<T, layout::order.size()> out;
    run<layout>(out.data(), a...);
    return out;
  }
  template <class... A, class Problem = problem_of<A...>>
    requires(Problem::refused)
  LEIBNIZ_REFUSED(LEIBNIZ_AS_A_CALL) constexpr refused nonzeros(const A&...) const { return detail::refuse<refused, A...>(); }
  static constexpr const auto& sparsity() { return shapes::nonzero<callable, Shape, m, n>::pattern; }
  /// True where output k of the program is the constant zero.
  static constexpr bool is_zero(int k) {
    const int slot = compiled::program.results[k] - compiled::program.inputs;
    return slot >= 0 && slot < compiled::program.literals && compiled::program.constants[slot].name == nullptr &&
           compiled::program.constants[slot].value.num == 0 && compiled::program.constants[slot].value.den == 1;
  }
};
#undef LEIBNIZ_AS_A_CALL

}  // namespace leibniz
