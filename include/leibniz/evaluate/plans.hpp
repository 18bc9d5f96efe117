// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/transform/arrange.hpp>
#include <leibniz/transform/exponentials.hpp>
#include <leibniz/transform/factor.hpp>
#include <leibniz/transform/freeze.hpp>
#include <leibniz/transform/hessian.hpp>
#include <leibniz/transform/jacobian.hpp>
#include <leibniz/transform/taylor.hpp>

/// What a callable computes: how many numbers beyond the inputs it takes, how many it gives, and how their
/// graph is made. A plan sees the roots and the inputs as nodes and writes its outputs as nodes.
namespace leibniz::plans {

using graph::builder;

/// M outputs of N variables, with the nodes a plan works on.
template <int M, int N>
struct setting {
  builder& g;
  int roots[M]{};
  int variables[N ? N : 1]{};
  char wanted[builder::inputs]{};
  int inputs = 0;  ///< variables and parameters
};

struct value {
  template <int M, int N>
  static constexpr int extra = 0;
  template <int M, int N>
  static constexpr int outputs = M;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    for (int i = 0; i < M; ++i) out[i] = s.roots[i];
  }
};

/// First derivatives: of one output in reverse; of several by elimination, or else row by row in reverse or column by
/// column forward, whichever are fewer.
template <int M, int N>
constexpr void write_jacobian(setting<M, N>& s, int* out) {
  if constexpr (M > 1)
    if (transform::jacobian(s.g, s.roots, M, s.variables, N, s.wanted, out)) return;
  if constexpr (M <= N) {
    graph::scratch<int> row;
    for (int i = 0; i < M; ++i) {
      transform::gradient(s.g, &s.roots[i], &graph::one_node, 1, s.wanted, s.inputs, row.at);
      for (int j = 0; j < N; ++j) out[i * N + j] = row.at[j];
    }
  } else {
    for (int j = 0; j < N; ++j) {
      transform::tangents t;
      t.dot[s.variables[j]] = graph::one;
      transform::push_forward(s.g, t, s.roots, M);
      for (int i = 0; i < M; ++i) out[i * N + j] = t.dot[s.roots[i]];
    }
  }
}

/// Values, when asked for, then first derivatives.
template <bool Values>
struct first {
  template <int M, int N>
  static constexpr int extra = 0;
  template <int M, int N>
  static constexpr int outputs = (Values ? M : 0) + M * N;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    if constexpr (Values)
      for (int i = 0; i < M; ++i) *out++ = s.roots[i];
    write_jacobian(s, out);
  }
};

/// Value and gradient, when asked for, then the lower triangle of the Hessian.
template <bool All>
struct second {
  template <int M, int N>
  static constexpr int extra = 0;
  template <int M, int N>
  static constexpr int outputs = (All ? 1 + N : 0) + N * (N + 1) / 2;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    int unused[N ? N : 1]{};
    if constexpr (All) out[0] = s.roots[0];
    transform::hessian(s.g, s.roots[0], s.wanted, s.variables, N, All ? out + 1 : unused, All ? out + 1 + N : out);
  }
};

/// Gives every variable a direction: inputs behind the others.
template <int M, int N>
constexpr void set_directions(setting<M, N>& s, transform::tangents& t) {
  for (int j = 0; j < N; ++j) t.dot[s.variables[j]] = s.g.input(s.inputs + j);
}

/// The Jacobian times a vector, which follows the inputs.
struct jacobian_vector {
  template <int M, int N>
  static constexpr int extra = N;
  template <int M, int N>
  static constexpr int outputs = M;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    transform::tangents t;
    set_directions(s, t);
    transform::push_forward(s.g, t, s.roots, M);
    for (int i = 0; i < M; ++i) out[i] = t.dot[s.roots[i]];
  }
};

/// A vector, which follows the inputs, times the Jacobian.
struct vector_jacobian {
  template <int M, int N>
  static constexpr int extra = M;
  template <int M, int N>
  static constexpr int outputs = N;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    int weights[M]{};
    for (int i = 0; i < M; ++i) weights[i] = s.g.input(s.inputs + i);
    graph::scratch<int> row;
    transform::gradient(s.g, s.roots, weights, M, s.wanted, s.inputs, row.at);
    for (int j = 0; j < N; ++j) out[j] = row.at[j];
  }
};

/// The Hessian times a vector, which follows the inputs: forward over reverse.
struct hessian_vector {
  template <int M, int N>
  static constexpr int extra = N;
  template <int M, int N>
  static constexpr int outputs = N;
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    graph::scratch<int> row;
    transform::gradient(s.g, s.roots, &graph::one_node, 1, s.wanted, s.inputs, row.at);
    transform::tangents t;
    set_directions(s, t);
    transform::push_forward(s.g, t, row.at, N);
    for (int j = 0; j < N; ++j) out[j] = t.dot[row.at[j]];
  }
};

/// Taylor coefficients 0 to K along a direction, which follows the inputs; for one variable along itself.
template <int K>
struct taylor {
  template <int M, int N>
  static constexpr int extra = N == 1 ? 0 : N;
  template <int M, int N>
  static constexpr int outputs = M * (K + 1);
  template <int M, int N>
  static constexpr void derive(setting<M, N>& s, int* out) {
    transform::tangents t;
    if constexpr (N == 1) t.dot[s.variables[0]] = graph::one;
    else set_directions(s, t);
    transform::taylor_coefficients(s.g, t, s.roots, M, K, out);
  }
};

/// From a source of formulas to the code of a plan; runs at compile time and at run time.
template <class Source, class Plan>
struct pipeline {
  static constexpr int m = Source::outputs, n = Source::inputs;
  static constexpr int extra = Plan::template extra<m, n>, outputs = Plan::template outputs<m, n>;

  /// The graph once derivatives are in it.
  struct derived {
    builder g{};
    int roots[m]{}, out[outputs ? outputs : 1]{}, inputs = 0;
  };

  /// The operations that compute the outputs. No lambda: GCC warns that names in those hide what a user calls so.
  struct placing {
    derived& d;
    int* placed;
    constexpr void operator()(transform::factor_lists& lists) const {
      const transform::arrangement a(d.g, lists, d.out, outputs, d.roots, m);
      for (int i = 0; i < outputs; ++i) placed[i] = a.placed[d.out[i]];
    }
  };

  static constexpr derived derive(bool exponential_law = true) {
    derived d{};
    setting<m, n> s{d.g};
    s.inputs = d.inputs = Source::build(d.g, s.roots);
    for (int i = 0; i < n; ++i) s.variables[i] = d.g.input(i), s.wanted[i] = 1;
    for (int i = 0; i < m; ++i) d.roots[i] = s.roots[i];
    if (d.g.failed != graph::failure::none) return d;
    if constexpr (!std::is_same_v<Plan, value>) transform::view(d.g, s.roots, m), d.g.factor_out = &transform::factor_out, d.g.exponential_law = exponential_law ? &transform::by_known_exponentials : nullptr;
    Plan::template derive<m, n>(s, d.out);
    if (d.g.law_used && transform::divides_by_exponential(d.g, d.out, outputs)) return derive(false);
    return d;  // not copied
  }
  static constexpr graph::draft<outputs> arrange(derived& d) {
    graph::draft<outputs> code{};
    code.failed = d.g.failed, code.culprit = d.g.culprit;
    if (code.failed != graph::failure::none) return code;
    int placed[outputs ? outputs : 1]{};
    graph::with_large<transform::factor_lists>(placing{d, placed}, d.g);
    transform::freeze<outputs>(d.g, placed, d.inputs + extra, code, d.roots, m);
    code.failed = d.g.failed, code.symbols = d.inputs;
    for (int i = 0; i < d.inputs; ++i) code.leaves[i] = d.g.leaves[i];
    return code;
  }
};

/// The code of a plan for a source of formulas, made once, and why it could not be made.
template <class Source, class Plan>
struct attempt : pipeline<Source, Plan> {
  using pipeline<Source, Plan>::derive, pipeline<Source, Plan>::arrange, pipeline<Source, Plan>::outputs;
  using typename pipeline<Source, Plan>::derived;

  // In two evaluations, because the compilers limit the steps of each.
  struct deriving {
    static LEIBNIZ_REMEMBERED derived make() { return derive(); }
  };
  struct arranging {
    static LEIBNIZ_REMEMBERED graph::draft<outputs> make() {
      derived d = graph::evaluated<deriving>::get();
      return arrange(d);
    }
  };
  struct building {
    static LEIBNIZ_REMEMBERED graph::draft<0> make() {
      graph::draft<0> d{};
      builder g{};
      int roots[pipeline<Source, Plan>::m]{};
      Source::build(g, roots);
      d.failed = g.failed;
      return d;
    }
  };
  using draft = graph::evaluated<arranging>;

  static constexpr graph::failure why() {
    using graph::failure;
#if !defined(__CUDACC__)
    if constexpr (!graph::evaluated<deriving>::known || !draft::known) {
      if constexpr (requires { &Source::call; })
        if (constexpr failure traced = graph::evaluated<building>::template why<failure::lambda_not_constant>(); traced != failure::none) return traced;
      if constexpr (!graph::evaluated<deriving>::known) return graph::evaluated<deriving>::why();
    }
#endif
    return draft::why();
  }
  static constexpr graph::failure failed = why();
};
/// Its program.
template <class Source, class Plan>
struct compiled : attempt<Source, Plan> {
  static constexpr auto program = graph::exactly<typename attempt<Source, Plan>::draft, attempt<Source, Plan>::failed>();
};

}  // namespace leibniz::plans
